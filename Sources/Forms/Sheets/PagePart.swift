import Survey

/// One thing on a page, from top to bottom.
enum PagePart: Equatable, Sendable {
  /// The heading of a section, with its depth, 2 to 6.
  case heading(WrittenText, level: Int)
  /// Who is asked the questions of a section, in a sentence.
  case condition(String)
  /// The questions from here to `another` can be answered several times.
  case repeats
  /// The end of a repeat that goes on as long as the person wants.
  case another
  /// A question or note.
  case question(PageQuestion)
}
