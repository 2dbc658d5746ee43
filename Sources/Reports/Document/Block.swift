/// One piece of a document.
public enum Block: Equatable, Sendable {
  /// A heading; the title is level 1.
  case heading(level: Int, String)
  /// Running text.
  case paragraph(String)
  /// Short pieces of equal weight.
  case list([String])
  /// Rows and columns.
  case table(Table)
  /// Somebody's own words, unchanged, and whose they are.
  case quote(String, attribution: String)
  /// Something to bear in mind about what stands before it.
  case note(String)
}
