import Survey
import Testing
import Themes

@testable import Forms

@Suite struct `Importing codings` {
  private static let codebook = Codebook(themes: [
    Theme(code: "bus", name: "Getting to school"), Theme(code: "wait", name: "Waiting"),
  ])

  private static let noon = Moment(seconds: 1_795_276_931)

  private static func reading(
    _ id: String, _ code: String, questionnaire: String = "q", wave: String = "w1",
    _ answers: [String: String]
  ) -> Reading {
    let given = answers.sorted { $0.key < $1.key }
    let closed = Answer(question: QuestionPath("closed"), content: .value(.text("yes")))
    let silent = Answer(question: QuestionPath("silent"), content: .none(.doNotKnow))
    return Reading(
      response: Response(
        id: id, questionnaire: .init(id: questionnaire, version: "1"),
        wave: Wave(wave) ?? Wave(term: noon.localDate),
        respondent: Respondent(code: code, group: .youngPerson),
        collection: .init(mode: .alone, language: "en"), consent: Consent(), status: .complete,
        started: noon, finished: nil, answers: [closed, silent]),
      answers: given.map {
        FreeText(question: QuestionPath(parsing: $0.key) ?? QuestionPath($0.key), words: $0.value)
      })
  }

  private static let readings = [
    reading("r1", "a", ["better": "Żółw: the bus.", "hopes[2].step": "Ten words."]),
    reading("r2", "b", ["better": "I wait."]),
    reading("r3", "b", wave: "w2", ["better": "I wait."]),
    reading("r4", "-c", ["better": "x"]),
  ]

  private func load(_ csv: String, after standing: [Decision] = []) throws -> CodingImport {
    try CodingImport(
      CSVTable(parsing: Array(csv.utf8)), codebook: Self.codebook, readings: Self.readings,
      standing: standing, at: Self.noon)
  }

  private func reasons(_ rows: String, _ columns: String = "respondent,question,theme,coder")
    throws -> [String]
  {
    let brought = try load("\(columns)\n\(rows)\n")
    #expect(brought.decisions.isEmpty)
    return brought.refused.map(\.description)
  }

