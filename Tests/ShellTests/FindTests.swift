import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Finding words at the prompt` {
  private func study() throws -> TemporaryStudy {
    let place = try TwoGroups.study()
    try place.write(
      "respondent,take_part,good,better\na1,yes,My friends,The bus is late and I wait\n"
        + "a2,yes,,We waited for speech therapy\na3,yes,Speech and language therapy,A purple zebra\n",
      to: "young.csv")
    try place.write("respondent,take_part,better\np1,yes,We wait for the bus\n", to: "parents.csv")
    place.run(
      "import responses \(place.root)/young.csv --questionnaire youth-council --wave w1")
    place.run(
      "import responses \(place.root)/parents.csv --questionnaire parent-carer --wave w2")
    return place
  }

  @Test func `every place is told with code, question, response and surroundings`() throws {
    let place = try study()
    let id = try #require(
      try place.study.responses().responses.first { $0.respondent.code == "a2" }?.id)
    let said = place.run("find waited").transcript.replacing("\n", with: " ")
    #expect(said.contains("1 place in 1 answer from 1 person, of 6 answers looked through."))
    #expect(
      said.contains(
        "a2 to better: We [waited] for speech therapy (youth-council, wave w1, response \(id)"))
  }

  @Test func `only what was asked for is found`() throws {
    struct Report: Decodable {
      let excerpts: [Excerpt]
      struct Excerpt: Decodable { let respondent: String }
    }
    let place = try study()
    for (line, codes) in [
      ("find wait*", ["a1", "a2", "p1"]), ("find WAIT bus", ["a1", "p1"]),
      ("find 'speech * therapy'", []), ("find '\"speech * * therapy\"'", ["a3"]),
      ("find '\"speech therapy\" wait*'", ["a2"]),
      ("find “speech therapy” \"we waited\"", ["a2"]), ("find “speech therapy” \"don't\"", []),
      ("find wait* --group young-person", ["a1", "a2"]),
      ("find wait* --wave w2", ["p1"]), ("find wait* --questionnaire youth-council", ["a1", "a2"]),
      ("find speech --question good", ["a3"]), ("find bus --theme getting-about", ["a1", "p1"]),
      ("find zebra --uncoded", ["a3"]), ("find bus --uncoded", []),
      ("find bus --mode paper", ["a1", "p1"]),
    ] {
      let ran = place.run(line + " --format json")
      let report = try JSONDecoder().decode(Report.self, from: Data(ran.delivered.utf8))
      #expect(Set(report.excerpts.map(\.respondent)) == Set(codes), "\(line)")
    }
  }

  @Test func `what cannot be looked for is told in a sentence`() throws {
    let place = try study()
    for (line, status, words) in [
      ("find '*'", 1, "“*” holds no word to look for"), ("find '!?'", 1, "holds no word"),
      ("find '\"\"'", 1, "“” holds no word"), ("find ''", 1, "holds no word"),
      ("find 'wa*it'", 1, "neither ends a word nor stands alone"),
      ("find bus --question bettr", 1, "Did you mean better?"),
      ("find bus --theme nosuch", 1, "There is no theme"),
      ("find bus --group practitioner", 1, "No response here is of practitioners."),
      ("find", 64, "<words>"), ("find bus --theme getting-about --uncoded", 64, "leave out"),
      ("find bus --context=-1", 64, "cannot be negative"),
    ] as [(String, Int32, String)] {
      let ran = place.run(line)
      #expect(ran.status == status && ran.complaints.contains(words), "\(ran.complaints)")
    }
  }

  @Test func `a study without a codebook can be looked through too`() throws {
    let place = try study()
    try FileManager.default.removeItem(atPath: place.root + "/Questionnaires/codebook.yaml")
    #expect(place.run("find bus --format csv").status == 0)
    #expect(place.run("find bus --uncoded").status == 1)
  }

  /// Says lines on a screen of 10 rows to somebody who types those answers.
  private func pages(_ lines: [String], typing answers: [Input]) -> ScriptedConsole {
    let console = ScriptedConsole(
      inputs: answers, screen: Screen(columns: 40, rows: 10, isInteractive: true))
    let session = Session(
      console: console, environment: Environment([:]), now: { Moment(seconds: 0) })
    session.sayInPages(lines.joined(separator: "\n"))
    return console
  }

  @Test func `a long text waits after each page, and everything comes once`() {
    let lines = (1...20).map { "Line \($0)" }
    let all = pages(lines, typing: [.line(""), .line(" ")])
    #expect(all.prompts == ["To see more, press Enter: ", "To see more, press Enter: "])
    for line in lines { #expect(all.transcript.split(separator: "\n").count { $0 == line } == 1) }
    #expect(all.transcript.contains("Line 7\nTo end here, type stop.\n"))
  }

  @Test(arguments: [Input.line("stop"), .end, .interrupted])
  func `a long text ends where somebody wants no more`(_ input: Input) {
    let some = pages((1...20).map { "Line \($0)" }, typing: [input])
    #expect(some.prompts.count == 1 && !some.transcript.contains("Line 8"))
  }

  @Test func `a line that is wrapped takes as many rows as it needs`() {
    let long = String(repeating: "word ", count: 30)
    let all = pages([long, long, "end"], typing: [.line("")])
    #expect(all.prompts.count == 1 && all.transcript.hasSuffix("end\n"))
    #expect(pages(["short"], typing: []).prompts.isEmpty)
  }
}
