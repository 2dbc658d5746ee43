import ArgumentParser
import Coproduction
import Interview
import Reports
import Study
import Survey
import Terminal

/// Hands over everything that is held about one person, for that person.
struct ExportPerson: Verb {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Hand over everything that is held about one person.",
    discussion: """
      Answers come as they are kept, also where they are withdrawn. Votes, choices, checks of themes \
      and words on actions carry no code of a person, so they cannot be found.
      """)

  @Argument(help: "The respondent's code.") var code: String
  @Option(help: "How to write it: text or json.") var format: Format = .text
  @Option(name: .customLong("out"), help: "The file to write it to; otherwise it is shown.")
  var file: String?
  @OptionGroup var place: Place

  /// How it is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    let text =
      switch format {
      case .text: TextFormat().text(of: try page(holdings, study, session).document)
      case .json: try holdings.json().withControlsEscaped
      }
    tellOfConcerns(holdings, session)
    guard let file else {
      return format == .text ? session.sayInPages(text) : session.console.deliver(text)
    }
    try Study.place(private: Array(text.utf8), at: file)
    session.console.say(
      "“\(file)” is written. It holds everything that \(code) said: give it to nobody else.")
  }

  /// A mark can put a person at risk in the hands of whoever reads it with them.
  private func tellOfConcerns(_ holdings: Holdings, _ session: Session) {
    guard !holdings.concerns.isEmpty else { return }
    session.console.complain(
      "A concern was marked about \(code), which is left out here. Decide with your safeguarding lead "
        + "what may be handed over before you give this to anybody.")
  }

  private func page(
    _ holdings: Holdings, _ study: Study, _ session: Session
  ) throws -> PersonPage {
    var page = PersonPage(code)
    page.responses = holdings.responses.map(\.response).map { response in
      ResponsePage(
        response, questionnaire: try? session.questionnaire(response.questionnaire, in: study))
    }
    page.drafts = holdings.drafts.map { draft in
      var response = draft.response
      response.answers = draft.answers
      return ResponsePage(
        response, questionnaire: try? session.questionnaire(response.questionnaire, in: study))
    }
    page.changes = holdings.consents.map { ($0.content, $0.time) }
    let english = try session.phrasebook(for: ["en"], in: study)["en"]
    page.settings = holdings.preferences.values.flatMap { preferences in
      preferences.sentences(
        in: english, language: preferences.language ?? "as the questionnaire has them")
    }
    page.decisions = holdings.decisions
    page.statements = holdings.statements.compactMap { record in
      record.content.text.map { "\(record.content.statement ?? ""): “\($0)”" }
    }
    return page
  }
}
