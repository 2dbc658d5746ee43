import Survey

/// A table of what the program says and hears in one language, as people write it in YAML.
public enum PhrasesFile {
  private static let keys = ["language", "code", "own-name", "reviewed", "phrases", "heard"]
  private static let phrases = named(Phrase.allCases)
  private static let meanings = named(Heard.allCases)

  /// Reads the bytes of a table; it is nil where a flaw is more than a warning.
  public static func read(_ bytes: [UInt8], file: String) -> (Phrases?, [Flaw]) {
    read(bytes, file: file, like: builtIn("en"))
  }

  /// Reads a table whose phrases have the same names in braces as those of a model.
  static func read(
    _ bytes: [UInt8], file: String, like model: Phrases?
  ) -> (Phrases?, [Flaw]) {
    let place = Place(file: file)
    let root: YAMLNode
    do {
      root = try YAMLNode(parsing: bytes)
    } catch {
      return (nil, [Flaw(error, at: place)])
    }
    var fields = YAMLFields(root, known: keys, what: "table of words", at: place)
    let language = Language(name: fields.text("language"), code: fields.text("code"))
    var table = Phrases(language: language, ownName: fields.text("own-name"))
    for (key, text) in [("language", language.name), ("code", language.code)] where text.isEmpty {
      fields.report(.missing(key, line: fields.line))
    }
    if table.ownName.isEmpty { table.ownName = language.name }
    table.isReviewed = isReviewed(&fields)
    table.said = said(&fields, like: model, at: place)
    table.heard = heard(&fields, at: place)
    // English stands in for a wording of its own, so that only what differs is written there.
    if !language.code.hasPrefix("en-"), !table.missing.isEmpty {
      fields.report(PhrasesProblem.missing(table.missing.map { key(of: $0.rawValue) }))
    }
    if !table.isReviewed { fields.report(PhrasesProblem.notReviewed) }
    return (fields.flaws.allSatisfy(\.isWarning) ? table : nil, fields.flaws)
  }

  private static func isReviewed(_ fields: inout YAMLFields) -> Bool {
    let text = fields.text("reviewed")
    let isReviewed = YesNo.read(text)
    if !text.isEmpty, isReviewed == nil {
      let line = fields.value("reviewed")?.line ?? fields.line
      fields.report(PhrasesProblem.yesOrNo("reviewed", line: line))
    }
    return isReviewed ?? false
  }

  private static func said(
    _ fields: inout YAMLFields, like model: Phrases?, at place: Place
  ) -> [Phrase: String] {
    var said: [Phrase: String] = [:]
    guard let node = fields.value("phrases") else { return said }
    var section = YAMLFields(node, known: [], what: "section", at: place)
    for pair in section.all {
      guard let phrase = phrases[pair.key] else {
        section.reportUnknown(pair, among: phrases.keys)
        continue
      }
      let text = section.text(pair)
      guard !text.isEmpty else { continue }
      said[phrase] = text
      if let pattern = model?.said[phrase] {
        check(text, against: pattern, of: pair, in: &section)
      }
      if pair.key.hasPrefix("ask-"), phrase != .askAPerson, text.last != ":" {
        section.report(PhrasesProblem.colon(pair.key, line: pair.value.line))
      }
    }
    fields.take(section)
    return said
  }

  private static func check(
    _ text: String, against pattern: String, of pair: YAMLNode.Pair, in section: inout YAMLFields
  ) {
    let wanted = Phrases.names(in: pattern)
    let found = Phrases.names(in: text)
    guard wanted != found else { return }
    section.report(
      PhrasesProblem.names(
        pair.key, missing: wanted.subtracting(found).sorted(),
        extra: found.subtracting(wanted).sorted(), line: pair.value.line))
  }

  private static func heard(_ fields: inout YAMLFields, at place: Place) -> [Heard: [String]] {
    var heard: [Heard: [String]] = [:]
    guard let node = fields.value("heard") else { return heard }
    var section = YAMLFields(node, known: [], what: "section", at: place)
    for pair in section.all {
      guard let meaning = meanings[pair.key] else {
        section.reportUnknown(pair, among: meanings.keys)
        continue
      }
      let words = section.texts(pair.value, of: pair.key).filter { !$0.isEmpty }
      guard !words.isEmpty else { continue }
      heard[meaning] = words
      let count = meaning == .months ? 12 : meaning == .numbers ? 21 : nil
      if let count, words.count != count {
        section.report(PhrasesProblem.list(pair.key, count: words.count, line: pair.value.line))
      }
    }
    fields.take(section)
    return heard
  }

  /// The name of a case as the files write it: `didYouMean` as `did-you-mean`.
  private static func key(of name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  private static func named<Name: RawRepresentable<String>>(_ cases: [Name]) -> [String: Name] {
    Dictionary(cases.map { (key(of: $0.rawValue), $0) }) { first, _ in first }
  }
}
