import Yams

/// The text of a YAML file, with the places that its parser speaks of.
struct YAMLSource {
  /// The text in Unicode scalars, which is how the parser counts.
  let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let lines: [Int]

  /// Takes up a text.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var lines = [0]
    for (place, scalar) in scalars.enumerated() where YAMLSource.isBreak(scalar) {
      let isHalf = scalar == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
      if !isHalf { lines.append(place + 1) }
    }
    self.lines = lines
  }

  /// The whole text.
  var text: String { text(scalars.indices) }

  /// A part of the text.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The place that a mark stands for.
  func place(of mark: Mark) -> Int {
    guard lines.indices.contains(mark.line - 1) else { return scalars.count }
    return min(lines[mark.line - 1] + mark.column - 1, scalars.count)
  }

  /// Where the line begins that a place is in.
  func lineStart(at place: Int) -> Int { lines.last { $0 <= place } ?? 0 }

  /// Where the line ends that a place is in, before its line break.
  func lineEnd(at place: Int) -> Int {
    scalars[place...].firstIndex(where: YAMLSource.isBreak) ?? scalars.count
  }

  /// Where the line after the one that a place is in begins; nil where it is the last.
  func nextLine(after place: Int) -> Int? { lines.first { $0 > place } }

  /// How far a place is from the beginning of its line.
  func column(of place: Int) -> Int { place - lineStart(at: place) }

  /// How many spaces a line begins with; nil where it is blank.
  func indentation(ofLineAt start: Int) -> Int? {
    let line = scalars[start..<lineEnd(at: start)]
    let spaces = line.prefix { $0 == " " }.count
    return line.allSatisfy(YAMLSource.isSpace) ? nil : spaces
  }

  /// How lines end in this text.
  var lineBreak: String { scalars.contains("\r") ? "\r\n" : "\n" }

  /// The text with another text in place of a part.
  func replacing(_ range: Range<Int>, with text: String) -> YAMLSource {
    YAMLSource(self.text(0..<range.lowerBound) + text + self.text(range.upperBound..<scalars.count))
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// The scalars that end a line for the parser.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
