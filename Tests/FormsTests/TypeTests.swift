import Survey
import Testing

@testable import Forms

@Suite struct `Types of questions` {
  @Test(arguments: [
    ("text", Question.Kind.text), ("string", .text), ("integer", .integer), ("int", .integer),
    ("decimal", .decimal), ("date", .date), ("time", .time), ("datetime", .dateTime),
    ("dateTime", .dateTime), ("note", .note), ("acknowledge", .acknowledge),
    ("trigger", .acknowledge), ("hidden", .hidden), ("today", .metadata(.today)),
    ("start", .metadata(.start)), ("username", .metadata(.username)),
  ])
  func `every spelling gives its kind`(type: String, kind: Question.Kind) {
    let form = Form("survey:\n- {type: \(type), name: q, label: Hi}")
    #expect(form.question("q")?.kind == kind)
  }

  @Test(arguments: [
    "image", "photo", "audio", "video", "file", "barcode", "geopoint", "geotrace", "geoshape",
    "background-audio", "background-geopoint", "csv-external", "xml-external", "osm",
    "select_one_from_file a.csv", "select_multiple_from_file a.csv", "select_one_external c",
  ])
  func `what cannot be answered here is refused in a sentence`(type: String) {
    let form = Form("survey:\n- {type: \(type), name: q, label: Hi}")
    #expect(form.faults.count == 1)
    #expect(form.faults.first?.problem.contains("not supported here") == true)
  }

  @Test(arguments: [
    ("txt", "text"), ("integr", "integer"), ("select_on c", "select_one"),
    ("slect_multiple c", "select_multiple"), ("ntoe", "note"), ("begin_gruop", "begin_group"),
  ])
  func `a slip of the finger is recognised`(type: String, meant: String) {
    let form = Form("survey:\n- {type: \(type), name: q, label: Hi}")
    #expect(form.tells(TypeProblem.unknown(type, meant: meant), row: 2))
  }

  @Test(arguments: ["a", "e\u{301}", "\u{301}", "select_one", "begin_", "osm "])
  func `a type without end is not known`(piece: String) {
    let type = String(repeating: piece, count: 10_000)
    let form = Form("survey:\n- {type: '\(type)', name: q, label: Hi}")
    #expect(form.tells(TypeProblem.unknown(type.trimmed, meant: nil), row: 2))
  }

  @Test func `the name of a list may be long`() {
    let list = String(repeating: "é", count: 100)
    let form = Form(
      """
      survey:
      - {type: select_one \(list), name: q, label: Hi}
      - {type: select_on \(list), name: r, label: Hi}
      choices:
      - {list_name: \(list), name: a, label: A}
      """)
    #expect(form.faults.count == 1)
    #expect(form.tells(TypeProblem.unknown("select_on \(list)", meant: "select_one"), row: 3))
  }

  @Test func `a select takes its list and its order`() {
    let form = Form(
      """
      survey:
      - {type: select_one c, name: one, label: A}
      - {type: select_multiple c, name: some, label: B, parameters: randomize=true}
      - {type: rank c, name: all, label: C}
      choices:
      - {list_name: c, name: a, label: A, valence: positive}
      - {list_name: c, name: b, label: B}
      """)
    #expect(form.question("one")?.kind == .chooseOne(.init(.list("c"))))
    #expect(form.question("some")?.kind == .chooseSeveral(.init(.list("c"), isShuffled: true)))
    #expect(form.question("all")?.kind == .rank(.init(.list("c"))))
    #expect(form.reading.questionnaire?.lists["c"]?.map(\.name) == ["a", "b"])
    #expect(form.reading.questionnaire?.lists["c"]?.first?.valence == .positive)
  }

  @Test func `or_other adds a choice and a question in a list of its own`() {
    let form = Form(
      """
      survey:
      - {type: select_one c or_other, name: who, label: A}
      - {type: select_one c, name: plain, label: B}
      choices:
      - {list_name: c, name: a, label: A}
      """)
    #expect(form.question("who")?.kind == .chooseOne(.init(.list("c or_other"))))
    #expect(form.reading.questionnaire?.lists["c or_other"]?.map(\.name) == ["a", "other"])
    #expect(form.reading.questionnaire?.lists["c"]?.map(\.name) == ["a"])
    let other = form.question("who_other")
    #expect(other?.kind == .text)
    #expect(other?.label.texts["default"] == "What else? Say it in your own words.")
    #expect(other?.relevant?.source == "selected(${who}, 'other')")
  }

  @Test func `the answers to a repeated question can be choices`() {
    let form = Form(
      """
      survey:
      - {type: begin repeat, name: r, label: R}
      - {type: text, name: hope, label: Hope}
      - {type: end repeat}
      - {type: 'select_one ${hope}', name: first, label: Which first?}
      """)
    #expect(form.question("first")?.kind == .chooseOne(.init(.answers("hope"))))
    let missing = Form("survey:\n- {type: 'select_one ${hope}', name: first, label: Which?}")
    #expect(missing.tells(ReferenceProblem.unknown("hope", column: "type", meant: nil)))
  }

  @Test func `an unknown list and a missing one are told apart`() {
    let form = Form(
      """
      survey:
      - {type: select_one yesno, name: q, label: A}
      choices:
      - {list_name: yes_no, name: a, label: A}
      """)
    #expect(form.tells(TypeProblem.unknownList("yesno", meant: "yes_no"), row: 2))
    #expect(Form("survey:\n- {type: select_one c, name: q, label: A}").tells(TypeProblem.noChoices))
    #expect(
      Form("survey:\n- {type: select_one, name: q, label: A}").tells(
        TypeProblem.listMissing("select_one")))
  }
}
