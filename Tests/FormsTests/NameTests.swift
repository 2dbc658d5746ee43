import Testing

@testable import Forms

@Suite struct `Names of questions` {
  @Test(arguments: ["1a", "a b", "a!", "", "-a", "a:b:c", "é à"])
  func `a name that XML does not allow is a flaw`(name: String) {
    #expect(!XMLName.isValid(name))
    guard !name.isEmpty else { return }
    let form = Form("survey:\n- {type: text, name: '\(name)', label: Hi}")
    #expect(form.tells(NameProblem.invalid(name), row: 2))
    #expect(form.reading.questionnaire == nil)
  }

  @Test(arguments: ["a", "_a", "a-1", "a.b", "ns:a", "été", "名"])
  func `letters of every script and one colon are names`(name: String) {
    #expect(XMLName.isValid(name))
  }

  @Test func `a dot is refused because stored answers use it for repeats`() {
    let form = Form("survey:\n- {type: text, name: a.b, label: Hi}")
    #expect(form.tells(NameProblem.dot("a.b")))
  }

  @Test func `the same name twice in one group is a flaw in the second row`() {
    let form = Form(
      """
      survey:
      - {type: text, name: q1, label: One}
      - {type: text, name: q1, label: Two}
      """)
    #expect(form.tells(NameProblem.twice("q1", row: 2), row: 3))
  }

  @Test func `the same name in two groups is right until something speaks of it`() {
    let rows = """
      survey:
      - {type: begin group, name: g1, label: G}
      - {type: text, name: q1, label: One}
      - {type: end group}
      - {type: begin group, name: g2, label: G}
      - {type: text, name: q1, label: Two}
      - {type: end group}
      """
    #expect(Form(rows).faults.isEmpty)
    let piped = Form(rows + "\n- {type: note, name: n, label: 'You said ${q1}'}")
    #expect(piped.tells(ReferenceProblem.ambiguous("q1", column: "label"), row: 8))
  }

  @Test func `meta is reserved`() {
    #expect(Form("survey:\n- {type: text, name: meta, label: M}").tells(NameProblem.reserved))
  }

  @Test func `a difference in capitals alone is a warning`() {
    let form = Form(
      "survey:\n- {type: text, name: q1, label: A}\n- {type: text, name: Q1, label: B}")
    #expect(form.tells(NameProblem.sameButForCapitals("Q1"), row: 3))
    #expect(form.reading.questionnaire != nil)
  }

  @Test func `a note needs no name and other rows do`() {
    #expect(Form("survey:\n- {type: note, label: A}").question("generated_note_name_2") != nil)
    #expect(Form("survey:\n- {type: text, label: A}").tells(NameProblem.missing, row: 2))
  }

  @Test func `marks that turn text round are refused in names`() {
    let form = Form("survey:\n- {type: text, name: \"a\\u061Cb\", label: A}")
    #expect(form.tells(NameProblem.invisible("a\u{61C}b"), row: 2))
  }

  @Test func `a question that or_other makes cannot be there already`() {
    let form = Form(
      """
      survey:
      - {type: select_one c or_other, name: q, label: A}
      - {type: text, name: q_other, label: B}
      choices:
      - {list_name: c, name: a, label: A}
      """)
    #expect(!form.faults.isEmpty)
  }

  @Test func `a question may be called like a command and a choice had better not`() {
    let form = Form(
      """
      survey:
      - {type: select_one c, name: back, label: A}
      choices:
      - {list_name: c, name: a, label: Stop}
      """)
    #expect(form.tells(ChoiceProblem.commandWord("Stop"), row: 2))
    #expect(form.reading.flaws.count == 1)
    #expect(form.reading.questionnaire != nil)
  }
}
