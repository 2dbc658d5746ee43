import ArgumentParser
import Study
import Survey
import Terminal

/// Lists the responses of the study, without what was said.
struct ListResponses: Verb {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: "List the responses, without what was said.")

  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.told(selection.found(in: study, session), study, session)
    for response in responses { session.console.say(Self.words(for: response)) }
    let invented = responses.count(where: \.isInvented)
    let invention = invented == 0 ? "" : " \(invented) of them invented, as an example"
    session.console.say(
      "\(responses.count.of("response"))\(invention.isEmpty ? "" : ",")\(invention).")
  }

  private static func words(for response: Response) -> String {
    let invented = response.isInvented ? ", invented" : ""
    let keptBack = response.isKeptBack ? ", kept back" : ""
    return "\(response.respondent.code): \(response.questionnaire.id), wave \(response.wave.name), "
      + "\(response.respondent.group?.rawValue ?? "group not recorded"), \(response.collection.mode.rawValue), "
      + "\(response.status.rawValue), \(response.answers.count.of("answer")), "
      + "\(response.started.localDate.iso), id \(response.id)\(invented)\(keptBack)."
  }
}
