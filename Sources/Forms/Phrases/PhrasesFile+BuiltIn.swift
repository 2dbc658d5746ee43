import Survey

extension PhrasesFile {
  /// The codes of the languages that the program itself has words for, English first.
  public static let builtInCodes = ["en", "en-x-easyread", "pl", "cy"]

  /// The program's own words in a language; nil where it has none.
  public static func builtIn(_ code: String) -> Phrases? {
    code.lowercased() == "en" ? english : bytes(code).map { table($0) }
  }

  /// What is missing in the program's own words for a language, and who has not read them yet.
  public static func builtInFlaws(_ code: String) -> [Flaw] {
    bytes(code).map { read($0, file: "yousaid, \(code.lowercased()).yaml").1 } ?? []
  }

  /// A phrasebook of English and the languages asked for, since reading a table takes time.
  ///
  /// A study's own table comes before the program's own for the same language, phrase by phrase.
  public static func phrasebook(for codes: [String], own: [Phrases] = []) -> Phrasebook {
    var tables: [Phrases] = []
    let begins = codes.compactMap { $0.split(separator: "-").first.map(String.init) }
    for code in ["en"] + codes + begins + own.map(\.language.code)
    where !tables.contains(where: { $0.language.code.lowercased() == code.lowercased() }) {
      let written = own.first { $0.language.code.lowercased() == code.lowercased() }
      let known = builtIn(code)
      if let table = known.flatMap({ written?.falling(back: $0) }) ?? written ?? known {
        tables.append(table)
      }
    }
    return Phrasebook(tables)
  }

  private static func bytes(_ code: String) -> [UInt8]? {
    switch code.lowercased() {
    case "en": PackageResources.en_yaml
    case "en-x-easyread": PackageResources.en_x_easyread_yaml
    case "pl": PackageResources.pl_yaml
    case "cy": PackageResources.cy_yaml
    default: nil
    }
  }

  private static let english = table(PackageResources.en_yaml, like: nil)

  /// A test shows that every built-in table is read, so the empty one is never seen.
  private static func table(_ bytes: [UInt8], like model: Phrases? = nil) -> Phrases {
    read(bytes, file: "", like: model).0 ?? Phrases(language: Language(name: "English", code: "en"))
  }
}
