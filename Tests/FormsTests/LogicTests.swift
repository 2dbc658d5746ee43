import Survey
import Testing

@testable import Forms

@Suite struct `Expressions and references` {
  @Test func `expressions arrive where they belong`() {
    let form = Form(
      """
      survey:
      - {type: integer, name: age, label: How old?, constraint: '. > 3', constraint_message: Older, required: yes}
      - {type: text, name: q, label: A, relevant: '${age} > 10', required: no}
      - {type: calculate, name: next, calculation: '${age} + 1'}
      """)
    #expect(form.reading.flaws.isEmpty)
    #expect(form.question("age")?.constraint?.source == ". > 3")
    #expect(form.question("age")?.required?.source == "true()")
    #expect(form.question("q")?.relevant?.references == ["age"])
    #expect(form.question("q")?.required == nil)
    #expect(form.question("next")?.calculation?.source == "${age} + 1")
  }

  @Test(arguments: ["relevance", "bind::relevant", "Relevant", " relevant "])
  func `other names of a column are known`(column: String) {
    let form = Form(
      "survey:\n- {type: text, name: a, label: A}\n- {type: text, name: q, label: A, '\(column)': \"${a} = 'x'\"}"
    )
    #expect(form.question("q")?.relevant?.source == "${a} = 'x'")
  }

  @Test func `an expression that cannot be read is a flaw`() {
    let form = Form("survey:\n- {type: text, name: q, label: A, relevant: '1 +'}")
    #expect(form.faults.count == 1)
    #expect(form.faults.first?.problem.contains("`relevant`") == true)
    #expect(form.faults.first?.row == 2)
  }

  @Test func `a reference to nothing is a flaw, with a guess`() {
    let form = Form(
      "survey:\n- {type: text, name: worry, label: A}\n- {type: note, name: n, label: 'You said ${wory}'}"
    )
    #expect(
      form.tells(ReferenceProblem.unknown("wory", column: "label", meant: "worry"), row: 3))
  }

  @Test(arguments: ["${ q }", "${q", "${q r}"])
  func `a reference that cannot be read is a flaw`(text: String) {
    let form = Form("survey:\n- {type: text, name: q, label: '\(text)'}")
    #expect(form.tells(ReferenceProblem.malformed(column: "label"), row: 2))
  }

  @Test func `relevance that goes round in a circle is told with its names`() {
    let form = Form(
      """
      survey:
      - {type: text, name: a, label: A, relevant: "${c} = 'x'"}
      - {type: text, name: b, label: B, relevant: "${a} = 'x'"}
      - {type: calculate, name: c, calculation: '${b}'}
      """)
    #expect(form.tells(LogicProblem.circle(["a", "b", "c"]), row: 2))
    #expect(form.faults.count == 1)
  }

  @Test func `a group cannot wait for what is inside it`() {
    let form = Form(
      """
      survey:
      - {type: begin group, name: g, label: G, relevant: "${q} = 'x'"}
      - {type: text, name: q, label: A}
      - {type: end group}
      """)
    #expect(form.tells(LogicProblem.circle(["g", "q"])))
  }

  @Test func `a repeat cannot count what is inside it`() {
    let form = Form(
      """
      survey:
      - {type: begin repeat, name: r, label: R, repeat_count: '${q}'}
      - {type: integer, name: q, label: A}
      - {type: end repeat}
      """)
    #expect(form.tells(LogicProblem.circle(["r", "q"])))
  }

  @Test func `a filter by a column that no choice has is told`() {
    let form = Form(
      """
      survey:
      - {type: text, name: place, label: A}
      - {type: select_one clubs, name: q, label: Q, choice_filter: "plce = ${place}"}
      choices:
      - {list_name: clubs, name: chess, label: Chess, place: north}
      """)
    #expect(form.tells(LogicProblem.filterColumn("plce", list: "clubs"), row: 3))
    #expect(form.faults.isEmpty)
  }

  @Test func `a name without its brackets is told`() {
    let form = Form(
      """
      survey:
      - {type: text, name: a, label: A}
      - {type: text, name: b, label: B, relevant: "a = 'x'"}
      """)
    #expect(form.tells(LogicProblem.bareName("a", column: "relevant"), row: 3))
    #expect(form.faults.isEmpty)
  }

  @Test func `a long chain is no circle`() {
    let rows = (1...1500).map {
      "- {type: calculate, name: c\($0), calculation: '\($0 == 1 ? "1" : "${c\($0 - 1)} + 1")'}"
    }
    #expect(Form("survey:\n" + rows.joined(separator: "\n")).faults.isEmpty)
  }

  @Test func `a calculation is missing, a constraint has no words, a default is passed over`() {
    let form = Form(
      """
      survey:
      - {type: calculate, name: c}
      - {type: integer, name: i, label: I, constraint: '. > 1'}
      - {type: text, name: t, label: T, default: yes}
      """)
    #expect(form.tells(LogicProblem.noCalculation, row: 2))
    #expect(form.tells(LogicProblem.noConstraintMessage, row: 3))
    #expect(form.tells(LogicProblem.preAnswered, row: 4))
    #expect(form.faults.count == 1)
  }

  @Test func `what is worked out is not asked`() {
    let form = Form("survey:\n- {type: integer, name: sum, label: Sum, calculation: 1 + 1}")
    #expect(form.tells(LogicProblem.calculatedQuestion("sum"), row: 2))
    #expect(form.question("sum")?.kind == .calculate)
  }

  @Test func `a trigger names a question that people see`() {
    func form(_ trigger: String) -> Form {
      Form(
        """
        survey:
        - {type: text, name: q, label: A}
        - {type: calculate, name: c, calculation: 1 + 1}
        - {type: calculate, name: t, calculation: now(), trigger: '\(trigger)'}
        """)
    }
    #expect(form("${q}").reading.flaws.isEmpty)
    #expect(form("${c}").tells(ReferenceProblem.triggerUnseen("c", by: "t"), row: 4))
    #expect(form("${z}").tells(ReferenceProblem.triggerUnknown("z"), row: 4))
    #expect(form("q").tells(ReferenceProblem.triggerIsNoReference("q"), row: 4))
  }

  @Test(arguments: [
    ("now()", true), ("${q}", true), ("1 + 1", true), ("a|b", true), ("2020-01-01", false),
    ("a-b", false), ("-5", false), ("plain words", false), ("'a + b'", false), ("f (x)", false),
  ])
  func `a default that is worked out is told from a plain one`(text: String, isDynamic: Bool) {
    #expect(DynamicDefault.isDynamic(text) == isDynamic)
  }
}
