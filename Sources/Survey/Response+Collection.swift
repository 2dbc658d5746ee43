extension Response {
  /// How a response was collected.
  public struct Collection: Codable, Equatable, Sendable {
    /// With whose help it was answered.
    public var mode: Mode
    /// The code of the language it was asked in.
    public var language: String
    /// Who typed, and whose words were typed; nil where that was not asked.
    public var typing: Typing?
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

    /// Who types the answers.
    public enum Typing: String, Codable, Equatable, Sendable, CaseIterable {
      /// The person, without help.
      case own
      /// The person, with somebody who helps.
      case helped
      /// Somebody who types what the person says.
      case relayed
      /// Somebody who types in words of their own.
      case supporter = "by-supporter"
      /// Somebody who puts the answers into another language.
      case interpreter
      /// It was asked, and left out.
      case notSaid = "not-said"
    }

    /// Makes a record of how a response was collected.
    public init(
      mode: Mode, language: String, typing: Typing? = nil, facilitator: String? = nil,
      supporter: String? = nil, size: Int? = nil
    ) {
      self.mode = mode
      self.language = language
      self.typing = typing
      self.facilitator = facilitator
      self.supporter = supporter
      self.size = size
    }
  }
}

extension Response.Collection {
  /// Whose words are typed, where that is sure.
  ///
  /// A translation is nobody's own words, and where nobody was asked only an answer given alone is
  /// sure to be in the person's own.
  public var speaker: Answer.Speaker? {
    switch typing {
    case .own, .helped, .relayed: .own
    case .supporter: .supporter
    case .interpreter, .notSaid: nil
    case nil: mode == .alone ? .own : nil
    }
  }

  /// Who gives the consents, where that is sure: whoever sits there, unless somebody else speaks.
  public var consentGiver: String? {
    switch typing {
    case .supporter: "supporter"
    case .notSaid: nil
    case .own, .helped, .relayed, .interpreter: "self"
    case nil: mode == .paper || mode == .group ? nil : "self"
    }
  }

  /// Takes in how the response is answered from now on; whoever was known to type may be another now.
  public mutating func take(_ mode: Mode) {
    self.mode = mode
    switch mode {
    case .alone: take(.own)
    case .interpreted: take(.interpreter)
    case .supported, .paper, .group: typing = nil
    }
  }

  /// Takes in who types, which says how the response is answered; nobody is known to help any more
  /// unless a helper is given.
  public mutating func take(_ typing: Typing, supporter: String? = nil) {
    self.typing = typing
    self.supporter = [.helped, .relayed, .supporter].contains(typing) ? supporter : nil
    // On paper it is who wrote that is asked.
    guard mode != .paper else { return }
    switch typing {
    case .own: mode = .alone
    case .helped, .relayed, .supporter: mode = .supported
    case .interpreter: mode = .interpreted
    case .notSaid: break
    }
  }
}
