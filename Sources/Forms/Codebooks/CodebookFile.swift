import Coproduction
import Survey
import Themes

/// The codebook, as people write it in YAML.
public enum CodebookFile {
  static let keys = ["name", "version", "themes"]
  /// The keys of a theme, in the order in which they are written.
  static let themeKeys = [
    "code", "name", "plain", "meaning", "parent", "valence", "agency", "areas", "ehc", "pfa",
    "words", "near", "unless", "examples", "retired", "into",
  ]

  /// The most themes that a codebook has, since each is held against all the others.
  static let mostThemes = 500

  /// Reads the bytes of a codebook; it is nil where a flaw is more than a warning.
  ///
  /// Agencies are education, health, care, together and those of the partnership; areas are those
  /// of the partnership, or the five of the inspection where it names none.
  public static func read(
    _ bytes: [UInt8], file: String, for partnership: Partnership = Partnership()
  ) -> (Codebook?, [Flaw]) {
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
    let nodes = fields.list("themes")
    guard nodes.count <= mostThemes else {
      return (nil, [Flaw(SettingsFileProblem.tooManyThemes(nodes.count), at: place)])
    }
    for node in nodes {
      var entry = YAMLFields(node, known: themeKeys, what: "theme", at: place)
      let theme = theme(&entry)
      if !codes.insert(theme.code).inserted, !theme.code.isEmpty {
        entry.report(.codeTwice(theme.code, line: entry.line))
      }
      fields.take(entry)
      themes.append(theme)
    }
    if themes.isEmpty, fields.flaws.isEmpty { fields.report(.noThemes) }
    let codebook = Codebook(name: name, version: version.isEmpty ? "1" : version, themes: themes)
    for problem in problems(of: codebook, for: partnership) { fields.report(problem) }
    return (fields.flaws.allSatisfy(\.isWarning) ? codebook : nil, fields.flaws)
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
    theme.words = entry.texts("words")
    theme.near = entry.list("near").map { entry.texts($0, of: "near") }
    theme.unless = entry.texts("unless")
    theme.examples = entry.texts("examples")
    theme.into = entry.texts("into")
    let parent = entry.text("parent")
    theme.parent = parent.isEmpty ? nil : parent
    let valence = entry.text("valence")
    theme.valence = Valence(rawValue: valence)
    if !valence.isEmpty, theme.valence == nil {
      entry.report(CodebookProblem.valence(valence, theme: code))
    }
    switch entry.text("retired") {
    case "yes", "true": theme.isRetired = true
    case "", "no", "false": break
    case let text: entry.report(CodebookProblem.retired(text, theme: code))
    }
    return theme
  }
}
