import Survey

/// The languages of a questionnaire and what is not translated.
struct Languages {
  /// The languages, the default one first.
  var all: [Language]
  var flaws: [Flaw] = []

  /// The default language.
  var first: Language { all.first ?? .unnamed }

  static let heads: [[String]] = [
    ["label"], ["hint"], ["guidance_hint"], ["say"], ["bind", "jr:constraintMsg"],
    ["bind", "jr:requiredMsg"],
  ]

  /// Finds the languages that the columns name.
  init(survey: Sheet?, choices: Sheet?, settings: SettingsSheet, place: Place) {
    var named: [Language] = []
    var hasUnnamed = false
    for column in (survey?.columns ?? []) + (choices?.columns ?? []) {
      guard let head = Self.head(of: column) else { continue }
      let rest = column.path.dropFirst(head.count)
      guard let name = rest.first, rest.count == 1 else {
        hasUnnamed = hasUnnamed || rest.isEmpty
        continue
      }
      let language = Language(column: name)
      if !named.contains(language) { named.append(language) }
    }
    let chosen = settings.defaultLanguage
    let first = chosen ?? (hasUnnamed ? .unnamed : named.first ?? .unnamed)
    all = [first] + named.filter { $0.code != first.code }.unique()
    if let chosen, !hasUnnamed, !named.isEmpty, !named.contains(where: { $0.code == chosen.code }) {
      let problem = LanguageProblem.unknownDefault(chosen.name, known: named.map(\.name))
      flaws.append(Flaw(problem, at: Place(file: place.file, sheet: "settings", row: 2)))
    }
    for (index, one) in named.enumerated() {
      for other in named[..<index] where Self.mixesUp(one, other) {
        flaws.append(Flaw(LanguageProblem.mixed(other, one), at: place.row(1)))
      }
    }
  }

  /// Tells which rows of a sheet have words in one language and not in another.
  mutating func check(_ sheet: Sheet?, _ heads: [[String]] = Self.heads, at place: Place) {
    guard let sheet, all.count > 1 else { return }
    for head in heads {
      let key = head.joined(separator: "::")
      let used = sheet.columns.contains { $0.path.starts(with: head) }
      guard used else { continue }
      var missing: [String: [Int]] = [:]
      for row in sheet.rows {
        let wording = row.wording(key, default: first)
        guard !wording.isEmpty else { continue }
        for language in all where wording.texts[language.code] == nil {
          missing[language.code, default: []].append(row.number)
        }
      }
      for language in all {
        guard let rows = missing[language.code], let row = rows.first else { continue }
        let problem = LanguageProblem.missing(
          language.name, column: Self.plain(head), rows: rows)
        flaws.append(Flaw(problem, at: place.row(row)))
      }
    }
  }

  private static func head(of column: Column) -> [String]? {
    heads.first { column.path.starts(with: $0) }
  }

  private static func plain(_ head: [String]) -> String {
    switch head.last {
    case "jr:constraintMsg": "constraint_message"
    case "jr:requiredMsg": "required_message"
    default: head.last ?? ""
    }
  }

  private static func mixesUp(_ one: Language, _ other: Language) -> Bool {
    one.code.lowercased() == other.code.lowercased()
      || one.name.lowercased() == other.name.lowercased()
  }
}

extension [Language] {
  /// The languages with each code once.
  fileprivate func unique() -> [Language] {
    var codes: Set<String> = []
    return filter { codes.insert($0.code).inserted }
  }
}
