import Survey

/// What can be wrong in a table of what the program says and hears, and in a glossary.
enum PhrasesProblem: Problem {
  case names(String, missing: [String], extra: [String], line: Int)
  case colon(String, line: Int)
  case list(String, count: Int, line: Int)
  case missing([String])
  case notReviewed
  case yesOrNo(String, line: Int)
  case noGlossary
  case noWord
  case noMeaning(String)
  case invisible(String)
  case wordTwice(String)

  var isWarning: Bool {
    switch self {
    case .missing, .notReviewed, .wordTwice: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .names(let key, let missing, let extra, let line):
      (
        "The phrase \(key.quoted) in line \(line) "
          + [
            missing.isEmpty ? nil : "lacks \(Self.braces(missing))",
            extra.isEmpty ? nil : "has \(Self.braces(extra)), which nothing is put in for",
          ].compactMap(\.self).joined(separator: " and ") + ".",
        "Write the names in braces as in the English words."
      )
    case .colon(let key, let line):
      (
        "The phrase \(key.quoted) in line \(line) does not end in a colon.",
        "End it with the words for “press Enter:”."
      )
    case .list(let key, let count, let line):
      (
        "The list \(key.quoted) in line \(line) has \(count) words, and the place of each has a meaning.",
        key == "months" ? "Write twelve months." : "Write the numbers from zero to twenty."
      )
    case .missing(let keys):
      (
        keys.count == 1
          ? "One phrase has no words: \(keys.joined())."
          : "\(keys.count) phrases have no words: \(keys.joined(separator: ", ")).",
        "Add the words; until then the English ones are shown."
      )
    case .notReviewed:
      (
        "The words need a reader who grew up with the language.",
        "Write `reviewed: yes` when one has read all of them."
      )
    case .yesOrNo(let key, let line):
      ("The value of \(key.quoted) in line \(line) is neither yes nor no.", "Write `yes` or `no`.")
    case .noGlossary:
      ("The file has no glossary.", "Write `glossary:` on a line of its own with a list below it.")
    case .noWord: ("The row explains no word.", "Write it under `word`.")
    case .noMeaning(let word):
      ("The word \(word.quoted) has no meaning.", "Write one short sentence under `meaning`.")
    case .invisible(let word):
      ("The word \(word.quoted) has an invisible character.", "Type it again.")
    case .wordTwice(let word):
      ("The word \(word.quoted) is there already.", "Keep one of them; only the first is told.")
    }
  }

  private static func braces(_ names: [String]) -> String {
    names.map { "{\($0)}" }.joined(separator: ", ")
  }
}
