import ArgumentParser
import Reports
import Study
import Survey
import Terminal

/// Shows what a concern is about: the marks, the answers as they are kept, and what to do.
struct ShowConcern: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the marks, the answers as they are kept, and the steps.")

  @Argument(help: "The respondent's code.") var code: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    guard !holdings.concerns.isEmpty else { throw Failure.noConcern(code) }
    let concerns = Concerns(holdings.concerns.map(\.content))
    for record in holdings.concerns {
      session.console.say(
        record.words(record.content.response.map { [$0: code] } ?? [:], concerns))
    }
    let marked = Set(holdings.concerns.compactMap(\.content.response))
    let drafts = holdings.drafts.map { draft in
      var response = draft.response
      response.answers = draft.answers
      return response
    }
    for response in holdings.responses.map(\.response) + drafts where marked.contains(response.id) {
      let asked = try? session.questionnaire(response.questionnaire, in: study)
      session.console.say("")
      session.console.say(
        TextFormat().text(of: ResponsePage(response, questionnaire: asked).document))
    }
    ConcernDesk(session: session).tellSteps(in: study)
  }
}

extension Failure {
  /// Nobody marked a concern about a person.
  static func noConcern(_ code: String) -> Failure {
    Failure(
      "There is no concern about \(code). Nothing was changed. To see those that there are, type: "
        + "concern list --all")
  }
}
