import Themes

/// The lines of a codebook's text that hold one theme, from its dash on.
struct ThemeBlock {
  /// Where it lies, without the blank lines and comments that follow it.
  let lines: Range<Int>
  /// How far its dash is indented.
  let dash: Int
  /// What stands before its first key: spaces, the dash, spaces.
  private let lead: String
  /// Its keys with their lines, and the lines between them that belong to none; nil where the
  /// theme is not written key by key.
  private let pieces: [Piece]?

  fileprivate struct Piece {
    var key: String?
    var lines: [String]
  }

  /// Finds the lines of every theme.
  static func all(
    _ nodes: [YAMLNode], in lines: [String]
  ) throws(CodebookText.Fault) -> [ThemeBlock] {
    var starts: [Int] = []
    for node in nodes {
      var start = node.line - 1
      while start > 0, !lines[start].startsItem { start -= 1 }
      guard lines.indices.contains(start), lines[start].startsItem, start > starts.last ?? -1,
        starts.first.map({ lines[$0].indentation == lines[start].indentation }) ?? true
      else { throw .layout }
      starts.append(start)
    }
    var blocks: [ThemeBlock] = []
    for (place, start) in starts.enumerated() {
      let dash = lines[start].indentation
      let after = lines[(start + 1)...].firstIndex { line in
        !line.isSilent && line.indentation <= dash && line.first.map { !"]}".contains($0) } ?? false
      }
      let end = place + 1 < starts.count ? starts[place + 1] : after ?? lines.count
      blocks.append(ThemeBlock(lines, start..<end, dash: dash, keys: nodes[place].map ?? []))
    }
    return blocks
  }

  private init(_ all: [String], _ range: Range<Int>, dash: Int, keys: [YAMLNode.Pair]) {
    let end = all[range].lastIndex { !$0.isSilent } ?? range.lowerBound
    lines = range.lowerBound..<end + 1
    self.dash = dash
    let first = all[range.lowerBound]
    let gap = first.dropFirst(dash + 1).prefix { $0 == " " }
    lead = first.prefix(dash) + "-" + gap
    let indent = lead.count
    var pieces: [Piece] = []
    for number in lines {
      let line = all[number]
      let isFirst = number == lines.lowerBound
      if isFirst || line.indentation == indent, let key = line.dropFirst(indent).key,
        pieces.count(where: { $0.key != nil }) < keys.count
      {
        pieces.append(Piece(key: key, lines: [line]))
      } else if !pieces.isEmpty {
        pieces[pieces.count - 1].lines.append(line)
      }
    }
    let isKeyed = !gap.isEmpty && pieces.map(\.key) == keys.map(\.key)
    self.pieces = isKeyed ? pieces.flatMap { $0.withoutTail } : nil
  }

  /// The lines with what has changed in the theme; keys that are the same keep their lines.
  func written(_ theme: Theme, was old: Theme, _ ending: String) -> [String] {
    let text = ThemeText(theme)
    guard var pieces else { return text.lines(dash: dash).map { $0 + ending } }
    let changed = CodebookFile.themeKeys.filter {
      ThemeText(old).value(of: $0) != text.value(of: $0)
    }
    for key in changed {
      let fresh = text.lines(of: key, indent: lead.count).map { $0 + ending }
      if let place = pieces.firstIndex(where: { $0.key == key }) {
        pieces[place].lines = fresh
      } else {
        let before = CodebookFile.themeKeys.prefix { $0 != key }
        let place = pieces.lastIndex { $0.key.map(before.contains) ?? false } ?? 0
        pieces.insert(Piece(key: key, lines: fresh), at: place + 1)
      }
    }
    var written = pieces.flatMap(\.lines)
    // The first key is never taken away where it is the code, which every theme has.
    guard let first = written.first, pieces.first?.lines.isEmpty == false else {
      return text.lines(dash: dash).map { $0 + ending }
    }
    written[0] = lead + first.dropFirst(lead.count)
    return written
  }
}

extension ThemeBlock.Piece {
  /// The key's own lines, and the blank lines and comments after them by themselves.
  fileprivate var withoutTail: [ThemeBlock.Piece] {
    let end = (lines.lastIndex { !$0.isSilent } ?? 0) + 1
    let tail = Array(lines[end...])
    let own = ThemeBlock.Piece(key: key, lines: Array(lines[..<end]))
    return tail.isEmpty ? [own] : [own, ThemeBlock.Piece(key: nil, lines: tail)]
  }
}

extension String {
  /// How many spaces the line begins with.
  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  /// Whether the line begins a part of a list.
  fileprivate var startsItem: Bool {
    let rest = drop { $0 == " " }
    return rest.hasPrefix("- ") || rest == "-" || rest == "-\r"
  }

  /// Whether the line is blank or a comment.
  fileprivate var isSilent: Bool {
    let rest = unicodeScalars.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    return rest.isEmpty || rest.first == "#"
  }
}

extension Substring {
  /// The key that the text begins with, as in `words: [a]`.
  fileprivate var key: String? {
    let name = prefix { $0.isASCII && $0.isLetter }
    let rest = dropFirst(name.count).unicodeScalars
    guard !name.isEmpty, rest.first == ":" else { return nil }
    let next = rest.dropFirst().first
    return next == nil || next == " " || next == "\r" ? String(name) : nil
  }
}
