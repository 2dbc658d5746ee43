/// A word or a few words in order that one set of answers has oftener than another.
public struct KeyPhrase: Equatable, Sendable {
  /// The form that occurs most, in small letters.
  public var words: String
  /// Every form of it that occurs, the most frequent first.
  public var forms: [String]
  /// How much oftener, with the counts; all forms count as one.
  public var keyness: Keyness
  /// The answers of the set looked at that have it, by index; those that read best alone come first.
  public var answers: [Int]
}
