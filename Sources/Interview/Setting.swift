import Survey

/// What an interview knows without asking: when it is, in which language, and its own chance.
public struct Setting: Equatable, Sendable {
  /// When the first question was shown.
  public var started: Moment
  /// The present moment.
  public var now: Moment
  /// The code of the language that is shown.
  public var language: String
  /// What decides shuffled orders, the same for the whole of one response.
  public var seed: UInt64
  /// Whose voice it is; only somebody known to be an adult is ever asked twice for an answer.
  public var group: Group?
  /// Whose words are typed, where that is known.
  public var speaker: Answer.Speaker?
  /// Who gives the consents, where that is known.
  public var consentGiver: String?

  /// Makes a setting.
  public init(
    started: Moment, now: Moment, language: String, seed: UInt64, group: Group?,
    speaker: Answer.Speaker? = nil, consentGiver: String? = nil
  ) {
    self.started = started
    self.now = now
    self.language = language
    self.seed = seed
    self.group = group
    self.speaker = speaker
    self.consentGiver = consentGiver
  }

  /// A metadata value; what would point at a person or a machine is always empty.
  func metadata(_ kind: Question.Kind.Metadata) -> String {
    switch kind {
    case .start: started.localISO
    case .end: now.localISO
    case .today: now.localDate.iso
    default: ""
    }
  }
}
