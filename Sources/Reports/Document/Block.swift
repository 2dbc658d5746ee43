/// One piece of a document.
public enum Block: Equatable, Sendable {
  /// A heading; the title is level 1.
  case heading(level: Int, String)
  /// Running text.
  case paragraph(String)
  /// Short pieces of equal weight.
  case list([String])
  /// Names, each with what it stands for.
  case definitions([Definition])
  /// Rows and columns, which can be drawn as well.
  case table(Table)
  /// Somebody's own words, unchanged, and whose they are; without an attribution the text around them
  /// says so, and without a language (a BCP 47 tag) they are in that of the document.
  case quote(String, attribution: String? = nil, language: String? = nil)
  /// Something to bear in mind about what stands before it.
  case note(String)

  /// A name and what it stands for.
  public struct Definition: Equatable, Sendable {
    /// The name.
    public var name: String
    /// What it stands for.
    public var words: String
    /// The BCP 47 tag of the words; nil is that of the document.
    public var language: String?

    /// Makes a definition.
    public init(_ name: String, _ words: String, language: String? = nil) {
      self.name = name
      self.words = words
      self.language = language
    }
  }
}
