import Survey
import Testing

@testable import Forms

@Suite struct `Sheets and their columns` {
  @Test func `cells stay what they are`() {
    let form = Form(
      """
      survey:
      - {type: select_one yn, name: no, label: 010}
      choices:
      - {list_name: yn, name: yes, label: 1:30}
      - {list_name: yn, name: no, label: ~}
      settings:
      - {form_id: 007, version: 2026.10, form_title: on}
      """)
    #expect(form.reading.flaws.isEmpty)
    #expect(form.question("no")?.label.texts["default"] == "010")
    #expect(form.reading.questionnaire?.lists["yn"]?.map(\.name) == ["yes", "no"])
    #expect(form.reading.questionnaire?.lists["yn"]?.first?.label.texts["default"] == "1:30")
    #expect(form.reading.questionnaire?.id == "007")
    #expect(form.reading.questionnaire?.version == "2026.10")
    #expect(form.reading.questionnaire?.title.texts["default"] == "on")
  }

  @Test func `our own columns are read`() {
    let form = Form(
      """
      survey:
      - {type: text, name: q, label: A, theme: wait, ehc: h1, pfa: health, agency: nhs, outcome: o1, say: Ay}
      - {type: text, name: c, label: B, consent: quote}
      settings:
      - {group: young-person, retention_months: 12}
      """)
    #expect(form.reading.flaws.isEmpty)
    let tags = Tags(theme: "wait", ehc: "H1", pfa: "health", agency: "nhs", outcome: "o1")
    #expect(form.question("q")?.tags == tags)
    #expect(form.question("q")?.say.texts["default"] == "Ay")
    #expect(form.question("c")?.tags.consent == "quote")
    #expect(form.reading.questionnaire?.group == .youngPerson)
    #expect(form.reading.questionnaire?.retentionMonths == 12)
  }

  @Test func `our own columns have their own flaws`() {
    let form = Form(
      """
      survey:
      - {type: select_one c, name: q, label: A, ehc: L, consent: all}
      choices:
      - {list_name: c, name: a, label: A, valence: good}
      settings:
      - {group: teenagers, retention_months: soon}
      """)
    #expect(form.tells(SurveyProblem.ehc("L"), row: 2))
    #expect(form.tells(SurveyProblem.consent("all"), row: 2))
    #expect(form.tells(ChoiceProblem.valence("good"), row: 2))
    #expect(form.tells(SettingsProblem.group("teenagers")))
    #expect(form.tells(SettingsProblem.retention("soon")))
    #expect(form.faults.count == 4)
  }

  @Test func `a mistyped column is told and passed over`() {
    let form = Form("survey:\n- {type: text, name: q, label: A, relevent: 'false()'}")
    #expect(form.tells(ColumnProblem.mistyped("relevent", meant: "relevant"), row: 1))
    #expect(form.question("q")?.relevant == nil)
  }

  @Test func `two names for one column are a flaw`() {
    let form = Form("survey:\n- {type: text, name: q, label: A, relevant: '1=1', relevance: '1=1'}")
    #expect(form.tells(ColumnProblem.twice("relevant", "relevance"), row: 1))
  }

  @Test func `choices keep their extra columns for filters`() {
    let form = Form(
      """
      survey:
      - {type: select_one c, name: q, label: A, choice_filter: "area = 'north'"}
      choices:
      - {list name: c, value: a, label: A, area: north}
      """)
    #expect(form.reading.flaws.isEmpty)
    #expect(form.reading.questionnaire?.lists["c"]?.first?.columns == ["area": "north"])
    #expect(form.question("q")?.choiceFilter?.columns == ["area"])
  }

  @Test func `duplicate choices need leave`() {
    let sheets = """
      survey:
      - {type: select_one c, name: q, label: A}
      choices:
      - {list_name: c, name: a, label: A}
      - {list_name: c, name: a, label: B}
      """
    #expect(Form(sheets).tells(ChoiceProblem.twice("a", list: "c", row: 2), row: 3))
    #expect(Form(sheets + "\nsettings:\n- {allow_choice_duplicates: yes}").faults.isEmpty)
  }

  @Test func `labels are missing where people would read them`() {
    let form = Form(
      """
      survey:
      - {type: select_one c, name: q}
      - {type: text, name: p, 'media::image': a.png}
      - {type: text, name: g, guidance_hint: G}
      - {type: text, name: h, hint: H}
      choices:
      - {list_name: c, name: a}
      """)
    #expect(form.tells(SurveyProblem.noLabel("q"), row: 2))
    #expect(form.tells(SurveyProblem.onlyPicture("p"), row: 3))
    #expect(form.tells(SurveyProblem.noLabel("g"), row: 4))
    #expect(form.tells(ChoiceProblem.noLabel("a"), row: 2))
    #expect(form.faults.count == 2)
  }

  @Test func `rows are counted as a spreadsheet counts them`() {
    let form = Form(
      """
      survey:
      - {type: text, name: a, label: A}
      - {type: '', name: '', label: ''}
      - {type: text, label: B}
      """)
    #expect(form.tells(NameProblem.missing, row: 4))
  }

  @Test func `a missing sheet and a misspelt one are told`() {
    #expect(Form("choices:\n- {list_name: c, name: a}").tells(SurveyProblem.noSheet(meant: nil)))
    #expect(Form("Survey:\n- {type: text}").tells(SurveyProblem.noSheet(meant: "Survey")))
    #expect(
      Form("survey:\n- {type: text, name: a, label: A}\nchoises:\n- {a: b}")
        .tells(FileProblem.unknownSheet("choises", meant: "choices")))
    #expect(Form("survey:\n- {name: a, label: A}").tells(ColumnProblem.missing("type")))
  }
}
