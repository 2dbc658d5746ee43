import Survey

/// What can be wrong with the languages of a questionnaire; all of it leaves it usable.
enum LanguageProblem: Problem {
  case unknownDefault(String, known: [String])
  case mixed(Language, Language)
  case missing(String, column: String, rows: [Int])

  var isWarning: Bool { true }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .unknownDefault(let name, let known):
      (
        "The default language \(name.quoted) is in no column.",
        "Write it as the columns do: \(known.map(\.quoted).joined(separator: ", "))."
      )
    case .mixed(let one, let other):
      (
        "The columns name the languages \(Self.full(one)) and \(Self.full(other)), which look like one.",
        "Write the language in the same way everywhere."
      )
    case .missing(let language, let column, let rows):
      (
        "\(rows.count == 1 ? "One \(column) is" : "\(rows.count) cells of \(column) are") missing"
          + " in \(language) (\(Self.list(rows))).",
        "Add the words; until then those of the default language are shown."
      )
    }
  }

  private static func full(_ language: Language) -> String {
    (language.code == language.name ? language.name : "\(language.name) (\(language.code))").quoted
  }

  private static func list(_ rows: [Int]) -> String {
    let shown = rows.prefix(8).map(String.init).joined(separator: ", ")
    return (rows.count == 1 ? "row " : "rows ") + shown + (rows.count > 8 ? " …" : "")
  }
}
