import Survey

/// Letters twice as high and wide, each line of them in the two halves that some terminals join.
struct BigLetters: Sendable {
  /// How many columns there are; half of these is the room for letters.
  let columns: Int

  /// Lays the words out; a terminal that has no big letters shows every line twice.
  func callAsFunction(_ words: String, in theme: Preferences.Theme) -> String {
    Wrap(columns: columns / 2)(Shown(words).text).split(separator: "\n").flatMap { line in
      ["\u{1B}#3", "\u{1B}#4"].map { half in half + theme.paint(String(line)) + "\n" }
    }.joined()
  }
}
