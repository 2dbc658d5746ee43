import Coproduction
import Survey
import Themes

extension Holdings {
  /// Everything but the marks of concerns as JSON, for the person or another program.
  public func json() throws(StoreFault) -> String {
    do throws(StoredJSON.Refused) {
      return String(decoding: try StoredJSON.page(Page(self)), as: UTF8.self)
    } catch {
      throw StoreFault(.write, "the page", .unwritable(error.reason))
    }
  }

  /// What is written.
  private struct Page: Encodable {
    let format = "yousaid-person/1"
    let respondents: [String]
    let responses: [Response]
    let drafts: [Begun]
    let preferences: [String: Preferences]
    let codings: [Decision]
    let consents: [Record<ConsentChange>]
    let statements: [Record<StatementEntry>]

    init(_ holdings: Holdings) {
      respondents = holdings.respondents
      responses = holdings.responses.map(\.response)
      drafts = holdings.drafts.map { Begun(response: $0.response, answers: $0.answers) }
      preferences = holdings.preferences
      codings = holdings.decisions
      consents = holdings.consents
      statements = holdings.statements
    }
  }

  /// What was begun, with the answers so far.
  private struct Begun: Encodable {
    let response: Response
    let answers: [Answer]
  }
}
