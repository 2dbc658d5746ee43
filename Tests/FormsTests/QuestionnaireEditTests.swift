import Coproduction
import Survey
import Testing

@testable import Forms

@Suite struct `Changing a questionnaire file` {
  private static let text = """
    # Kept as it is.
    survey:
      # Above the first.
      - type: select_one yes_no   # a type
        name: first
        label::English (en): "Is it \\"good\\"?"  # a label
        label::Easy Read (en-x-easyread): 'It''s good?'
      # Above the second.

      - type: text
        name: second
        label::English (en): >-
          A long label
          in two lines.

        hint::English (en): plain words
          that go on
      - {type: text, name: third, label::English (en): "In braces, with a }"}
    choices:
      - {list_name: yes_no, name: 'yes', label::English (en): 'Yes'}
      - {list_name: yes_no, name: 'no', label::English (en): 'No'}
    settings:
      - version: 2026.9 # now
        default_language: English (en)
    # The end.
    """

  private func edited(_ text: String, _ changes: QuestionChange...) throws -> String {
    var edit = try QuestionnaireEdit(Array(text.utf8), file: "q.yaml")
    for change in changes { try edit.make(change) }
    return String(decoding: edit.bytes, as: UTF8.self)
  }

  @Test func `adds a question after the last, after one that is named, or at a section's start`()
    throws
  {
    let clubs = QuestionChange.NewQuestion(
      name: "clubs", type: "text", label: "Which clubs? yes: #1", easyRead: "What clubs?")
    var lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let rows: [Substring] = [
      "  - type: text", "    name: clubs", "    label::English (en): \"Which clubs? yes: #1\"",
      "    label::Easy Read (en-x-easyread): What clubs?",
    ]
    let last = try #require(lines.firstIndex { $0.contains("third") })
    lines.insert(contentsOf: rows, at: last + 1)
    #expect(try edited(Self.text, .add(clubs)) == lines.joined(separator: "\n"))
    var second = clubs
    second.after = "second"
    let text = try edited(Self.text, .add(second))
    #expect(text.contains("      that go on\n" + rows.joined(separator: "\n") + "\n  - {type"))
  }

