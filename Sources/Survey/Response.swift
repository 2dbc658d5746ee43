/// One respondent's whole return of a questionnaire.
public struct Response: Equatable, Sendable {
  /// The format that this code writes.
  public static let format = "yousaid-response/1"

  /// A UUID.
  public var id: String
  /// What was asked.
  public var questionnaire: Version
  /// The round of asking.
  public var wave: Wave
  /// Who answered, without a name.
  public var respondent: Respondent
  /// How it was asked.
  public var collection: Collection
  /// What was agreed to.
  public var consent: Consent
  /// How it ended.
  public var status: Status
  /// When the first question was shown.
  public var started: Moment
  /// When the person said that this was all; nil for a paper return typed in.
  public var finished: Moment?
  /// Whether it was made up to show what the program does.
  public var isInvented: Bool
  /// Where the audit stood when the sitting began; nil where none was kept.
  public var audit: AuditMark?
  /// Whether it is kept out of everything until somebody decides otherwise; its file never says so.
  public var isKeptBack = false
  /// The answers in the order of asking.
  public var answers: [Answer]

  /// A questionnaire at one stage of its life.
  public struct Version: Codable, Hashable, Sendable {
    /// The name of its file.
    public var id: String
    /// The version that its author gave it.
    public var version: String

    /// Names a questionnaire and its version.
    public init(id: String, version: String) {
      self.id = id
      self.version = version
    }
  }

  /// How a response ended.
  public enum Status: String, Codable, Equatable, Sendable, CaseIterable {
    case complete, stopped, withdrawn
  }

  /// Makes a response from its parts.
  public init(
    id: String, questionnaire: Version, wave: Wave, respondent: Respondent, collection: Collection,
    consent: Consent, status: Status, started: Moment, finished: Moment?,
    isInvented: Bool = false, answers: [Answer]
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.wave = wave
    self.respondent = respondent
    self.collection = collection
    self.consent = consent
    self.status = status
    self.started = started
    self.finished = finished
    self.isInvented = isInvented
    self.answers = answers
  }

  /// Says whether its answers may be counted: it was not withdrawn, is not kept back, and taking part
  /// was not refused.
  public var mayBeCounted: Bool {
    status != .withdrawn && !isKeptBack && consent["take-part"] != false
  }
}
