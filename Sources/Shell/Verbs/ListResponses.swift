import Terminal
import ArgumentParser
import Study
import Survey

/// Lists the responses of the study, without what was said.
struct ListResponses: Verb {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: "List the responses, without what was said.")

  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let found = try selection.found(in: study, session)
    for problem in found.problems { session.console.complain(problem) }
    guard !found.responses.isEmpty else {
      guard found.problems.isEmpty else { throw Failure.unreadable("response") }
      throw try selection.emptiness(study)
    }
    for response in found.responses { session.console.say(Self.words(for: response)) }
    let invented = found.responses.count(where: \.isInvented)
    let invention = invented == 0 ? "" : " \(invented) of them invented, as an example"
    session.console.say(
      "\(found.responses.count.of("response"))\(invention.isEmpty ? "" : ",")\(invention).")
  }

  private static func words(for response: Response) -> String {
    let invented = response.isInvented ? ", invented" : ""
    return "\(response.respondent.code): \(response.questionnaire.id), wave \(response.wave.name), "
      + "\(response.respondent.group?.rawValue ?? "group not recorded"), \(response.collection.mode.rawValue), "
      + "\(response.status.rawValue), \(response.answers.count.of("answer")), "
      + "\(response.started.localDate.iso), id \(response.id)\(invented)."
  }
}
