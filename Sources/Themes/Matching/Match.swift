import Survey

/// A place in an answer that a codebook entry points to.
public struct Match: Hashable, Sendable {
  /// The place, in Unicode scalars from the start of the answer.
  public var span: Range<Int>
  /// The entry that found it, such as `wait*`, or `wait* near speech*`.
  public var pattern: String
  /// Whether the words around it speak well or badly of it; nil where they do not say.
  public var valence: Valence?

  /// Makes a match.
  public init(span: Range<Int>, pattern: String, valence: Valence? = nil) {
    self.span = span
    self.pattern = pattern
    self.valence = valence
  }

  /// Keeps, from left to right, the longest of the matches that overlap.
  static func leftmostLongest(_ matches: [Match]) -> [Match] {
    matches.leftmostLongest(\.span, entry: \.pattern)
  }
}
