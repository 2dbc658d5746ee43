import FoundationEssentials
import Survey
import Testing
import Themes

@testable import Forms

@Suite struct `Writing changes into a codebook's text` {
  private static let text = """
    # Ours. Keep this line.
    name: Book
    version: "2026.1" # raised by hand
    themes:
      # First things.
      - code: wait
        name: Waiting   # as people say it
        meaning: >-
          Long waits
          for anything.
        # Why these words: see the minutes.
        words: [
          "wait*", "list",
        ]
        near: [["took", "year*"]]

      # Second things.
      - code: bus
        name: 'Buses'
        words: [bus]
    # The end.

    """

  private func codebook(_ text: String) throws -> Codebook {
    try #require(CodebookFile.read(Array(text.utf8), file: "").0)
  }

  private func rewritten(
    _ text: String = text, _ change: (Codebook) throws -> CodebookChange
  ) throws -> String {
    let change = try change(codebook(text))
    let bytes = try CodebookText.rewrite(Array(text.utf8), after: change)
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(try codebook(written) == change.codebook)
    return written
  }

  private func expect(_ written: String, _ replaced: (String, String)..., in text: String = text) {
    var expected = text
    for (old, new) in replaced {
      #expect(expected.contains(old))
      expected = expected.replacing(old, with: new)
    }
    #expect(written == expected)
  }

  private let raised = ("\"2026.1\"", "\"2026.2\"")

  @Test func `only the key that changes is written anew`() throws {
    expect(
      try rewritten { try $0.adding(["held up"], to: .words, of: "wait") }, raised,
      ("words: [\n      \"wait*\", \"list\",\n    ]", "words: [\"wait*\", \"list\", \"held up\"]"))
    expect(
      try rewritten { try $0.renaming("bus", name: "Buses & taxis") }, raised,
      ("name: 'Buses'", "name: \"Buses & taxis\""))
  }

  @Test func `a new key has its place among the others, a new theme after the last`() throws {
    expect(
      try rewritten { try $0.adding(["waiting room"], to: .unless, of: "wait") }, raised,
      ("[[\"took\", \"year*\"]]\n", "[[\"took\", \"year*\"]]\n    unless: [\"waiting room\"]\n"))
    let theme = Theme(
      code: "food", name: "Food: lunch", agency: ["care"], words: ["lunch*"], parent: "bus",
      valence: .negative, examples: ["I said \"no\"."])
    expect(
      try rewritten { try $0.adding(theme) }, raised,
      (
        "    words: [bus]\n",
        """
            words: [bus]
          - code: food
            name: "Food: lunch"
            parent: bus
            valence: negative
            agency: [care]
            words: ["lunch*"]
            examples:
              - "I said \\"no\\"."

        """
      ))
  }

  @Test func `a key that is empty now goes, and a retired theme keeps its text`() throws {
    expect(
      try rewritten { try $0.removing(["took near year*"], from: "wait") }, raised,
      ("    near: [[\"took\", \"year*\"]]\n", ""))
    expect(
      try rewritten { try $0.retiring("wait", into: "bus") }, raised,
      ("[[\"took\", \"year*\"]]\n", "[[\"took\", \"year*\"]]\n    retired: yes\n    into: [bus]\n"))
  }

  @Test func `a renamed theme leaves a short one at the end`() throws {
    expect(
      try rewritten { try $0.renaming("wait", to: "waits") }, raised,
      ("- code: wait\n", "- code: waits\n"),
      (
        "    words: [bus]\n",
        "    words: [bus]\n  - code: wait\n    name: Waiting\n    retired: yes\n    into: [waits]\n"
      ))
  }

  @Test(arguments: [
    "themes:\n- code: wait\n  name: W\n  words: [w1]\n- code: bus\n  name: B\n  words: [b1]",
    "themes:\n- {code: wait, name: W, words: [w1]}\n- {code: bus, name: B, words: [b1]}\nversion: 3",
    "version: 3\nthemes:\n-\n  name: W\n  code: wait\n  words:\n  - w1\n-   words:\n    - b1\n    code: bus\n",
    "themes:\r\n- code: wait\r\n  name: W\r\n  words: [w1]\r\n- code: bus\r\n  words: [b1]\r\n",
    "\"themes\":\n- \"code\": wait\n  words: [w1]\n- code: bus\n  words: [b1]\nversion: '3'\n",
    "themes:\n- words: [w1]\n  code: wait\n\n\n- code: bus\n  words: [b1]\nname: N\n",
  ])
  func `other ways of writing are kept where they can be`(_ text: String) throws {
    for change in [
      { try $0.adding(["more"], to: .words, of: "wait") },
      { try $0.adding(["more"], to: .words, of: "bus") },
      { try $0.removing(["b1"], from: "bus") }, { try $0.removing(["w1"], from: "wait") },
      { try $0.merging(["wait", "bus"], into: "c", name: "C") },
      { try $0.renaming("bus", to: "train", name: "Trains") },
    ] as [(Codebook) throws -> CodebookChange] {
      // A version that is written nowhere needs a line that begins with `themes:`.
      if text.hasPrefix("\"themes\""), !text.contains("version") { continue }
      let written = try rewritten(text, change)
      #expect(written.contains("\r\n") == text.contains("\r\n"))
    }
  }

  @Test func `themes that share a line are refused, and nothing comes out`() throws {
    let text = "themes: [{code: a, words: [x]}, {code: b, words: [y]}]\nversion: 1\n"
    let change = try codebook(text).retiring("a")
    #expect(throws: CodebookText.Fault.layout) {
      try CodebookText.rewrite(Array(text.utf8), after: change)
    }
  }

  @Test func `what would be a flaw is told and does not come out`() throws {
    let theme = Theme(code: "c", name: "C", agency: ["nhs"], words: ["c1"])
    let change = try codebook(Self.text).adding(theme)
    let fault = #expect(throws: CodebookText.Fault.self) {
      try CodebookText.rewrite(Array(Self.text.utf8), after: change)
    }
    #expect(fault?.problem.contains("“nhs”") == true)
  }

  @Test func `the starter's codebook can be changed anywhere, line by line`() throws {
    let path = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try String(contentsOfFile: path + "/Questionnaires/codebook.yaml", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for theme in try codebook(text).current {
      let written = try rewritten(text) {
        try $0.adding(["a new entry"], to: .words, of: theme.code)
      }
      let others = written.split(separator: "\n", omittingEmptySubsequences: false)
      // The version, and no more than the lines of the one list.
      let head = zip(lines.dropFirst(6), others.dropFirst(6)).prefix { $0 == $1 }.count + 6
      let tail = zip(lines.reversed(), others.reversed()).prefix { $0 == $1 }.count
      #expect(head + tail >= lines.count - 26, "\(theme.code)")
    }
  }
}
