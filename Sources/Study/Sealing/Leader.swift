import Sealing

/// Somebody who can open what is sealed in a study.
public struct Leader: Equatable, Sendable {
  /// What the leader is called there, such as initials.
  public var name: String
  /// For which key responses are sealed.
  public var key: PublicKey

  /// The fewest that a study is sealed for: when one loses the key, nothing is lost.
  public static let fewest = 2
  /// The name that stands for whoever runs sessions, and so for no leader.
  public static let facilitator = "facilitator"

  /// Makes a leader.
  public init(_ name: String, key: PublicKey) {
    self.name = name
    self.key = key
  }

  /// Says whether a text can be the name of a leader, and so of a file.
  public static func isName(_ text: String) -> Bool {
    Study.isQuestionnaireID(text) && text != facilitator
  }
}
