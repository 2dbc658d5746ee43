import Coproduction
import Survey
import Themes

/// Everything that a study holds about somebody, as it is kept, whatever may be done with it.
public struct Holdings: Sendable {
  /// The codes of the people; of one alone, or of those whose time is over.
  public var respondents: [String] = []
  /// The responses with the paths of their files, those that lie there twice among them.
  public var responses: [Kept] = []
  /// What was begun and not finished.
  public var drafts: [Draft.State] = []
  /// How the people like to be asked, by code.
  public var preferences: [String: Preferences] = [:]
  /// What others found in the answers.
  public var decisions: [Decision] = []
  /// How the people changed their minds, in order.
  public var consents: [Record<ConsentChange>] = []
  /// The marks that somebody may not be safe, in order.
  public var concerns: [Record<ConcernMark>] = []
  /// What was written down of statements that were made of their words, in order.
  public var statements: [Record<StatementEntry>] = []
  /// What an erasure that was not finished was to remove.
  public var pending: [Record<Erasure>] = []
  /// Files that cannot be read and hold the code of one of the people, by the id of their names.
  public var unreadable: [String: String] = [:]
  /// How many responses and drafts are sealed and not for the key that is open: nobody can say whose
  /// they are.
  public var sealed = 0
  /// A sentence about everything that could not be read.
  public var problems: [String] = []

  /// A response and the path of its file.
  public struct Kept: Equatable, Sendable {
    /// The response.
    public var response: Response
    /// The path of its file.
    public var path: String
  }

  /// The ids of the responses and drafts.
  public var ids: Set<String> {
    Set(
      responses.map(\.response.id) + drafts.map(\.response.id) + unreadable.keys
        + pending.flatMap(\.content.responses))
  }

  /// Says whether nothing is held.
  public var isEmpty: Bool {
    ids.isEmpty && preferences.isEmpty && consents.isEmpty && pending.isEmpty
  }

  /// Whether somebody is answering at this moment.
  public var isInUse: Bool { drafts.contains(where: \.isInUse) }

  /// The ids of responses that a leader still has to decide about.
  public var concerned: Set<String> { Concerns(concerns.map(\.content)).open.intersection(ids) }

  /// The words that were said in answers, the longest first.
  public var words: [String] {
    let answers = responses.flatMap(\.response.answers) + drafts.flatMap(\.answers)
    return Set(
      answers.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    ).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }
}
