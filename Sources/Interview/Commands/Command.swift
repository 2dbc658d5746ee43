/// A word that means the same at every question.
public enum Command: String, Equatable, Sendable, CaseIterable {
  /// Go to the question before.
  case back
  /// Leave this question out.
  case skip
  /// Show the question once more.
  case again
  /// Say what the question means.
  case what
  /// Get a person.
  case help
  /// Have a rest with nothing on the screen.
  case pause = "break"
  /// End here.
  case stop

  /// Reads a line that is nothing but a command, in any case, with or without a full stop.
  init?(typed line: String) {
    self.init(rawValue: Spelling.plain(line))
  }
}
