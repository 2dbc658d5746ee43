import Survey

/// One thing that happened to an action, as it is kept.
///
/// Events are only ever added. Two people who change the same action at the same time add one each,
/// and `seen` shows which of them did not know of the other.
public struct ActionEvent: Equatable, Sendable {
  /// The code of the action, such as `a-4f7k`.
  public var action: String
  /// How many things had happened to the action when whoever wrote this last looked at it.
  public var seen: Int
  /// What happened.
  public var change: Change

  /// What can happen to an action.
  public enum Change: Equatable, Sendable {
    /// Somebody took it on.
    case added(Pledge)
    /// Somebody reported how far it has come.
    case updated(Progress)
    /// People said whether it has helped.
    case helped(Feedback)
  }

  /// Makes an event.
  public init(_ action: String, seen: Int, _ change: Change) {
    self.action = action
    self.seen = seen
    self.change = change
  }
}

extension ActionEvent: Codable {
  private enum Key: String, CodingKey { case action, seen, event }
  private enum Kind: String, Codable { case added, updated, helped }

  /// Reads the form that files hold, in which the members of the change stand beside the others.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    action = try container.decode(String.self, forKey: .action)
    seen = try container.decode(Int.self, forKey: .seen)
    change =
      switch try container.decode(Kind.self, forKey: .event) {
      case .added: .added(try Pledge(from: decoder))
      case .updated: .updated(try Progress(from: decoder))
      case .helped: .helped(try Feedback(from: decoder))
      }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(action, forKey: .action)
    try container.encode(seen, forKey: .seen)
    switch change {
    case .added(let pledge):
      try container.encode(Kind.added, forKey: .event)
      try pledge.encode(to: encoder)
    case .updated(let progress):
      try container.encode(Kind.updated, forKey: .event)
      try progress.encode(to: encoder)
    case .helped(let feedback):
      try container.encode(Kind.helped, forKey: .event)
      try feedback.encode(to: encoder)
    }
  }
}
