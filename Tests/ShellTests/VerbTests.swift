import ArgumentParser
import FoundationEssentials
import Study
import Survey
import Testing

@testable import Shell

@Suite struct `The verbs` {
  @Test func `exit 0, 1 and 64 for done, not done and wrongly used`() throws {
    let place = try TemporaryStudy(withStarters: true)
    #expect(place.run("questionnaires").status == 0)
    #expect(place.run("themes --help").status == 0)
    #expect(place.run("themes").status == 1)
    #expect(place.run("themes --wrong").status == 64)
    #expect(place.run("themse").status == 64)
    #expect(place.run("themes --quotes=-1").status == 64)
  }

  @Test func `say what they are for, each in one line`() {
    let verbs = Tool.verbs.map { ($0.configuration.abstract, Tool.name(of: $0)) }
    #expect(verbs.allSatisfy { $0.0.hasSuffix(".") && $0.0.count <= 70 })
    #expect(Set(verbs.map(\.1)).count == verbs.count)
  }

  @Test func `are listed by help, by who uses them`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let help = place.run("help").transcript
    for verb in Tool.verbs { #expect(help.contains("  \(Tool.name(of: verb)): ")) }
    #expect(place.run("help ask").transcript.contains("USAGE: yousaid ask"))
    #expect(place.run("help nosuch").status == 1)
  }

  @Test func `complain in sentences where there is no study`() throws {
    let place = try TemporaryStudy()
    for line in ["ask x", "themes", "questionnaires", "responses", "resume", "codebook"] {
      let ran = place.run("\(line) --study /tmp/no-such-study")
      #expect(ran.status == 1 && ran.complaints.contains("no-such-study"), "\(line)")
    }
  }

  @Test func `new makes a study and never overwrites one`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let folder = place.root + "/second"
    #expect(place.run("new \(folder)").status == 0)
    try Data("mine".utf8).write(to: URL(filePath: folder + "/Questionnaires/study.yaml"))
    let again = place.run("new \(folder)")
    #expect(again.transcript.contains("left as it is"))
    let kept = try String(
      contentsOf: URL(filePath: folder + "/Questionnaires/study.yaml"), encoding: .utf8)
    #expect(kept == "mine")
  }

  @Test func `check names file, sheet, row, fault and remedy, also as JSON`() throws {
    let place = try TemporaryStudy(withStarters: true)
    #expect(place.run("check").status == 0)
    try place.write(
      "survey:\n- {type: selct_one a, name: q, label: Q}\n", to: "Questionnaires/bad.yaml")
    let ran = place.run("check \(place.root)/Questionnaires/bad.yaml")
    #expect(ran.status == 1)
    #expect(ran.transcript.contains("bad.yaml, sheet survey, row 2:"))
    #expect(ran.transcript.contains("select_one"))
    let json = place.run("check --format json \(place.root)/Questionnaires/bad.yaml")
    #expect(json.status == 1 && json.delivered.contains("\"row\": 2"))
    #expect(place.run("check --expression '1 + 2'").delivered == "3\n")
    #expect(place.run("check --expression '1 +'").status == 1)
    #expect(place.run("check /tmp/no-such-file.yaml").status == 1)
  }

  @Test func `import lists the rows that do not fit and takes the rest, once`() throws {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "\u{FEFF}respondent,take_part,listened,better\r\n"
        + "a1,yes,Sometimes,\"More, and\r\nbetter\"\r\na2,yes,perhaps,x\r\na3,yes,no,y\r\n",
      to: "in.csv")
    let line = "import responses \(place.root)/in.csv --questionnaire youth-council --wave w1"
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains("Line 4, column listened:"))
    #expect(ran.transcript.contains("2 responses brought in."))
    let again = place.run(line)
    #expect(again.transcript.contains("0 responses brought in."))
    #expect(try place.study.responses().responses.count == 2)
    #expect(place.run("responses").transcript.contains("2 responses."))
  }

  @Test func `import tells of fifty rows that it did not take, and counts the others`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let rows = (1...60).map { "a\($0),yess\n" }.joined()
    try place.write("respondent,take_part\n\(rows)b1,yes\n", to: "in.csv")
    let ran = place.run(
      "import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    #expect(ran.status == 1 && ran.complaints.contains("Line 51, column take_part:"))
    #expect(!ran.complaints.contains("Line 52"))
    #expect(ran.complaints.contains("10 more rows could not be taken either."))
    #expect(ran.transcript.contains("1 response brought in."))
    #expect(ran.transcript.contains("60 rows could not be taken."))
  }

  @Test func `import takes nothing from a table that is too long`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let rows = (0...5_000).map { "a\($0),yes\n" }.joined()
    try place.write("respondent,take_part\n\(rows)", to: "in.csv")
    let ran = place.run(
      "import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    #expect(ran.status == 1)
    #expect(ran.complaints.contains("in.csv: The table has 5001 rows; at most 5,000 are read."))
    #expect(try place.study.responses().responses.isEmpty)
  }

  @Test func `settings tells what is still undecided`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let settings = place.run("settings").transcript
    #expect(settings.contains("Still to be decided") && settings.contains("never checked"))
  }

  @Test func `invented responses are never mixed with real ones`() throws {
    let place = try TemporaryStudy(withStarters: true)
    try FileManager.default.createDirectory(
      atPath: place.root + "/Responses/youth-council", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: TemporaryStudy.project + "/Responses/youth-council/invented",
      toPath: place.root + "/Responses/youth-council/invented")
    #expect(place.run("themes").transcript.hasPrefix("Invented example responses"))
    try place.write("respondent,take_part,better\na1,yes,The bus\n", to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    #expect(place.run("themes --format json \(exact)").delivered.hasPrefix("{\n  \"base\": 1,"))
    let named = place.run("themes --wave invented").transcript
    #expect(named.hasPrefix("Invented example responses"))
  }

  @Test func `import takes headings in any case, and no names of people`() throws {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "Respondent,Take_Part,BETTER\na1,yes,The bus\nJohn Brown,yes,x\n", to: "in.csv")
    let line = "import responses \(place.root)/in.csv --questionnaire youth-council --wave w1"
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains("looks like a person's name"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.answers.first?.value?.expressed == "The bus")
    try place.write("respondent,colour\na1,blue\n", to: "in.csv")
    #expect(place.run(line).complaints.contains("No column has the name of a question"))
  }

  @Test func `settings says so where there is no study file`() throws {
    let place = try TemporaryStudy()
    let ran = place.run("settings")
    #expect(ran.status == 1 && ran.complaints.contains("nobody to turn to"))
  }
}
