/// How a kind of money is said.
public struct SpokenCurrency: Equatable, Sendable {
  /// Said after one.
  public var one: String
  /// Said after any other amount.
  public var many: String
  /// Said after an amount smaller than one.
  public var parts: String

  /// Makes the words for a kind of money.
  public init(one: String, many: String, parts: String) {
    self.one = one
    self.many = many
    self.parts = parts
  }
}
