/// Words as a voice should read them: no mark is left that it would drop, or spell by its name.
public struct Spoken: Equatable, Sendable {
  /// What is said.
  public let text: String

  /// Works out how something written is said; letters of every script pass through whole.
  public init(_ written: String, words: SpokenWords = .english) {
    let lines = Spoken.plain(written).split(separator: "\n").map {
      Spoken.line($0, words).text
    }
    let heard = lines.map(Spoken.tidied).filter { !$0.isEmpty }
    text = heard.enumerated().map { index, line in
      // The end of a line is a rest, which a voice makes only where it sees a full stop.
      index < heard.count - 1 ? Spoken.closed(line) : line
    }.joined(separator: " ")
  }

  /// One space between words, and one mark after a word.
  private static func tidied(_ line: String) -> String {
    var result = ""
    var isApart = true
    let marks = Array(line)
    for (index, mark) in marks.enumerated() {
      let startsNumber = isApart && marks.dropFirst(index + 1).first?.isASCIIDigit == true
      if mark == " " {
        isApart = true
      } else if ".,;:?!".contains(mark), !startsNumber || mark != "." {
        guard let last = result.last else { continue }
        if !".,;:?!".contains(last) { result.append(mark) }
      } else {
        if isApart, !result.isEmpty { result += " " }
        result.append(mark)
        isApart = false
      }
    }
    return result
  }

  private static func closed(_ line: String) -> String {
    guard let last = line.last else { return line }
    if ".?!".contains(last) { return line }
    return (",;:".contains(last) ? String(line.dropLast()) : line) + "."
  }

  /// Only the marks that are looked at one by one later on, each in its plainest form.
  private static func plain(_ written: String) -> String {
    let scalars = written.flatMap { Array($0.composed.unicodeScalars) }
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if scalar.isJoiner {
        // Between two letters a joiner shapes a word; anywhere else it holds an emoji together.
        let around = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0] }
        if around.count == 2, around.allSatisfy(\.isPartOfWord) {
          result.unicodeScalars.append(scalar)
        }
      } else {
        result += scalar.plainForVoice
      }
    }
    return result
  }
}
