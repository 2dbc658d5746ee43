import Survey
import Testing

@testable import Forms

@Suite struct `Importing returns` {
  private static let yaml = """
    survey:
    - {type: select_one yn, name: ok, label: May we?, consent: take-part}
    - {type: select_one often, name: listened, label: Heard?, 'label::Polish (pl)': Czy?}
    - {type: select_multiple who, name: helped, label: Who helped?}
    - {type: rank who, name: order, label: Order?}
    - {type: begin group, name: school, label: School}
    - {type: text, name: better, label: What is better?}
    - {type: integer, name: age, label: Age?}
    - {type: date, name: born, label: Born?}
    - {type: time, name: wake, label: Wake?}
    - {type: dateTime, name: seen, label: Seen?}
    - {type: range, name: rate, label: Rate?, parameters: start=0 end=10 step=2}
    - {type: end group}
    - {type: begin repeat, name: hopes, label: Hopes}
    - {type: text, name: step, label: Step?}
    - {type: end repeat}
    - {type: note, name: bye, label: Bye}
    choices:
    - {list_name: yn, name: yes, label: 'Yes'}
    - {list_name: yn, name: no, label: 'No'}
    - {list_name: often, name: sometimes, label: Now and then, 'label::Polish (pl)': Czasem}
    - {list_name: often, name: dk, label: I do not know}
    - {list_name: who, name: teacher, label: My teacher}
    - {list_name: who, name: friend, label: 'A friend, or two'}
    settings:
    - {form_id: youth, version: 2026.1, default_language: English (en)}
    """

