import Coproduction
import Survey
import Themes

/// The text of a codebook, in which single themes are written anew and all else stays as it is:
/// comments, the order, and every byte of the themes that are the same.
public struct CodebookText {
  /// Why a codebook cannot be changed without taking its text apart.
  public struct Fault: Error, Equatable, Sendable {
    /// What is wrong, in a sentence.
    public var problem: String
    /// What to do about it, in a sentence.
    public var advice: String
  }

  /// The lines, without the line feed that ends each.
  private let lines: [String]
  private let blocks: [ThemeBlock]
  private let old: Codebook

  /// Writes a changed codebook into the bytes that the one before was read from.
  ///
  /// Themes may be changed, renamed and added, never taken away or put in another order. What comes
  /// out is read again, and is given only where it says exactly what was meant.
  public static func rewrite(
    _ bytes: [UInt8], after change: CodebookChange, for partnership: Partnership = Partnership()
  ) throws(Fault) -> [UInt8] {
    guard let old = CodebookFile.read(bytes, file: "", for: partnership).0,
      let root = try? YAMLNode(parsing: bytes)
    else { throw .layout }
    let text = try CodebookText(bytes, old, root)
    let written = Array(try text.written(after: change).utf8)
    guard written.count <= YAMLNode.limit else { throw .tooLarge }
    let (codebook, flaws) = CodebookFile.read(written, file: "codebook.yaml", for: partnership)
    guard let codebook else {
      let wrong = flaws.filter { !$0.isWarning }
      throw Fault(
        problem: wrong.prefix(5).map { "\($0.problem) \($0.advice)" }.joined(separator: " "),
        advice: "")
    }
    guard codebook == change.codebook else { throw .layout }
    return written
  }

  private init(_ bytes: [UInt8], _ old: Codebook, _ root: YAMLNode) throws(Fault) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    self.old = old
    let nodes = root.map?.first { $0.key == "themes" }?.value.list ?? []
    blocks = try ThemeBlock.all(nodes, in: lines)
    guard blocks.count == old.themes.count, !blocks.isEmpty else { throw .layout }
  }

  private func written(after change: CodebookChange) throws(Fault) -> String {
    let ending = lines.first?.unicodeScalars.last == "\r" ? "\r" : ""
    var result = Array(lines[..<blocks[0].lines.lowerBound])
    var next = blocks[0].lines.lowerBound
    for theme in change.codebook.themes {
      guard let index = place(of: theme, change) else {
        result += ThemeText(theme).lines(dash: blocks[0].dash).map { $0 + ending }
        continue
      }
      let block = blocks[index]
      guard next <= block.lines.lowerBound else { throw .layout }
      result += lines[next..<block.lines.lowerBound]
      result +=
        old.themes[index] == theme
        ? Array(lines[block.lines]) : block.written(theme, was: old.themes[index], ending)
      next = block.lines.upperBound
    }
    result += lines[next...]
    if change.codebook.version != old.version {
      result.raiseVersion(to: change.codebook.version, ending)
    }
    return result.joined(separator: "\n")
  }

  /// Which theme of the text it was; nil where it is new.
  private func place(of theme: Theme, _ change: CodebookChange) -> Int? {
    if change.renamed.values.contains(theme.code) { return nil }
    let code = change.renamed[theme.code] ?? theme.code
    return old.themes.firstIndex { $0.code == code }
  }
}

extension CodebookText.Fault {
  /// Written in a way that cannot be changed theme by theme.
  static let layout = CodebookText.Fault(
    problem: "The codebook is written in a way that cannot be changed from here.",
    advice: "Begin every theme on a line of its own, as `- code: wait`, or change the file by hand."
  )
  /// More than is read.
  static let tooLarge = CodebookText.Fault(
    problem: "The codebook would be larger than 1 MiB.", advice: "Take some entries out first.")
}

extension [String] {
  /// Puts another version in its line, or a line for it above the themes.
  fileprivate mutating func raiseVersion(to version: String, _ ending: String) {
    let line = "version: \(YAMLText.quoted(version))"
    if let place = firstIndex(where: { $0.hasPrefix("version:") }) {
      let comment = self[place].firstRange(of: " #").map { self[place][$0.lowerBound...] }
      self[place] = line + (comment.map(String.init) ?? ending)
    } else if let place = firstIndex(where: { $0.hasPrefix("themes:") }) {
      insert(line + ending, at: place)
    }
  }
}
