import Survey
import Testing

@testable import Forms

@Suite struct `Importing what KoboToolbox and ODK Central export` {
  private static let yaml = """
    survey:
    - {type: start, name: start}
    - {type: select_one yn, name: ok, label: May we?, consent: take-part}
    - {type: begin group, name: school, label: Your school}
    - {type: select_multiple who, name: helped, label: Who helps/helped?, 'label::Polish (pl)': Kto?}
    - {type: text, name: better, label: What is better?}
    - {type: begin group, name: day-time, label: Day}
    - {type: time, name: wake-up, label: When?}
    - {type: end group}
    - {type: end group}
    - {type: begin group, name: home, label: Your home}
    - {type: text, name: tea, label: What is better?}
    - {type: datetime, name: seen, label: Seen?}
    - {type: end group}
    - {type: begin repeat, name: hopes, label: Hopes}
    - {type: text, name: step, label: Step?}
    - {type: end repeat}
    choices:
    - {list_name: yn, name: yes, label: 'Yes'}
    - {list_name: yn, name: no, label: 'No'}
    - {list_name: who, name: teacher, label: My teacher}
    - {list_name: who, name: friend, label: A friend}
    - {list_name: who, name: nobody, label: Nobody}
    settings:
    - {form_id: youth-club, version: 2026.1, default_language: English (en)}
    """

  private func load(_ csv: String, respondent: String? = nil) throws -> ResponseImport {
    let questionnaire = try #require(Form(Self.yaml).reading.questionnaire)
    return try ResponseImport(
      try CSVTable(parsing: Array(csv.utf8)), questionnaire: questionnaire,
      wave: try #require(Wave("w1")), respondent: respondent, at: Moment(seconds: 1_800_000_000))
  }

  private func said(_ response: Response?) -> [String] {
    (response?.answers ?? []).map { answer in
      "\(answer.question)=\(answer.value?.expressed ?? answer.state)"
    }
  }

  @Test func `KoboToolbox with names and split choices`() throws {
    let result = try load(
      """
      start;ok;school/helped;school/helped/teacher;school/helped/friend;school/better;home/seen;\
      _id;_uuid;_submission_time;_validation_status;__version__;meta/instanceID
      2026-11-21T16:00:00.000+00:00;yes;friend teacher;1;1;=Tea;2026-11-21T14:30:00.000+01:00;7;a-b;\
      2026;;v;uuid:a-b
      2026-11-21T16:00:00.000+00:00;yes;;0;1;;;8;c-d;2026;;v;uuid:c-d
      2026-11-21T16:00:00.000+00:00;yes;;0;0;;;9;e-f;2026;;v;uuid:e-f

      """)
    #expect(result.refused.isEmpty)
    #expect(
      said(result.responses.first) == [
        "helped=teacher friend", "better==Tea", "seen=2026-11-21T14:30",
      ])
    #expect(said(result.responses.dropFirst().first) == ["helped=friend"])
    #expect(said(result.responses.last) == [])
    let codes = result.responses.map(\.respondent.code)
    #expect(Set(codes).count == 3 && codes.allSatisfy { $0.hasPrefix("yc-") && $0.count == 15 })
    #expect(
      result.notes == [
        "There is no column “respondent”, so each return gets a code made from “_uuid”.",
        "These columns are about the form and how it was sent, and were left out: “start”, “_id”, "
          + "“_submission_time”, “_validation_status”, “__version__”, “meta/instanceID”.",
      ])
  }

  @Test func `KoboToolbox with labels`() throws {
    let result = try load(
      """
      May we?,Your school/Who helps/helped?/My teacher,Your school/Who helps/helped?/A friend,\
      Your home/What is better?,What is better?,_uuid
      Yes,1,0,Tea,Which?,a-b
      """)
    #expect(said(result.responses.first) == ["helped=teacher", "tea=Tea"])
    #expect(result.responses.first?.consent["take-part"] == true)
    // Two questions have this label, so that one would have to be guessed.
    #expect(result.notes.contains { $0.contains("passed over: “What is better?”.") })
  }

  @Test func `ODK Central with hyphens between groups and names`() throws {
    let result = try load(
      """
      SubmissionDate,ok,school-helped,school-better,school-day-time-wake-up,home-tea,\
      SET-OF-hopes,meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,Status,\
      ReviewState,DeviceID,Edits,FormVersion
      2026-11-21T16:00:00.000Z,yes,teacher nobody,a,07:05:00.000+01:00,b,x,uuid:1,uuid:1,5,Kim,0,,,,0,1
      """)
    #expect(
      said(result.responses.first) == [
        "helped=teacher nobody", "better=a", "wake-up=07:05", "tea=b",
      ])
    #expect(
      result.notes.contains {
        $0.hasPrefix("The answers of repeats stand in other files") && $0.contains("“SET-OF-hopes”")
      })
    #expect(result.notes.contains { $0.contains("“SubmitterName”, “AttachmentsPresent”") })
  }

  @Test func `every column is read or named`() throws {
    let headings = ["ok", "school/better", "odd", "_uuid", "_tags", "SET-OF-x", "KEY"]
    let result = try load(headings.joined(separator: ",") + "\nyes,a,b,c,d,e,f\n")
    let notes = result.notes.joined()
    for heading in headings.dropFirst(2) { #expect(notes.contains("“\(heading)”"), "\(heading)") }
  }

  @Test func `the code of each person can be in a column of any name`() throws {
    let csv = "Who,school/better,_uuid\nyc-1,a,x\nAda Lovelace,b,y\n"
    let result = try load(csv, respondent: "who")
    #expect(result.responses.map(\.respondent.code) == ["yc-1"])
    #expect(result.refused.first?.reason.contains("looks like a person's name") == true)
    let fault = #expect(throws: CSVTable.Unsuitable.self) { try load(csv, respondent: "whom") }
    #expect(fault?.advice == "Nothing was imported. Did you mean “Who”?")
  }

  @Test func `the same export again gives the same responses, and a new return is new`() throws {
    let start = "school/better,_uuid\na,x\n"
    let one = try load(start).responses
    let two = try load(start + "a,y\n").responses
    #expect(one == [two[0]] && two[1].respondent != two[0].respondent)
    #expect(two[1].id != two[0].id)
    let result = try load("school/better,_uuid\na,\n")
    #expect(result.refused.map(\.line) == [2])
  }

  @Test(arguments: [
    ("school/helped/teacher", "2"), ("school/helped/teacher", "My teacher"),
  ])
  func `a cell of a choice that is neither 1 nor 0 refuses its row`(
    column: String, cell: String
  ) throws {
    let result = try load("respondent,\(column)\na,\(cell)\nb,1\n")
    #expect(result.refused.map(\.column) == [column])
    #expect(result.responses.map(\.respondent.code) == ["b"])
  }

  @Test func `choices that two columns tell differently refuse the row`() throws {
    let head = "respondent,school/helped,school/helped/teacher,school/helped/friend\n"
    let result = try load(head + "a,teacher,0,1\nb,teacher,1,0\nc,teacher,,\n")
    #expect(result.refused.map(\.line) == [2])
    #expect(result.responses.map { said($0) } == [["helped=teacher"], ["helped=teacher"]])
  }
}

extension Answer {
  fileprivate var state: String {
    if case .none(let state) = content { state.rawValue } else { "" }
  }
}
