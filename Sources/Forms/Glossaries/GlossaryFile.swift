import Survey

/// A file with nothing but a glossary sheet, as people write it in YAML.
public enum GlossaryFile {
  /// Reads the bytes of a glossary; it is nil where a flaw is more than a warning.
  ///
  /// A meaning that names no language is in English.
  public static func read(_ bytes: [UInt8], file: String) -> (Glossary?, [Flaw]) {
    let root: YAMLNode
    do {
      root = try YAMLNode(parsing: bytes)
    } catch {
      return (nil, [Flaw(error, at: Place(file: file))])
    }
    let book = Workbook(root, file: file)
    var flaws = book.flaws
    guard let rows = book.sheets["glossary"] else {
      flaws.append(Flaw(PhrasesProblem.noGlossary, at: Place(file: file)))
      return (nil, flaws)
    }
    let place = Place(file: file, sheet: "glossary")
    let sheet = Sheet(rows, vocabulary: .glossary, at: place)
    let words = GlossarySheet(sheet, language: Language(name: "English", code: "en"), at: place)
    flaws += sheet.flaws + words.flaws
    return (flaws.allSatisfy(\.isWarning) ? words.glossary : nil, flaws)
  }

  /// The program's own words about special educational needs, read when it is asked for.
  ///
  /// A test shows that they are read.
  public static var builtIn: Glossary {
    read(PackageResources.glossary_yaml, file: "").0 ?? Glossary()
  }
}
