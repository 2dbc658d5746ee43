import FoundationEssentials
import Study
import Survey
import Testing

@Suite struct `Asking` {
  /// A small study with a codebook.
  func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: take_part, label: Take part?, consent: take-part}
      - {type: select_one yes_no, name: listened, label: Do people listen?, relevant: "${take_part} = 'yes'"}
      - {type: text, name: better, label: What could be better?, relevant: "${take_part} = 'yes'"}
      - {type: calculate, name: heard, calculation: "if(${listened} = 'yes', 1, 0)"}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      settings:
      - {form_title: A short one, version: '3', group: young-person}
      """, to: "Questionnaires/short.yaml")
    try place.write(
      """
      name: Small
      version: "1"
      themes:
      - {code: bus, name: Getting about, words: ["bus*", taxi]}
      - {code: wait, name: Waiting, words: ["wait*"], near: [[how, long]]}
      """, to: "Questionnaires/codebook.yaml")
    return place
  }

  @Test func `keeps the response where other programs look for it`() throws {
    let place = try study()
    let ran = place.run(
      "ask short --mode supported --supporter parent --facilitator kl --wave 2026-pilot",
      typing: ["yes", "1", "The bus is late.", "1"])
    #expect(ran.status == 0 && ran.transcript.contains("Your answers are saved."))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.questionnaire == .init(id: "short", version: "3"))
    #expect(response.wave.name == "2026-pilot" && response.respondent.group == .youngPerson)
    #expect(response.respondent.code.hasPrefix("s-"))
    #expect(response.collection.supporter == "parent" && response.collection.facilitator == "kl")
    #expect(response.answers.map(\.question.name) == ["listened", "better", "heard"])
    #expect(response.answers.last?.value == .number(1))
  }

  @Test func `stops kindly when somebody does not want to take part`() throws {
    let place = try study()
    let ran = place.run("ask short", typing: ["no", "1"])
    #expect(ran.transcript.contains("Your answers are saved."))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.consent["take-part"] == false)
    #expect(place.run("themes --format json").delivered.contains("\"base\": 0"))
  }

  @Test func `throws everything away when the person wants that`() throws {
    let place = try study()
    let ran = place.run("ask short", typing: ["yes", "stop", "2", "yes"])
    #expect(ran.transcript.contains("Nothing was kept."))
    #expect(try place.study.responses().responses.isEmpty)
    #expect(try place.study.drafts().drafts.isEmpty)
  }

  @Test func `keeps what was said before a stop, if the person wants that`() throws {
    let place = try study()
    place.run("ask short", typing: ["yes", "no", "stop", "keep"])
    place.run("ask short", typing: ["yes", "no", "stop", "1"])
    let responses = try place.study.responses().responses
    #expect(responses.map(\.status) == [.stopped, .stopped])
    #expect(responses.allSatisfy { $0.answers.map(\.question.name) == ["listened", "heard"] })
  }

  @Test func `lists what is not finished, and goes on where it was left`() throws {
    let place = try study()
    let left = place.run("ask short --code s-2222", typing: ["yes"])
    #expect(left.transcript.contains("To go on later, type: resume s-2222"))
    #expect(place.run("resume --list").transcript.contains("s-2222: short, wave 2026-autumn"))
    let ran = place.run("resume s-2222", typing: ["no", "Nothing", "yes"])
    #expect(ran.transcript.contains("We go on at the question that was open."))
    #expect(
      ran.transcript.contains("Do people listen?") && !ran.transcript.contains("Take part?\n1"))
    #expect(try place.study.responses().responses.first?.answers.count == 3)
    #expect(place.run("resume").transcript.contains("Every response is finished."))
    #expect(place.run("resume s-9999").status == 0)
  }

  @Test(arguments: [("supported", "alone", "own"), ("alone", "supported", nil)])
  func `records how it is answered from now on, and marks only those words as somebody's own`(
    before: String, after: String, words: String?
  ) throws {
    let place = try study()
    place.run("ask short --code s-2222 --mode \(before)", typing: ["yes", "yes"])
    place.run("resume s-2222 --mode \(after)", typing: ["More buses", "1"])
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.collection.mode.rawValue == after)
    #expect(response.answers.first { $0.question.name == "better" }?.words?.rawValue == words)
  }

  @Test func `does not turn one person's response into a group's`() throws {
    let place = try study()
    place.run("ask short --code s-2222", typing: ["yes"])
    let ran = place.run("resume s-2222 --mode group", typing: ["yes"])
    #expect(ran.status == 1 && ran.complaints.contains("Nothing was changed."))
    #expect(try place.study.drafts().drafts.count == 1)
  }

  @Test func `chooses among several that are not finished`() throws {
    let place = try study()
    place.run("ask short --code s-2222", typing: ["yes", "yes"])
    place.run("ask short --code s-3333", typing: ["yes"])
    let ran = place.run("resume", typing: ["7", "2", "yes", "More buses", "1"])
    #expect(ran.transcript.contains("2 responses are not finished."))
    #expect(try place.study.responses().responses.first?.respondent.code == "s-3333")
    #expect(place.run("resume s-9999").status == 1)
  }

  @Test func `keeps nothing where nothing was answered`() throws {
    let place = try study()
    #expect(place.run("ask short").transcript.contains("nothing was kept"))
    #expect(try place.study.drafts().drafts.isEmpty)
  }

  @Test(arguments: [
    ("ask shrt", "Did you mean short?"),
    ("ask short --wave 'My Wave'", "cannot be the name of a wave"),
    ("ask short --language pl", "is not written in"), ("ask short --code 'Ana B'", "never a name"),
    ("ask short --supporter 'Ana Bell'", "looks like a person's name"),
    ("ask short --mode group", "Nothing was started."),
  ])
  func `says what is wrong before anything is started`(line: String, words: String) throws {
    let place = try study()
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
    #expect(try place.study.drafts().drafts.isEmpty)
  }

  @Test func `splits, shows and counts what was said`() throws {
    let place = try study()
    place.run(
      "ask short --code s-2222", typing: ["yes", "yes", "Buses, and how very long it takes", "1"])
    place.run("ask short --code s-3333", typing: ["yes", "no", "Taxi. bus. BUS", "1"])
    place.run("ask short --code s-4444", typing: ["yes", "skip", "dunno", "1"])
    let text = place.run("themes --by listened \(exact)").transcript
    #expect(text.contains("Getting about. 2 of 3 people, 67%"))
    #expect(text.contains("Waiting. 1 of 3 people, 33%"))
    let csv = place.run("themes --format csv \(exact)").delivered
    #expect(csv.contains("bus,Getting about,,2,3,66.6667"))
    let shown = place.run("show bus").transcript
    #expect(shown.contains("s-3333 to better") && shown.contains("“Taxi” at 0 to 4"))
    #expect(place.run("themes --by better").status == 1)
    #expect(place.run("show nothing-such").status == 1)
    #expect(place.run("show s-3333").transcript.contains("Taxi. bus. BUS"))
    #expect(
      place.run("themes --format json").delivered == place.run("themes --format json").delivered)
  }

  @Test func `never guesses whose voice it is`() throws {
    let place = try TemporaryStudy()
    try place.write(
      "survey:\n- {type: text, name: q, label: How is it?}\n", to: "Questionnaires/open.yaml")
    #expect(place.run("ask open", typing: ["fine", "1"]).status == 0)
    #expect(place.run("ask open --group parent-carer", typing: ["well", "1"]).status == 0)
    let groups = try place.study.responses().responses.map(\.respondent.group)
    #expect(Set(groups) == [nil, .parentCarer])
    #expect(place.run("responses").transcript.contains("group not recorded"))
  }

  @Test func `keeps answers whose question was renamed while the sitting was open`() throws {
    let place = try study()
    place.run("ask short --code s-2222", typing: ["yes", "yes", "my words"])
    let file = place.root + "/Questionnaires/short.yaml"
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    try place.write(
      text.replacing("name: better", with: "name: change").replacing("'3'", with: "'4'"),
      to: "Questionnaires/short.yaml")
    let ran = place.run("resume", typing: ["other words", "1"])
    #expect(ran.complaints.contains("no longer has the question of 1 answer"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.questionnaire.version == "4")
    #expect(
      response.answers.map(\.question.name).sorted() == ["better", "change", "heard", "listened"])
  }

  @Test func `tells unreadable files apart from none`() throws {
    let place = try study()
    place.run("ask short --code s-2222", typing: ["yes", "yes", "x", "1"])
    let path = try #require(try place.study.responses().responses.first).id
    try place.write("{", to: "Responses/short/2026-autumn/\(path).json")
    for line in ["responses", "themes", "show bus"] {
      let ran = place.run(line)
      #expect(ran.status == 1 && ran.complaints.contains("No response could be read"), "\(line)")
    }
    #expect(place.run("themes --questionnaire shrt").complaints.contains("Did you mean short?"))
  }

  @Test func `splits by a consent`() throws {
    let place = try study()
    place.run("ask short --code s-2222", typing: ["yes", "yes", "The bus", "1"])
    let split = place.run("themes --by take_part --format json \(exact)").delivered
    #expect(split.contains("\"value\": \"yes\"") && !split.contains("\"value\": \"not-asked\""))
  }

  @Test func `supported answers are not stamped as the person's own`() throws {
    let place = try study()
    place.run("ask short --mode supported", typing: ["yes", "yes", "The bus", "1"])
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.answers.allSatisfy { $0.words == nil })
    #expect(response.consent.givenBy == "self")
  }
}
