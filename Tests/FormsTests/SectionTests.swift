import Survey
import Testing

@testable import Forms

@Suite struct `Groups and repeats` {
  @Test(arguments: [
    ("begin group", "end group"), ("begin_group", "end_group"), ("begin group", "end_group"),
    ("begin repeat", "end repeat"), ("begin_repeat", "end_repeat"), ("begin lgroup", "end lgroup"),
    ("begin looped group", "end looped group"),
  ])
  func `every spelling begins and ends a section`(begin: String, end: String) {
    let form = Form(
      """
      survey:
      - {type: \(begin), name: g, label: G}
      - {type: text, name: q, label: Hi}
      - {type: \(end)}
      """)
    #expect(form.reading.flaws.isEmpty)
    guard case .section(let section)? = form.reading.questionnaire?.items.first else {
      Issue.record("there is no section")
      return
    }
    #expect(section.items.count == 1)
    #expect((section.repetition != nil) == (begin != "begin group" && begin != "begin_group"))
  }

  @Test func `what is not ended is told where it begins`() {
    let form = Form(
      "survey:\n- {type: begin group, name: g, label: G}\n- {type: text, name: q, label: A}")
    #expect(form.tells(SurveyProblem.unmatchedBegin("group", name: "g"), row: 2))
  }

  @Test func `an end without a beginning is told where it stands`() {
    let form = Form("survey:\n- {type: text, name: q, label: A}\n- {type: end repeat}")
    #expect(form.tells(SurveyProblem.unmatchedEnd("repeat"), row: 3))
  }

  @Test func `crossed sections are a flaw`() {
    let form = Form(
      """
      survey:
      - {type: begin group, name: g, label: G}
      - {type: begin repeat, name: r, label: R}
      - {type: text, name: q, label: A}
      - {type: end group}
      - {type: end repeat}
      """)
    #expect(form.tells(SurveyProblem.unmatchedBegin("repeat", name: "r"), row: 3))
    #expect(form.tells(SurveyProblem.unmatchedEnd("repeat"), row: 6))
  }

  @Test func `an empty group is a warning`() {
    let form = Form("survey:\n- {type: begin group, name: g, label: G}\n- {type: end group}")
    #expect(form.tells(SurveyProblem.emptySection("g"), row: 2))
    #expect(form.reading.questionnaire != nil)
  }

  @Test func `a count is read and a wish stands where there is none`() {
    let form = Form(
      """
      survey:
      - {type: integer, name: n, label: How many?}
      - {type: begin repeat, name: r, label: R, repeat_count: '${n}'}
      - {type: text, name: q, label: A}
      - {type: end repeat}
      """)
    guard case .section(let section)? = form.reading.questionnaire?.items.last,
      case .counted(let count)? = section.repetition
    else {
      Issue.record("the repeat is not counted")
      return
    }
    #expect(count.source == "${n}")
  }

  @Test func `a repeat has a name of its own and not that of the form`() {
    let twice = Form(
      """
      survey:
      - {type: begin repeat, name: r, label: R}
      - {type: begin repeat, name: r, label: R}
      - {type: text, name: q, label: A}
      - {type: end repeat}
      - {type: end repeat}
      """)
    #expect(twice.tells(NameProblem.repeatTwice("r"), row: 3))
    let root = Form("survey:\n- {type: begin repeat, name: data, label: R}\n- {type: end repeat}")
    #expect(root.tells(NameProblem.repeatIsRoot("data"), row: 2))
  }
}
