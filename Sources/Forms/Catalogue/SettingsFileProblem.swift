/// What can be wrong in the codebook and in the settings of a study.
enum SettingsFileProblem: Problem {
  case noMap(String, line: Int)
  case unknownKey(String, meant: String?, line: Int)
  case notText(String, line: Int)
  case notTexts(String, line: Int)
  case notList(String, line: Int)
  case invisible(String, line: Int)
  case missing(String, line: Int)
  case badCode(String, line: Int)
  case longCode(String, line: Int)
  case codeTwice(String, line: Int)
  case noThemes
  case tooManyThemes(Int)
  case emptyPattern(String)
  case strayStar(String, theme: String)
  case noPatterns(String)
  case ehc(String, theme: String)
  case wave(String, line: Int)
  case day(String, line: Int)
  case noContact
  case likelyName(String, line: Int)

  var isWarning: Bool {
    switch self {
    case .noContact, .longCode, .noPatterns, .likelyName: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .noMap(let what, let line):
      ("The \(what) in line \(line) is not a map of keys.", "Write `key: value` on each line.")
    case .unknownKey(let key, let meant, let line):
      (
        "The key \(key.quoted) in line \(line) is not known.",
        meant.map { "Did you mean `\($0)`?" } ?? "Remove it."
      )
    case .notText(let key, let line):
      ("The value of \(key.quoted) in line \(line) is not text.", "Write one text after the colon.")
    case .notTexts(let key, let line):
      (
        "The value of \(key.quoted) in line \(line) is not a list of words.",
        "Write it as `[one, other]`."
      )
    case .notList(let key, let line):
      (
        "The value of \(key.quoted) in line \(line) is not a list.",
        "Begin every part with a hyphen."
      )
    case .invisible(let key, let line):
      ("The value of \(key.quoted) in line \(line) has an invisible character.", "Type it again.")
    case .missing(let key, let line):
      ("The entry in line \(line) has no \(key.quoted).", "Add it.")
    case .badCode(let code, let line):
      (
        "The code \(code.quoted) in line \(line) is not allowed.",
        "Use 1 to 64 small letters, digits, `-` and `_`, and begin with a letter."
      )
    case .longCode(let code, let line):
      (
        "The code \(code.quoted) in line \(line) is hard to type.",
        "Small letters, digits and `-` are easier, such as `wait-salt`."
      )
    case .codeTwice(let code, let line):
      ("The code \(code.quoted) in line \(line) is there twice.", "Give every entry its own code.")
    case .noThemes: ("The codebook has no themes.", "Write `themes:` with a list below it.")
    case .tooManyThemes(let count):
      ("The codebook has \(count) themes; at most 500 are read.", "Take some of them out.")
    case .emptyPattern(let theme):
      ("The theme \(theme.quoted) has an empty pattern.", "Remove it, or write a word.")
    case .strayStar(let pattern, let theme):
      (
        "The pattern \(pattern.quoted) of the theme \(theme.quoted) has a `*` that ends no word.",
        "Write the beginning of a word before it, as in `wait*`."
      )
    case .noPatterns(let theme):
      (
        "The theme \(theme.quoted) has neither `words` nor `near`, so that only people can find it.",
        "Add some words, unless that is meant."
      )
    case .ehc(let text, let theme):
      (
        "\(text.quoted) in the theme \(theme.quoted) is no section of an EHC plan.",
        "Write letters from A to K, H1 or H2."
      )
    case .wave(let text, let line):
      (
        "The wave \(text.quoted) in line \(line) cannot be the name of a folder.",
        "Write one such as `2026-autumn`."
      )
    case .day(let text, let line):
      ("\(text.quoted) in line \(line) is not a day.", "Write it as `2026-11-21`.")
    case .likelyName(let name, let line):
      (
        "\(name.quoted) in line \(line) looks like the name of a person.",
        "No child's name belongs into the settings: write a role, such as the SENCO."
      )
    case .noContact:
      (
        "There is nobody to turn to when somebody is not safe.",
        "Add contacts under `safeguarding` before anybody is asked anything."
      )
    }
  }
}
