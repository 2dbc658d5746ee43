import Survey

/// The words that work at every question, so that no choice can be called the same.
enum CommandWord {
  private static let words: Set<String> = [
    "back", "skip", "again", "what", "help", "break", "stop",
  ]

  /// Says whether typing the text would be taken as a command.
  static func contains(_ text: String) -> Bool { words.contains(text.trimmed.lowercased()) }
}
