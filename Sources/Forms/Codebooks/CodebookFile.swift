import Survey
import Themes

/// The codebook, as people write it in YAML.
public enum CodebookFile {
  private static let keys = ["name", "version", "themes"]
  private static let themeKeys = [
    "code", "name", "plain", "meaning", "agency", "areas", "ehc", "pfa", "words", "near",
  ]

  /// Reads the bytes of a codebook; it is nil where a flaw is more than a warning.
  public static func read(_ bytes: [UInt8], file: String) -> (Codebook?, [Flaw]) {
    let place = Place(file: file)
    let root: YAMLNode
    do {
      root = try YAMLNode(parsing: bytes)
    } catch {
      return (nil, [Flaw(error, at: place)])
    }
    var fields = YAMLFields(root, known: keys, what: "codebook", at: place)
    let name = fields.text("name")
    let version = fields.text("version")
    var themes: [Theme] = []
    var codes: Set<String> = []
    for node in fields.list("themes") {
      var entry = YAMLFields(node, known: themeKeys, what: "theme", at: place)
      let theme = theme(&entry)
      if !codes.insert(theme.code).inserted, !theme.code.isEmpty {
        entry.report(.codeTwice(theme.code, line: entry.line))
      }
      fields.take(entry)
      themes.append(theme)
    }
    if themes.isEmpty, fields.flaws.isEmpty { fields.report(.noThemes) }
    guard fields.flaws.allSatisfy(\.isWarning) else { return (nil, fields.flaws) }
    let codebook = Codebook(name: name, version: version.isEmpty ? "1" : version, themes: themes)
    return (codebook, fields.flaws)
  }

  private static func theme(_ entry: inout YAMLFields) -> Theme {
    let code = entry.text("code")
    if code.isEmpty {
      entry.report(.missing("code", line: entry.line))
    } else if !Code.isValid(code) {
      entry.report(.longCode(code, line: entry.line))
    }
    let name = entry.text("name")
    var theme = Theme(code: code, name: name.isEmpty ? code : name)
    theme.plain = entry.text("plain")
    theme.meaning = entry.text("meaning")
    theme.agency = entry.texts("agency")
    theme.areas = entry.texts("areas")
    theme.pfa = entry.texts("pfa")
    theme.ehc = entry.texts("ehc").map { $0.uppercased() }
    for section in theme.ehc where !EHCSection.contains(section) {
      entry.report(.ehc(section, theme: code))
    }
    theme.words = entry.texts("words")
    theme.near = entry.list("near").map { entry.texts($0, of: "near") }
    if theme.words.isEmpty, theme.near.isEmpty { entry.report(.noPatterns(code)) }
    for pattern in theme.words + theme.near.flatMap(\.self) {
      if let problem = problem(of: pattern, in: code) { entry.report(problem) }
    }
    if theme.near.contains(where: \.isEmpty) { entry.report(.emptyPattern(code)) }
    return theme
  }

  /// What is wrong with a pattern: `*` stands for the rest of a word that has begun.
  private static func problem(of pattern: String, in theme: String) -> SettingsFileProblem? {
    let words = pattern.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return .emptyPattern(theme) }
    let isStray = words.contains { $0.dropLast().contains("*") || $0 == "*" }
    return isStray ? .strayStar(pattern, theme: theme) : nil
  }
}
