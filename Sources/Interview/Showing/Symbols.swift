import Survey

/// The few symbols that can stand after words for those who like them; never in place of a word.
///
/// Only plain and well-known ones: a face or a mark that has to be guessed helps nobody.
enum Symbols {
  /// The symbol for an option, where there is a fitting one.
  static func symbol(for option: Option) -> String? {
    switch option.content {
    case .none(.doNotKnow): "❓"
    case .none: "🔒"
    case .value(.text(let name)): byName[name] ?? byLabel[Spelling.plain(option.label)]
    case .value: nil
    }
  }

  private static let byName = [
    "yes": "👍", "no": "👎", "good": "🙂", "ok": "😐", "bad": "🙁",
    "happy": "🙂", "sad": "🙁",
  ]

  private static let byLabel = [
    "yes": "👍", "no": "👎", "good": "🙂", "ok": "😐", "okay": "😐", "not good": "🙁",
    "happy": "🙂", "sad": "🙁", "easy": "🙂", "hard": "🙁",
  ]
}
