import Survey

/// One thing that somebody did: who, what, on what, and what came of it; never what was answered.
public struct AuditEntry: Equatable, Sendable {
  /// The initials of a facilitator, or the name of an account.
  public var who: String
  /// The verb with the verb inside it, such as `export person`.
  public var verb: String
  /// What came of it.
  public var did: Deed
  /// The id of the questionnaire that it was about, where it was about one.
  public var questionnaire: String?
  /// The wave that it was about, where it was about one.
  public var wave: String?
  /// The responses that were begun, saved or removed.
  public var responses: [Subject]?

  /// What can come of a verb.
  public enum Deed: String, Codable, Sendable, CaseIterable {
    /// It was begun, and another entry will say how it ended.
    case begun
    /// It was done.
    case done
    /// It could not be done, or not all of it.
    case refused
    /// The person said that this was all, and the response is saved.
    case finished
    /// The person stopped, and what was said is saved as a response.
    case stopped
    /// The person left; the answers wait for them.
    case left
    /// Nothing is kept, on the person's wish or because nothing was said.
    case discarded
    /// It ended because somebody may not be safe.
    case concern
    /// It ended and could not be saved.
    case unsaved
  }

  /// A response that something was done to.
  public struct Subject: Codable, Hashable, Sendable {
    /// The id of the response.
    public var id: String
    /// The SHA-256 hash of its file when it was saved, in base 16.
    public var digest: String?

    /// Names a response.
    public init(id: String, digest: String? = nil) {
      self.id = id
      self.digest = digest
    }
  }

  /// Makes an entry.
  public init(
    who: String, verb: String, did: Deed, questionnaire: String? = nil, wave: String? = nil,
    responses: [Subject]? = nil
  ) {
    self.who = who
    self.verb = verb
    self.did = did
    self.questionnaire = questionnaire
    self.wave = wave
    self.responses = responses
  }

  /// The verbs by which responses go for good.
  static let removing: Set = ["erase", "expire"]
  /// The verb by which a backup is put back.
  static let restoring = "restore"
}

extension AuditEntry: Codable {}
