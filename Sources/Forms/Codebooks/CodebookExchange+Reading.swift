import Survey
import Themes

extension CodebookExchange {
  /// Why a file is not a codebook that can be taken.
  public struct Fault: Error, Equatable, Sendable {
    /// The line of the file, counted from 1.
    public var line: Int
    /// What is wrong, in a sentence.
    public var problem: String
  }

  /// Reads the themes of a file.
  ///
  /// A code is the theme that its description names, else the theme of the codebook that has its
  /// identifier or its name, else a new one. A theme that is there already and whose description
  /// says no more than a meaning keeps all else.
  public static func themes(
    of bytes: [UInt8], over codebook: Codebook
  ) throws(Fault) -> [Theme] {
    let root: XMLElement
    do {
      root = try XMLReader.read(bytes)
    } catch {
      throw Fault(line: error.line, problem: error.problem)
    }
    // Older programs name the version before the standard in the namespace.
    guard root.name == "CodeBook", root.namespace.hasPrefix("urn:QDA-XML:codebook:"),
      let codes = root.child("Codes")
    else {
      throw Fault(line: root.line, problem: "The file is XML, but not a REFI-QDA codebook.")
    }
    var themes: [Theme] = []
    for child in codes.children { try take(child, parent: nil, over: codebook, into: &themes) }
    if themes.isEmpty { throw Fault(line: codes.line, problem: "The codebook has no codes.") }
    return themes
  }

  private static func take(
    _ element: XMLElement, parent: String?, over codebook: Codebook, into themes: inout [Theme]
  ) throws(Fault) {
    guard element.name == "Code" else { return }
    guard themes.count < CodebookFile.mostThemes else {
      throw Fault(
        line: element.line, problem: "A codebook has at most 500 themes. Take some of them out.")
    }
    let name = (element.attributes["name"] ?? "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !name.isEmpty else { throw Fault(line: element.line, problem: "A code has no name.") }
    guard let guid = element.attributes["guid"] else {
      throw Fault(line: element.line, problem: "The code “\(name)” has no guid.")
    }
    let told = element.child("Description").map { Told($0.text) }
    let code =
      told?.values.first { $0.heading == "code" }?.words
      ?? known(guid, name, in: codebook, without: themes) ?? fresh(name, codebook, themes)
    guard !themes.contains(where: { $0.code == code }) else {
      throw Fault(line: element.line, problem: "The code \(code.quoted) is there twice.")
    }
    let isWhole = told?.values.isEmpty == false
    var theme = (isWhole ? nil : codebook[code]) ?? Theme(code: code, name: name)
    theme.name = name
    theme.parent = parent
    if let told {
      theme.meaning = told.meaning
      for (heading, words) in told.values
      where !ThemeCells.read(words, under: heading, into: &theme) {
        throw Fault(
          line: element.line,
          problem: "\(words.quoted) means nothing as the \(heading) of \(name.quoted).")
      }
    }
    themes.append(theme)
    for child in element.children {
      try take(child, parent: code, over: codebook, into: &themes)
    }
  }

  /// The theme of the codebook that has this identifier or name and was not taken yet.
  private static func known(
    _ guid: String, _ name: String, in codebook: Codebook, without themes: [Theme]
  ) -> String? {
    let plain = guid.filter { !"{}".contains($0) }.uppercased()
    let taken = Set(themes.map(\.code))
    let free = codebook.themes.filter { !taken.contains($0.code) }
    let found =
      free.first { Self.guid(of: $0.code) == plain }
      ?? free.first { !$0.isRetired && $0.name.lowercased() == name.lowercased() }
    return found?.code
  }

  /// A code made of a name, which nothing else has.
  private static func fresh(_ name: String, _ codebook: Codebook, _ themes: [Theme]) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var stem = String(words.joined(separator: "-").prefix(48))
    if stem.first?.isLetter != true { stem = "theme-" + stem }
    let taken = Set((codebook.themes + themes).map(\.code))
    var code = stem
    var turn = 2
    while taken.contains(code) {
      code = "\(stem)-\(turn)"
      turn += 1
    }
    return code
  }

  /// A description taken apart: the meaning, and from a line with a code on what we wrote there.
  private struct Told {
    var meaning: String
    var values: [(heading: String, words: String)] = []

    init(_ description: String) {
      let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.replacing("\t", with: " ").trimmed }
      let start = lines.lastIndex { $0.hasPrefix("Code: ") } ?? lines.count
      var others = lines[..<start]
      for line in lines[start...] {
        let known = CodebookExchange.lines.first { line.hasPrefix($0.name + ":") }
        if let known {
          values.append((known.heading, line.dropFirst(known.name.count + 1).trimmed))
        } else {
          others.append(line)
        }
      }
      meaning = others.joined(separator: "\n").trimmed
    }
  }
}
