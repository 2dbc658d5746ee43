/// A scope without any answers, for trying an expression out.
public struct EmptyScope: Scope, Sendable {
  /// The present time.
  public let now: Moment
  /// What chance is drawn from.
  public let seed: UInt64

  /// Makes a scope that knows the time alone.
  public init(now: Moment, seed: UInt64 = 1) {
    self.now = now
    self.seed = seed
  }

  /// Nothing was answered.
  public var current: String { "" }
  /// There is one turn.
  public var position: Int { 1 }

  /// One unanswered question of any name.
  public func values(of name: String) -> [String] { [""] }

  /// There is no choice and so no column.
  public func column(_ name: String) -> String? { nil }

  /// There is no choice and so no label.
  public func label(of choice: String, in question: String) -> String? { nil }
}
