/// The only door through which words reach people and come back from them.
public protocol Console {
  /// What the output can show at this moment.
  var screen: Screen { get }

  /// Whether some of what was said since this was last asked could not be written, such as on a
  /// full disk.
  func hasLostWords() -> Bool

  /// Says words for people: made safe to show, wrapped between words, ended with a newline.
  func say(_ text: String)

  /// Says what went wrong, in the same way, to standard error.
  func complain(_ text: String)

  /// Hands over data exactly as it is; a terminal gets it made safe to show, and never wrapped.
  func deliver(_ text: String)

  /// Reads a facilitator's command, with history and completion where there is a terminal.
  func readCommand(prompt: String, completer: @escaping Completer) -> Input

  /// Reads a person's answer: nothing typed before can be reached from here.
  ///
  /// Lines pasted in one go stay one answer, with newlines between them.
  func readAnswer(prompt: String) -> Input

  /// Clears the screen and what can be scrolled back to, where there is a terminal that can.
  ///
  /// - Returns: Whether nothing is left to be read.
  @discardableResult
  func clear() -> Bool
}

extension Console {
  /// A console loses nothing unless it says so.
  public func hasLostWords() -> Bool { false }

  /// Reads a facilitator's command without completion.
  public func readCommand(prompt: String) -> Input {
    readCommand(prompt: prompt) { _, _ in [] }
  }
}
