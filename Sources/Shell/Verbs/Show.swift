import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Shows every excerpt behind a theme's figure, or one response whole.
struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every excerpt behind a theme's figure, or one response whole.")

  @Argument(help: "A theme, a response's id, or a respondent's code.") var name: String
  @OptionGroup var selection: Selection
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let found = try selection.found(in: study, session)
    let named = found.responses.filter { $0.id == name || $0.respondent.code == name }
    guard named.isEmpty else {
      guard named.count == 1 || printing.out == nil else {
        throw Failure(
          "“\(name)” answered \(named.count) times, and a file holds one response. Nothing was "
            + "written. Name one by its id: \(named.map(\.id).joined(separator: ", ")).")
      }
      for response in named { try tell(response, study, session) }
      return
    }
    let responses = try selection.told(found, study, session)
    try session.show(
      try session.excerpts(of: name, in: selection.summable(responses, session), study),
      as: printing)
  }

  private func tell(_ response: Response, _ study: Study, _ session: Session) throws {
    let asked = try? session.questionnaire(response.questionnaire, in: study)
    let page = ResponsePage(response, questionnaire: asked)
    try session.show(
      page.document, json: String(decoding: ResponseFile.bytes(of: response), as: UTF8.self),
      csv: Self.noTable(), as: printing)
  }

  private static func noTable() throws -> String {
    throw Failure("One response cannot be shown as CSV. Nothing was changed. Use text or json.")
  }
}
