/// Lays text out in lines no wider than a screen, broken between words.
public struct Wrap: Equatable, Sendable {
  /// How wide a line may be, in columns.
  public var columns: Int

  /// Makes a layout for a width of at least one column.
  public init(columns: Int) { self.columns = max(1, columns) }

  /// Lays the text out; each of its lines keeps its indent where it goes on below.
  public func callAsFunction(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap(lines).joined(separator: "\n")
  }

  private func lines(of line: Substring) -> [String] {
    if line.columns <= columns { return [String(line)] }
    let indent = String(line.prefix { $0 == " " }.prefix(columns / 2))
    var lines: [String] = []
    var current = indent
    var isEmpty = true
    var gap = ""
    for word in line.drop(while: { $0 == " " }).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      if word.isEmpty {
        gap += " "
        continue
      }
      if !isEmpty, current.columns + gap.columns + word.columns > columns {
        lines.append(current)
        current = indent
        isEmpty = true
        gap = ""
      }
      if isEmpty, indent.columns + word.columns > columns {
        // Without the indent a long word may still fit; only wider than the screen is it broken.
        let pieces = pieces(of: word)
        lines += pieces.dropLast()
        current = pieces.last ?? ""
      } else {
        current += (isEmpty ? "" : gap) + word
      }
      isEmpty = false
      gap = " "
    }
    return lines + [current]
  }

  private func pieces(of word: Substring) -> [String] {
    var pieces = [""]
    var width = 0
    for character in word {
      let wide = character.columns
      if width + wide > columns, width > 0 {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(character)
      width += wide
    }
    return pieces
  }
}
