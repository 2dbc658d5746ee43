import Survey

/// How far an action has come, as somebody reported it.
public struct Progress: Codable, Equatable, Sendable {
  /// Where it stands.
  public var state: State
  /// What was done, is being done, will be done, or cannot be.
  public var words: String
  /// Why it cannot be done, or why it is late; nil where nothing was said.
  public var because: String?
  /// The day by which it is now to be done; nil where that stays as it was.
  public var by: CivilDate?
  /// Where somebody can see it, such as a page or a paper.
  public var evidence: String?

  /// Where an action stands.
  public enum State: String, Codable, Equatable, Sendable, CaseIterable {
    case did, doing
    case willDo = "will-do"
    case cannot

    /// The state as people read it, after “We”.
    public var words: String {
      switch self {
      case .did: "did this"
      case .doing: "are doing this"
      case .willDo: "will do this"
      case .cannot: "cannot do this"
      }
    }
  }

  /// Makes a report of progress.
  public init(
    _ state: State, words: String, because: String? = nil, by: CivilDate? = nil,
    evidence: String? = nil
  ) {
    self.state = state
    self.words = words
    self.because = because
    self.by = by
    self.evidence = evidence
  }
}
