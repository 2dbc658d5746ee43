/// A theme that people spoke of, as far as it matters for an answer to them.
public struct HeardTheme: Equatable, Sendable {
  /// The code of the theme.
  public var code: String
  /// The name that people read.
  public var name: String
  /// How many people spoke of it; nil where that is withheld.
  public var people: Int?
  /// How many people were listened to.
  public var base: Int
  /// Whether nobody said it, because the responses were made up.
  public var isInvented: Bool

  /// Makes a theme.
  public init(code: String, name: String, people: Int?, base: Int, isInvented: Bool = false) {
    self.code = code
    self.name = name
    self.people = people
    self.base = base
    self.isInvented = isInvented
  }
}
