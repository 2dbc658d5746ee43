import Survey

/// What it takes to be heard: a safe place to speak, help to do it, somebody who can act, and acting.
///
/// Source: Laura Lundy, “Voice” is not enough, British Educational Research Journal 33 (2007).
public enum Lundy: String, CaseIterable, Sendable {
  case space, voice, audience, influence

  /// What was heard at a gathering, as far as it is known.
  public struct Heard: Equatable, Sendable {
    /// How many responses, statements, votes and the like belong to it.
    public var contributions: Int
    /// How many actions came of it.
    public var actions: Int

    /// Counts what was heard.
    public init(contributions: Int = 0, actions: Int = 0) {
      self.contributions = contributions
      self.actions = actions
    }
  }

  /// Which of the four a gathering does not show yet.
  public static func missing(in gathering: Gathering, _ heard: Heard) -> [Lundy] {
    allCases.filter { !$0.isShown(by: gathering, heard) }
  }

  /// Whether a gathering shows this of it.
  public func isShown(by gathering: Gathering, _ heard: Heard) -> Bool {
    switch self {
    case .space: !gathering.place.isEmpty && !gathering.offered.isEmpty
    case .voice: heard.contributions > 0
    case .audience: !gathering.audience.isEmpty && gathering.heard != nil
    case .influence: !gathering.influence.isEmpty || heard.actions > 0
    }
  }

  /// What a gathering lacks of it, and what to do, in sentences.
  public func lack(in gathering: Gathering) -> String {
    switch self {
    case .space:
      "Space is empty: it is not written down "
        + (gathering.place.isEmpty ? "where people met" : "which supports were offered")
        + ". Add it with --place and --offered."
    case .voice:
      "Voice is empty: nothing that people said belongs to this session. "
        + "Ask, vote or type statements while a session is open."
    case .audience:
      "Audience is empty: it is not written down "
        + (gathering.audience.isEmpty ? "who will hear this" : "when they will hear this")
        + ". Add it with --audience and --heard."
    case .influence:
      "Influence is empty: it is not written down what will happen with what was said. "
        + "Add it with --influence, or add an action."
    }
  }
}
