import FoundationEssentials
import Glibc
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `The verbs export and import` {
  let place: TemporaryStudy

  init() throws { place = try TemporaryStudy.toCode() }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func `responses are handed over as tables that can be brought in again`() throws {
    let wide = place.run("export responses").delivered
    #expect(wide.hasPrefix("response,questionnaire,version,wave,respondent,group,mode"))
    #expect(wide.contains(",better,better.state,better.words,more,more.state,more.words\r\n"))
    try place.write(wide, to: "again.csv")
    let again = place.run("import responses \(place.root)/again.csv --questionnaire q --wave w1")
    #expect(again.status == 0)
    #expect(again.transcript.contains("0 responses brought in.\n4 responses had been brought in"))
    #expect(again.complaints.contains("were left out: “response”, “questionnaire”, “version”"))
    let tidy = place.run("export responses --format tidy --wave w1").delivered
    #expect(tidy.contains(",b,young-person,paper,default,no,more,,,do-not-want-to-say,,\r\n"))
    #expect(place.run("export responses --wave w9").status == 1)
  }

  @Test func `a data package is a folder for this account alone, whole or not there`() throws {
    let folder = place.root + "/package"
    let ran = place.run("export responses --format package --out \(folder)")
    #expect(ran.status == 0 && ran.transcript.contains("with 4 responses. Keep it as safe"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names == [
        "answers.csv", "choices.csv", "datapackage.json", "questions.csv", "responses.csv",
        "wide-q.csv",
      ])
    #expect(mode(of: folder) == 0o700 && mode(of: folder + "/answers.csv") == 0o600)
    let again = place.run("export responses --format package --out \(folder)")
    #expect(again.status == 1 && again.complaints.contains("something with that name is there"))
    #expect(place.run("export responses --format package").status == 64)
    let missing = place.run("export responses --format package --out \(place.root)/no/such")
    #expect(missing.status == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: place.root)
    #expect(!left.contains { $0.hasPrefix(".new-") })
  }

  @Test func `nothing leaves where nobody takes part`() throws {
    try place.write(
      "survey:\n- {type: select_one l, name: ok, label: OK?, consent: take-part}\n"
        + "- {type: text, name: say, label: Say?}\nchoices:\n- {list_name: l, name: yes, label: 'Yes'}"
        + "\n- {list_name: l, name: no, label: 'No'}\nsettings:\n- {form_id: p}\n",
      to: "Questionnaires/p.yaml")
    try place.write("respondent,ok,say\nx,no,secret\n", to: "p.csv")
    place.run("import responses \(place.root)/p.csv --questionnaire p --wave w1")
    let ran = place.run("export responses --questionnaire p")
    #expect(ran.status == 1 && ran.delivered.isEmpty)
    #expect(ran.complaints.contains("1 response left out: the person did not want to take part."))
    #expect(place.run("export responses").delivered.hasPrefix("response,questionnaire,"))
  }

  @Test func `two questionnaires have no room in one wide table`() throws {
    try place.write(
      "survey:\n- {type: text, name: say, label: Say?}\nsettings:\n- {form_id: p}\n",
      to: "Questionnaires/p.yaml")
    try place.write("respondent,say\nx,hello\n", to: "p.csv")
    place.run("import responses \(place.root)/p.csv --questionnaire p --wave w1")
    #expect(place.run("export responses").delivered.contains(",question,value,number,state,"))
    let wide = place.run("export responses --format csv")
    #expect(wide.status == 1 && wide.complaints.contains("Name one with --questionnaire: p, q."))
    #expect(place.run("export responses --questionnaire p").delivered.contains(",say,say.state"))
  }

  @Test func `themes and codings go to files that were not there before`() throws {
    try place.bringIn("respondent,question,theme,coder\na,better,bus,KL\n")
    let matrix = place.run("export themes --format matrix").delivered
    #expect(matrix.hasPrefix("respondent,group,bus,wait,heard\r\na,young-person,1,0,0\r\n"))
    #expect(place.run("export themes").delivered == place.run("themes --format csv").delivered)
    #expect(
      place.run("export themes --format json").delivered
        == place.run("themes --format json").delivered)
    let file = place.root + "/project.qdpx"
    let ran = place.run("export codings --format qdpx --out \(file)")
    let told = ran.transcript.replacing("\n", with: " ")
    #expect(told.contains("with 1 coding by people and"), "\(told)")
    #expect(told.contains("suggestions that nobody has confirmed."))
    #expect(mode(of: file) == 0o600)
    #expect(place.run("export codings --format qdpx").status == 64)
    #expect(place.run("export codings").delivered == place.run("codings export").delivered)
  }

  @Test func `a questionnaire goes out as a workbook and comes in under another name`() throws {
    let file = place.root + "/q.xlsx"
    #expect(place.run("export questionnaire q --out \(file)").status == 0)
    #expect(place.run("export questionnaire q --format xlsx").status == 64)
    let ran = place.run("import questionnaire \(file) --as second")
    #expect(ran.status == 0 && ran.transcript.contains("with 2 questions."))
    #expect(try place.study.questionnaireIDs().ids == ["q", "second"])
    #expect(place.run("preview second").transcript.contains("What would be better?"))
    let taken = place.run("import questionnaire \(file) --as q")
    #expect(taken.status == 1 && taken.complaints.contains("There is another questionnaire “q”"))
    let bad = place.run("import questionnaire \(file) --as codebook")
    #expect(bad.status == 1 && bad.complaints.contains("cannot be the name of a questionnaire"))
    let json = place.root + "/q.json"
    #expect(place.run("export questionnaire q --out \(json)").status == 0)
    #expect(place.run("import questionnaire \(json) --out \(place.root)/third.yaml").status == 0)
    #expect(place.run("check \(place.root)/third.yaml").status == 0)
    #expect(place.run("export questionnaire q").delivered.hasPrefix("survey:\n- {type: text"))
  }

  @Test func `what is no questionnaire is refused in a sentence, and nothing is written`() throws {
    for (name, text, words) in [
      ("a.csv", "a,b\n", "neither an Excel workbook (.xlsx) nor a FHIR questionnaire"),
      ("b.json", "{\"resourceType\": \"Bundle\"}", "The resource is a “Bundle”"),
      ("c.xlsx", "PK\u{3}\u{4}", "The archive is cut off or damaged."),
      ("d.xlsx", "\u{1}\u{2}", "The file is no ZIP archive"),
    ] {
      try place.write(text, to: name)
      let ran = place.run("import questionnaire \(place.root)/\(name) --as new")
      #expect(ran.status == 1 && ran.complaints.contains(words), "\(name): \(ran.complaints)")
      #expect(ran.complaints.contains("Nothing was written."), "\(name)")
    }
    #expect(try place.study.questionnaireIDs().ids == ["q"])
    #expect(place.run("import questionnaire /no/such.xlsx").status == 1)
    #expect(place.run("export questionnaire nosuch --out /tmp/x").status == 1)
  }

  @Test func `Tab knows what can be handed over`() {
    let session = Session(
      console: ScriptedConsole([], screen: Screen(columns: 80)),
      environment: place.environment, now: { Moment(seconds: 0) })
    let words = Vocabulary(session)
    #expect(
      words.candidates(after: "export ", for: "")
        == ["codings", "person", "questionnaire", "responses", "themes"])
    #expect(words.candidates(after: "export questionnaire ", for: "") == ["q"])
    #expect(words.candidates(after: "import ", for: "r") == ["responses"])
  }

  @Test func `JSON that is handed over has escapes for what steers a terminal`() {
    #expect("{\"a\": \"\u{7F}é\u{9B}31m\"}".withControlsEscaped == #"{"a": "\u007fé\u009b31m"}"#)
  }
}
