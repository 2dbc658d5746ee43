import Testing

@testable import Terminal

@Suite struct `Echoing what is typed` {
  /// A screen that knows what an echo may write, and the text that is left on it.
  private struct Paper {
    var lines: [[Character]] = [[]]
    var row = 0
    var column = 0

    mutating func write(_ bytes: String) {
      var rest = bytes[...]
      while let first = rest.first {
        if first == "\u{1B}", let move = rest.prefixMatch(of: /\e\[([0-9]+)([ABCD])/) {
          let count = Int(move.output.1) ?? 0
          switch move.output.2 {
          case "A": row = max(0, row - count)
          case "B": row = min(lines.count - 1, row + count)
          case "C": column += count
          default: column = max(0, column - count)
          }
          rest = rest[move.range.upperBound...]
          continue
        }
        rest = rest.dropFirst()
        switch first {
        case "\u{8}": column = max(0, column - 1)
        case "\n":
          row += 1
          column = 0
          if row == lines.count { lines.append([]) }
        default:
          while lines[row].count <= column { lines[row].append(" ") }
          lines[row][column] = first
          column += 1
        }
      }
    }

    var text: [String] {
      lines.map { String(String($0).reversed().drop { $0 == " " }.reversed()) }
    }
  }

  private func typed(_ text: String, columns: Int = 20, hasMoves: Bool = true) -> String {
    var echo = Echo(prompt: "Say: ", columns: columns, rows: 10, hasMoves: hasMoves)
    var bytes = ""
    for end in text.indices {
      let line = String(text[...end])
      bytes += echo.show(line, cursor: line.utf8.count)
    }
    return bytes + echo.finish()
  }

  @Test func `nothing but the letters is written, and a newline where a row is full`() {
    #expect(typed("yes") == "yes\n")
    #expect(
      typed("abcdefghijklmnopqrstuvwxyzabcdefghijkl")
        == "abcdefghijklmn\nopqrstuvwxyzabcdefg\nhijkl\n")
    #expect(typed("Siân żółw") == "Siân żółw\n")
    #expect(typed("学校学校学校学校学校") == "学校学校学校学\n校学校\n")
    #expect(typed("one\ntwo") == "one\ntwo\n")
  }

  @Test func `a letter that is put together from marks is written once`() {
    var echo = Echo(prompt: "", columns: 20, rows: 10)
    #expect(echo.show("e", cursor: 1) == "e")
    #expect(echo.show("e\u{301}", cursor: 3) == "\u{301}")
    #expect(echo.show("e\u{301}a", cursor: 4) == "a")
    #expect(echo.show("e\u{301}", cursor: 3) == "\u{8} \u{8}")
    #expect(echo.show("e\u{301}👍", cursor: 7) == "👍")
    #expect(echo.show("e\u{301}", cursor: 3) == "\u{8}\u{8}  \u{8}\u{8}")
    #expect(echo.show("e\u{301}\u{202E}", cursor: 6) == "<U+202E>")
  }

  @Test func `Backspace takes one letter back and no more`() {
    var echo = Echo(prompt: "", columns: 20, rows: 10)
    #expect(echo.show("abc", cursor: 3) == "abc")
    #expect(echo.show("ab", cursor: 2) == "\u{8} \u{8}")
    #expect(echo.finish() == "\n")
  }

  @Test func `a change further back moves the cursor and comes back`() {
    var echo = Echo(prompt: "", columns: 20, rows: 10)
    _ = echo.show("abd", cursor: 3)
    #expect(echo.show("abd", cursor: 2) == "\u{8}")
    #expect(echo.show("abcd", cursor: 3) == "cd\u{8}")
    #expect(echo.show("abcd", cursor: 0) == "\u{8}\u{8}\u{8}")
    #expect(echo.finish() == "\u{1B}[4C\n")
  }

  @Test func `without moves all of it is shown again below`() {
    var echo = Echo(prompt: "", columns: 20, rows: 10, hasMoves: false)
    let long = String(repeating: "a", count: 19)
    #expect(echo.show(long + "b", cursor: 20) == long + "\nb")
    #expect(echo.show(long, cursor: 19) == "\u{8} \u{8}")
    #expect(echo.show(String(long.dropLast()), cursor: 18) == "\n" + long.dropLast())
  }

  @Test func `a window that changed is not trusted for moves`() {
    var echo = Echo(prompt: "Say: ", columns: 40, rows: 10)
    _ = echo.show("thirty letters and some more", cursor: 28)
    echo.fit(columns: 20)
    #expect(echo.show("thirty letters and some more", cursor: 28) == "")
    #expect(echo.show("thirty letters and some more!", cursor: 29) == "\n!")
    #expect(echo.show("!", cursor: 1) == "\n!")
    #expect(echo.show("!?", cursor: 2) == "?")
  }

  @Test func `colours end with each row and begin again`() {
    var echo = Echo(prompt: "", columns: 20, rows: 10, colours: "\u{1B}[93;40m")
    let long = String(repeating: "a", count: 20)
    let reset = "\u{1B}[0m\n"
    #expect(echo.show(long, cursor: 20) == long.dropLast() + reset + "\u{1B}[93;40ma")
    #expect(echo.finish() == reset)
  }

  @Test func `after 5,000 random changes the screen shows the answer and nothing else`() {
    var random = Seeded(state: 11)
    var wrong: [String] = []
    for _ in 0..<100 {
      var echo = Echo(prompt: "Say: ", columns: 20, rows: 1_000)
      var paper = Paper()
      paper.write("Say: ")
      var text: [Character] = []
      var cursor = 0
      for _ in 0..<50 {
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where cursor > 0:
          cursor -= 1
          text.remove(at: cursor)
        case 1 where cursor < text.count: text.remove(at: cursor)
        case 2: cursor = Int.random(in: 0...text.count, using: &random)
        case 3: cursor = text.count
        default:
          let many = Int.random(in: 1...9, using: &random)
          text.insert(
            contentsOf: (0..<many).map { _ in "abcdefé\n".randomElement(using: &random) ?? "x" },
            at: cursor)
          cursor += many
        }
        let before = String(text[..<cursor]).utf8.count
        paper.write(echo.show(String(text), cursor: before))
      }
      var expected = ["Say: "]
      for character in text {
        let isNewline = character == "\n"
        if isNewline || expected[expected.count - 1].count == 19 { expected.append("") }
        if !isNewline { expected[expected.count - 1].append(character) }
      }
      let shown = Array(paper.text.reversed().drop { $0.isEmpty }.reversed())
      let wanted = Array(expected.reversed().drop { $0.isEmpty }.reversed())
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      if shown != wanted { wrong.append("\(shown) is not \(wanted)") }
    }
    #expect(wrong.isEmpty, "\(wrong.first ?? "")")
  }
}