  @Test func `puts other words in the place of the old ones, however those are written`() throws {
    func reword(_ name: String, _ label: String?, _ easy: String? = nil) throws -> String {
      try edited(Self.text, .reword(.init(name: name, label: label, easyRead: easy, was: "")))
    }
    #expect(
      try reword("first", "Is it fine?", "Is it?")
        == Self.text.replacing("\"Is it \\\"good\\\"?\"", with: "Is it fine?")
        .replacing("'It''s good?'", with: "Is it?"))
    #expect(
      try reword("second", "Short")
        == Self.text.replacing(">-\n      A long label\n      in two lines.", with: "Short"))
    #expect(
      try reword("third", "It's, plain")
        == Self.text.replacing("\"In braces, with a }\"", with: "\"It's, plain\""))
    #expect(
      try reword("third", nil, "Easy")
        == Self.text.replacing(
          "with a }\"", with: "with a }\", \"label::Easy Read (en-x-easyread)\": \"Easy\""))
    #expect(
      try reword("second", nil, "Easy")
        == Self.text.replacing(
          "that go on\n", with: "that go on\n    label::Easy Read (en-x-easyread): Easy\n"))
  }

  @Test func `takes a question out and leaves the comments around it`() throws {
    let text = try edited(Self.text, .remove(name: "second", was: ""))
    #expect(text.contains("  # Above the second.\n\n  - {type: text, name: third"))
    #expect(!text.contains("that go on"))
    let all = try edited(
      Self.text, .remove(name: "first", was: ""), .remove(name: "third", was: ""))
    #expect(all.contains("# Above the first.\n  # Above the second.\n\n  - type: text"))
    #expect(
      all.hasSuffix(
        Self.text.split(separator: "survey:").last?.split(separator: "choices:").last ?? ""))
  }

  @Test func `fills a cell that is empty`() throws {
    let text =
      "survey:\n- type: text\n  name: a\n  label::English (en): A\n"
      + "  label::Easy Read (en-x-easyread): ''\n- type: text\n  name: b\n"
      + "  label::English (en): B\n  label::Easy Read (en-x-easyread): B\n"
    #expect(
      try edited(text, .reword(.init(name: "a", easyRead: "A!", was: "")))
        == text.replacing("''", with: "A!"))
  }

  @Test func `raises the version and nothing else`() throws {
    var edit = try QuestionnaireEdit(Array(Self.text.utf8), file: "q.yaml")
    try edit.raise(to: "2026.10")
    #expect(
      String(decoding: edit.bytes, as: UTF8.self)
        == Self.text.replacing("2026.9 # now", with: "'2026.10' # now"))
    for (settings, now) in [
      ("", "\nsettings:\n- version: '2'\n"),
      ("\nsettings:\n- form_title: T", "\nsettings:\n- form_title: T\n  version: '2'\n"),
      ("\nsettings:\n  form_title: T", "\nsettings:\n  form_title: T\n  version: '2'\n"),
    ] {
      let text = "survey:\n- {type: text, name: a, label: A}"
      var edit = try QuestionnaireEdit(Array((text + settings).utf8), file: "q.yaml")
      try edit.raise(to: "2")
      #expect(String(decoding: edit.bytes, as: UTF8.self) == text + now)
    }
  }

  @Test func `keeps the line ends of the file`() throws {
    let text =
      "survey:\r\n- type: text\r\n  name: a\r\n  label: A\r\n- type: text\r\n  name: b\r\n  label: B\r\n"
    #expect(
      try edited(text, .add(.init(name: "c", type: "text", label: "C", after: "a")))
        == text.replacing(
          "label: A\r\n", with: "label: A\r\n- type: text\r\n  name: c\r\n  label: C\r\n"))
    #expect(
      try edited(text, .remove(name: "b", was: ""))
        == "survey:\r\n- type: text\r\n  name: a\r\n  label: A\r\n")
  }

  @Test(arguments: ["my-views", "parent-carer", "parent-views", "youth-council"])
  func `changes one place of a starter questionnaire at a time`(id: String) throws {
    let bytes = try Sample.starter(id)
    let whole = String(decoding: bytes, as: UTF8.self)
    let edit = try QuestionnaireEdit(bytes, file: "\(id).yaml")
    for (question, _) in edit.questionnaire.questions {
      var one = edit
      try one.make(.reword(.init(name: question.name, label: "New words?", was: "")))
      let words = "New words?"
      let text = String(decoding: one.bytes, as: UTF8.self)
      let place = try #require(text.firstRange(of: words))
      // What stands before and behind the new words is what stood there before.
      #expect(whole.hasPrefix(text[..<place.lowerBound]))
      #expect(whole.hasSuffix(text[place.upperBound...]))
      var two = edit
      do {
        try two.make(.remove(name: question.name, was: ""))
        let removed = edit.bytes.count - two.bytes.count
        #expect(removed > 0 && two.questionnaire.question(named: question.name) == nil)
      } catch {
        #expect(two.bytes == bytes)
        #expect(error == .consent(question.name) || error.flaws?.isEmpty == false)
      }
    }
  }

  @Test func `refuses what cannot be asked, and leaves everything as it was`() throws {
    let bytes = Array(Self.text.utf8)
    let consent = Self.text.replacing("name: third,", with: "name: third, consent: quote,")
    let refused: [(String, QuestionChange)] = [
      (Self.text, .add(.init(name: "second", type: "text", label: "A"))),
      (Self.text, .add(.init(name: "a b", type: "text", label: "A"))),
      (Self.text, .add(.init(name: "x", type: "select_one nolist", label: "A"))),
      (Self.text, .add(.init(name: "x", type: "text", label: "A", after: "nobody"))),
      (Self.text, .remove(name: "nobody", was: "")),
      (consent, .remove(name: "third", was: "")),
      (
        Self.text.replacing("name: third,", with: "name: third, relevant: \"${first} = 'yes'\","),
        .remove(name: "first", was: "")
      ),
      ("survey: [{type: text, name: a, label: A}]", .reword(.init(name: "a", label: "B", was: ""))),
      (
        "survey:\n- {type: text, name: a, label: A}",
        .reword(.init(name: "a", easyRead: "B", was: ""))
      ),
    ]
    for (text, change) in refused {
      var edit = try QuestionnaireEdit(Array(text.utf8), file: "q.yaml")
      #expect(throws: EditFault.self, "\(change)") { try edit.make(change) }
      #expect(edit.bytes == Array(text.utf8))
    }
    #expect(throws: EditFault.self) { try QuestionnaireEdit(Array("survey: 1".utf8), file: "q") }
    #expect(!bytes.isEmpty)
  }

  @Test(
    arguments: [
      "", "yes", "No", "Plain words?", "a: b", "it's #1", "# a", "- a", "{a}", "[a", "“Quoted”",
      "tab\there", "two\nlines", "ends:", " space", "&a", "*a", "!x", "%", "@", "`", "null", "1.0",
      "\u{85}", "\"", "\\", "日本語", "a\u{7}", "~", "?", "? a", "a, b",
    ])
  func `writes every text so that it is read as the same text`(text: String) throws {
    for written in [YAMLText.cell(text), YAMLText.plain(text), YAMLText.quoted(text)] {
      let node = try YAMLNode(parsing: Array("a: \(written)\nb: c\n".utf8))
      #expect(node.map?.first?.value.text == text, "\(written)")
    }
  }
}

extension EditFault {
  fileprivate var flaws: [Flaw]? { if case .flaws(let flaws) = self { flaws } else { nil } }
}
