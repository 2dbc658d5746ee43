/// What came of asking for a line.
public enum Input: Equatable, Sendable {
  /// What was typed, however long, without its end of line.
  case line(String)
  /// Somebody pressed Ctrl-C.
  case interrupted
  /// There is nothing more to read: Ctrl-D on an empty line, or the end of a file.
  case end
}