  private func load(_ csv: String, group: Group? = .youngPerson) throws -> ResponseImport {
    var questionnaire = try #require(Form(Self.yaml).reading.questionnaire)
    questionnaire.group = group
    return try ResponseImport(
      try CSVTable(parsing: Array(csv.utf8)), questionnaire: questionnaire,
      wave: try #require(Wave("2026-autumn")), at: Moment(seconds: 1_800_000_000))
  }

  private func contents(_ column: String, _ cell: String) throws -> [Answer.Content] {
    let quoted = "\"\(cell.replacing("\"", with: "\"\""))\""
    let result = try load("respondent,\(column)\nyc-1,\(quoted)")
    return result.responses.flatMap(\.answers).map(\.content)
  }

  @Test func `a row becomes a response`() throws {
    let result = try load("respondent,better,listened,ok\n yc-1 , I wait ,SOMETIMES,Yes\n")
    #expect(result.refused.isEmpty)
    let response = try #require(result.responses.first)
    #expect(response.respondent == Respondent(code: "yc-1", group: .youngPerson))
    #expect(response.collection == Response.Collection(mode: .paper, language: "en"))
    #expect(response.consent == Consent(["take-part": true]))
    #expect(response.status == .complete)
    #expect(
      response.answers == [
        Answer(question: QuestionPath("listened"), content: .value(.text("sometimes"))),
        Answer(question: QuestionPath("better"), content: .value(.text("I wait"))),
      ])
  }

  @Test(arguments: [
    ("listened", "sometimes", Answer.Content.value(.text("sometimes"))),
    ("listened", "now and then.", .value(.text("sometimes"))),
    ("listened", "CZASEM", .value(.text("sometimes"))),
    ("listened", "I do not know", .value(.text("dk"))),
    ("listened", "Prefer not to say", .none(.doNotWantToSay)),
    ("helped", "friend teacher", .value(.several(["teacher", "friend"]))),
    ("helped", "My teacher; A friend, or two", .value(.several(["teacher", "friend"]))),
    ("helped", "a friend, or two", .value(.several(["friend"]))),
    ("helped", "teacher,friend", .value(.several(["teacher", "friend"]))),
    ("order", "friend teacher", .value(.several(["friend", "teacher"]))),
    ("better", "I don’t know.", .none(.doNotKnow)),
    ("better", "I don't know why", .value(.text("I don't know why"))),
    ("better", "a\r\nb", .value(.text("a\nb"))),
    ("age", "14", .value(.number(14))), ("age", "Don't know", .none(.doNotKnow)),
    ("born", "3/6/2012", .value(.text("2012-06-03"))),
    ("born", "2012-06-03", .value(.text("2012-06-03"))),
    ("wake", "7.30am", .value(.text("07:30"))), ("rate", "4", .value(.number(4))),
    ("school/better", "x", .value(.text("x"))), ("hopes[2].step", "x", .value(.text("x"))),
  ])
  func `a cell is read as its question asks`(
    column: String, cell: String, content: Answer.Content
  ) throws {
    #expect(try contents(column, cell) == [content])
  }

  @Test(arguments: [
    ("listened", "always"), ("helped", "teacher mum"), ("order", "friend"),
    ("order", "friend friend"), ("age", "fourteen"), ("age", "1.5"), ("born", "31/2/2012"),
    ("born", "3/6/12"), ("wake", "late"), ("rate", "12"), ("rate", "3"), ("ok", "perhaps"),
    ("better", String(repeating: "x", count: 10_001)),
  ])
  func `a cell that does not fit refuses its row and no other`(column: String, cell: String) throws
  {
    let result = try load("respondent,\(column)\nyc-1,\"\(cell)\"\nyc-2,")
    #expect(result.responses.map(\.respondent.code) == ["yc-2"])
    #expect(result.refused.map(\.line) == [2])
    #expect(result.refused.first?.column == column)
    #expect(result.refused.first?.reason.isEmpty == false)
  }

  @Test(arguments: ["", "a@b.org", String(repeating: "x", count: 65), "a\u{7}b", "a\u{202E}b"])
  func `a respondent that is no pseudonym refuses the row`(code: String) throws {
    let result = try load("respondent,better\n\"\(code)\",x")
    #expect(result.responses.isEmpty)
    #expect(result.refused.first?.column == "respondent")
  }

  @Test func `an empty cell is no answer and an answer's turn is kept`() throws {
    let result = try load("respondent,better,hopes[1].step,hopes[2].step\nyc-1,,a,b")
    #expect(
      result.responses.first?.answers.map(\.question.description)
        == ["hopes[1].step", "hopes[2].step"])
  }

  @Test func `not knowing about consent is not agreeing`() throws {
    #expect(
      try load("respondent,ok\nyc-1,don't know").responses.first?.consent
        == Consent(["take-part": false]))
  }

  @Test func `the same file again gives the same identifiers at any time`() throws {
    let csv = "respondent,better\nyc-1,x\nyc-2,x\nyc-1,x\nyc-1,y\n"
    let result = try load(csv)
    let ids = result.responses.map(\.id)
    #expect(ids == (try load(csv)).responses.map(\.id))
    #expect(Set(ids).count == 3)
    #expect(result.notes.count == 1)
    #expect(result.notes.first?.contains("Lines 2 and 5") == true)
    for id in ids {
      let parts = id.split(separator: "-").map(String.init)
      #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
      #expect(parts[2].first == "8")
      #expect(parts[3].first.map { "89ab".contains($0) } == true)
    }
  }

  @Test func `the order of columns makes no difference to the identifier`() throws {
    let one = try load("respondent,better,listened\nyc-1,x,dk")
    let other = try load("listened,respondent,better\ndk,yc-1,x")
    #expect(one.responses.first?.id == other.responses.first?.id)
  }

  @Test func `columns are passed over once and twice is a fault`() throws {
    let result = try load("respondent,shoe size,bye,better\nyc-1,4,x,y")
    #expect(result.notes.count == 1)
    #expect(result.notes.first?.contains("“shoe size”, “bye”") == true)
    #expect(throws: CSVTable.Unsuitable.self) { try load("respondent,better,school/better\n") }
    #expect(throws: CSVTable.Unsuitable.self) { try load("code,better\n") }
  }

  @Test func `the group comes from the row, else from the questionnaire, and is never guessed`()
    throws
  {
    let csv = "respondent,group\nyc-1,parent carer\nyc-2,\nyc-3,friend"
    #expect(try load(csv).responses.map(\.respondent.group) == [.parentCarer, .youngPerson])
    let unnamed = try load(csv, group: nil)
    #expect(unnamed.responses.map(\.respondent.group) == [.parentCarer, nil])
    #expect(unnamed.refused.map(\.line) == [4])
  }

  @Test func `somebody who does not take part leaves no answers behind`() throws {
    let result = try load("respondent,ok,better\na,no,my words\nb,yes,theirs")
    #expect(result.responses.map(\.answers.count) == [0, 1])
    #expect(result.notes.first?.hasPrefix("Line 2: this person does not take part") == true)
  }

  @Test func `mode and language are read or refused`() throws {
    let result = try load("respondent,mode,language\na,Supported,Polish\nb,phone,\nc,,Klingon")
    #expect(
      result.responses.map(\.collection) == [Response.Collection(mode: .supported, language: "pl")])
    #expect(result.refused.map(\.column) == ["mode", "language"])
  }

  @Test func `a row with more cells than headings is refused`() throws {
    let result = try load("respondent,better\nyc-1,x,y\nyc-2,x,\nyc-3")
    #expect(result.refused.map(\.line) == [2])
    #expect(result.responses.count == 2)
  }

  @Test(arguments: ["/", "a/", "🇬🇧", "e\u{301}"])
  func `a heading without end means nothing and takes no time`(_ piece: String) throws {
    let heading = String(repeating: piece, count: 20_000)
    let result = try load("respondent,better,\(heading)\nyc-1,words,more")
    #expect(result.responses.map { $0.answers.map(\.question.name) } == [["better"]])
  }

  @Test func `a table with more columns than any questionnaire needs is refused`() throws {
    let columns = (0..<10_000).map { ",listend\($0)" }.joined()
    let refused = #expect(throws: CSVTable.Unsuitable.self) {
      try load("respondent\(columns)\nyc-1")
    }
    #expect(refused?.problem == "The table has 10001 columns; at most 10,000 are read.")
  }

  @Test func `a table with more rows than are read is refused as a whole`() throws {
    let rows = (0..<5_000).map { "\nyc-\($0),x" }.joined()
    #expect(try load("respondent,better\(rows)\n\n").responses.count == 5_000)
    let refused = #expect(throws: CSVTable.Unsuitable.self) {
      try load("respondent,better\(rows)\nyc-5000,x")
    }
    #expect(refused?.problem == "The table has 5001 rows; at most 5,000 are read.")
    #expect(refused?.advice.hasPrefix("Nothing was imported. Divide it") == true)
  }

  @Test(arguments: ["listened", "helped", "order", "better", "age", "born", "wake", "seen", "rate"])
  func `a cell of more than 10,000 characters is refused, whatever it answers`(
    column: String
  ) throws {
    for piece in ["x", "9", "T ", "e\u{301}", "\u{301}"] {
      let cell = String(repeating: piece, count: 10_001)
      let result = try load("respondent,\(column)\nyc-1,\(cell)\nyc-2,")
      #expect(result.refused.map(\.reason) == ["The cell has more than 10,000 characters."])
      #expect(result.responses.map(\.respondent.code) == ["yc-2"])
    }
  }

  @Test(arguments: [
    ("21/11/2026 14:30", "2026-11-21T14:30"), ("2026-11-21T14:30:00Z", "2026-11-21T14:30"),
    ("Saturday 21 November 2026 2.30pm", "2026-11-21T14:30"),
  ])
  func `a day and a time are told apart`(cell: String, iso: String) throws {
    #expect(try contents("seen", cell) == [.value(.text(iso))])
  }

  @Test(arguments: ["T", "T ", "1 ", "21/11/2026 "])
  func `marks without end between a day and a time take no time`(piece: String) throws {
    let cell = String(repeating: piece, count: 9_000 / piece.count) + "14:30"
    let result = try load("respondent,seen\nyc-1,\(cell)")
    #expect(result.refused.first?.reason.hasPrefix("The cell is not a day and a time") == true)
  }
}
