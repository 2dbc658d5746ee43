extension Response {
  /// How a response was collected.
  public struct Collection: Codable, Equatable, Sendable {
    /// With whose help it was answered.
    public var mode: Mode
    /// The code of the language it was asked in.
    public var language: String
    /// The initials or role of whoever ran the session.
    public var facilitator: String?
    /// Who supported the person, by role.
    public var supporter: String?
    /// In a group session, how many people were there.
    public var size: Int?

    /// The ways of answering.
    public enum Mode: String, Codable, Equatable, Sendable, CaseIterable {
      case alone, supported, interpreted, paper, group
    }

    /// Makes a record of how a response was collected.
    public init(
      mode: Mode, language: String, facilitator: String? = nil, supporter: String? = nil,
      size: Int? = nil
    ) {
      self.mode = mode
      self.language = language
      self.facilitator = facilitator
      self.supporter = supporter
      self.size = size
    }
  }
}

extension Response.Collection {
  /// Whose words are typed in this way of answering, where that is sure.
  public var speaker: Answer.Speaker? { mode == .alone ? .own : nil }

  /// Who gives the consents in this way of answering, where that is sure: whoever sits there.
  public var consentGiver: String? {
    switch mode {
    case .alone, .supported, .interpreted: "self"
    case .paper, .group: nil
    }
  }
}