  @Test func `the rows of one answer and one coder make one decision`() throws {
    let brought = try load(
      """
      Coder,respondent,QUESTION,theme,valence,start,end,memo,time
      KL,a,better,bus,negative,6,13,look again,2026-11-20T10:00:00Z
      KL,a,better,Waiting,,,,look again,2026-11-20T10:00:30Z
      MB,a,better,WAIT,Mixed,,,,
      ,a,hopes[2].step,,,,,,

      ,,,,,,,,
      """)
    #expect(brought.refused == [] && brought.notes == [])
    #expect(
      brought.decisions == [
        Decision(
          response: "r1", question: QuestionPath("better"), coder: "KL",
          time: try #require(Moment(iso: "2026-11-20T10:00:30Z")),
          themes: [.init("bus", start: 6, end: 13, valence: .negative), .init("wait")],
          memo: "look again"),
        Decision(
          response: "r1", question: QuestionPath("better"), coder: "MB", time: Self.noon,
          themes: [.init("wait", valence: .mixed)]),
        Decision(
          response: "r1", question: try #require(QuestionPath(parsing: "hopes[2].step")),
          coder: "import", time: Self.noon, themes: []),
      ])
  }

  @Test func `every row that does not fit is told with its line and why`() throws {
    #expect(
      try reasons(
        """
        zz,better,bus,KL
        a,bettr,bus,KL
        a,closed,bus,KL
        a,better,buss,KL
        a,better,bus,Kim Long
        ,better,bus,KL
        a,,bus,KL
        a,better,bus,KL,extra
        a,better,bus,machine
        """) == [
          "Line 2, column respondent: There is no response by “zz” that may be counted.",
          "Line 3, column question: “a” gave no answer to “bettr”. Did you mean better?",
          "Line 4, column question: “closed” is not answered in words.",
          "Line 5, column theme: There is no theme “buss”. Did you mean bus?",
          "Line 6, column coder: “Kim Long” looks like a person's name or address; use initials or a "
            + "role.",
          "Line 7, column respondent: The row has no respondent.",
          "Line 8, column question: The row has no question.",
          "Line 9: The row has more cells than there are headings.",
          "Line 10, column coder: “machine” stands for the program's own suggestions, which no person "
            + "has confirmed.",
        ])
    let columns = "respondent,question,theme,valence,start,end,time"
    #expect(
      try reasons(
        "a,better,bus,good,,,\na,better,bus,,0,99,\na,better,bus,,3,,\na,better,bus,,,,noon",
        columns)
        == [
          "Line 2, column valence: The valence is not positive, negative, neutral or mixed.",
          "Line 3, column start: The place from “0” to “99” is not in the answer, which has 14 "
            + "characters.",
          "Line 4, column start: The place from “3” to “” is not in the answer, which has 14 "
            + "characters.",
          "Line 5, column time: The time is not written like 2026-11-21T16:02:11Z.",
        ])
  }

  @Test func `whoever answered several times must be told apart`() throws {
    let refusal = try #require(try reasons("b,better,wait,KL").first)
    #expect(
      refusal.contains("“b” answered “better” 2 times: q in wave w1, response r2; q in wave w2"))
    let columns = "respondent,question,theme,response,questionnaire,wave"
    let brought = try load(
      "\(columns)\nb,better,wait,,,w2\nb,better,wait,r2,,\nb,better,wait,,other,\nb,better,wait,r1,,"
    )
    #expect(brought.decisions.map(\.response) == ["r3", "r2"])
    #expect(
      brought.refused.map(\.description) == [
        "Line 4, column questionnaire: “b” has no response there.",
        "Line 5, column response: “b” has no response of that id.",
      ])
  }

  @Test func `none beside a theme is refused, whichever comes first`() throws {
    let brought = try load("respondent,question,theme\na,better,\na,better,bus\n")
    #expect(brought.refused.map(\.line) == [2])
    #expect(brought.decisions.map(\.themes) == [[.init("bus")]])
  }

  @Test func `a question that was left without words is no fault of the file`() throws {
    let brought = try load("respondent,question,theme\na,silent,bus\na,better,bus\n")
    #expect(brought.refused == [] && brought.decisions.count == 1)
    #expect(
      brought.notes == [
        "Line 2: “a” left “silent” without words (I do not know), so there is nothing to code. The row "
          + "was left out."
      ])
  }

  @Test func `the same again adds nothing, and a change does`() throws {
    let csv = "respondent,question,theme,start,end\na,better,bus,0,14\na,better,wait,0,4\n"
    let first = try load(csv).decisions
    // The whole answer is no place in it.
    #expect(first.first?.themes == [.init("bus"), .init("wait", start: 0, end: 4)])
    let again = try load(csv, after: first)
    #expect(again.decisions.isEmpty && again.known == 1)
    let other = try load("respondent,question,theme\na,better,bus\n", after: first)
    #expect(other.decisions.count == 1 && other.known == 0)
    let timed = "respondent,question,theme,time\na,better,bus,2026-11-20T10:00:00Z\n"
    #expect(try load(timed, after: other.decisions).decisions.count == 1)
    #expect(try load(timed, after: load(timed).decisions).known == 1)
  }

  @Test func `what the program suggests is never taken for a person's coding`() throws {
    let brought = try load(
      "respondent,question,theme,coder,status,score\na,better,bus,codebook,suggested,1\n"
        + "a,better,wait,KL,confirmed,\n")
    #expect(brought.suggestions == 1 && brought.refused.isEmpty)
    #expect(brought.decisions.map(\.coder) == ["KL"])
  }

  @Test func `an apostrophe that guards a spreadsheet is no part of a code or memo`() throws {
    let brought = try load("respondent,question,theme,memo\n'-c,better,bus,'- again\n")
    #expect(brought.decisions.map(\.response) == ["r4"])
    #expect(brought.decisions.first?.memo == "- again")
  }

  @Test func `columns that are missing, twice there or unknown are told`() throws {
    #expect(throws: CSVTable.Unsuitable.self) { try load("respondent,question\n") }
    #expect(throws: CSVTable.Unsuitable.self) { try load("respondent,question,theme,Theme\n") }
    let brought = try load("respondent,question,theme,colour,words,score\n")
    #expect(brought.notes == ["These columns were passed over: “colour”."])
  }
}
