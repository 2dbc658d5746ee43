import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@Suite struct `Asking a group` {
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: take_part, label: Do you want to take part?, consent: take-part}
      - {type: begin_group, name: all, relevant: "${take_part} = 'yes'"}
      - {type: select_one yes_no, name: quote, label: Can we use your words?, consent: quote}
      - {type: select_one yes_no, name: share, label: Can we share this?, consent: share-with-ehc}
      - {type: select_one yes_no, name: plan, label: Do you have a plan?}
      - {type: select_one yes_no, name: read, label: Did you read it?, relevant: "${plan} = 'yes'"}
      - {type: text, name: better, label: What could be better?}
      - {type: end_group}
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
      - {code: bus, name: Getting about, words: ["bus*"]}
      - {code: wait, name: Waiting, words: ["wait*"]}
      """, to: "Questionnaires/codebook.yaml")
    return place
  }

  private let lines = [
    "yes 8, no 1", "yes 8", "5 yes 3 no", "yes 4", "The wait is too long / 6", "More buses", "9",
    "2", "", "1",
  ]

  @Test func `keeps how many, what each said, and who did not take part`() throws {
    let place = try study()
    let ran = place.run("ask short --mode group --size 9 --facilitator kl", typing: lines)
    #expect(ran.status == 0 && ran.transcript.contains("Your answers are saved."))
    try expectGolden(ran.transcript.replacing(/s-[a-z0-9]{4}/, with: "s-CODE"), "group.txt")
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.collection.mode == .group && response.collection.size == 8)
    #expect(response.consent.parts == ["take-part": true, "quote": true])
    #expect(response.consent.givenBy == "group")
    let answers = response.answers
    #expect(
      answers.map(\.question.description)
        == ["take_part", "quote", "plan", "read", "better[1]", "better[2]"])
    #expect(answers[2].tally == ["yes": 5, "no": 3] && answers[3].asked == 5)
    #expect(answers[4].agree == 6 && answers[5].agree == 2)
    let files = try FileManager.default.subpathsOfDirectory(atPath: place.root + "/Responses")
    let path = try #require(files.first { $0.hasPrefix("short/") && $0.hasSuffix(".json") })
    let text = try String(contentsOfFile: place.root + "/Responses/" + path, encoding: .utf8)
    #expect(!text.contains("\"state\"") && text.contains("\"size\" : 8"))
  }

  @Test func `counts people in what is summed up`() throws {
    let place = try study()
    place.run("ask short --mode group --size 9", typing: lines)
    place.run("ask short --mode alone", typing: ["yes", "yes", "no", "no", "I wait", "yes"])
    let themes = place.run("themes --disclosure none --because test")
    #expect(themes.transcript.contains("Heard together in a group: 8 of the people."))
    #expect(themes.transcript.contains("Waiting. 7 of 9 people"))
    #expect(themes.transcript.contains("said in a group of 8, 2 agree"))
    let json = place.run("themes --format json --disclosure none --because test").delivered
    #expect(json.contains("\"base\": 9,") && json.contains("\"in-groups\": 8,"))
    let show = place.run("show wait --format text").transcript.replacing("\n", with: " ")
    #expect(show.contains("The wait is too long"))
  }

  @Test func `is plain lines that fit a small screen, with a prompt that says what to press`()
    throws
  {
    let place = try study()
    let ran = place.run("ask short --mode group --size 9", typing: lines)
    let narrow = ScriptedConsole([], screen: .init(columns: 40))
    narrow.say(ran.transcript)
    #expect(LinearOutput(columns: 40).problems(in: narrow.transcript) == [])
    #expect(ran.console.prompts.allSatisfy { $0.hasSuffix("press Enter: ") })
  }

  @Test(arguments: [
    ("ask short --mode group", "A group is 2 people or more"),
    ("ask short --mode group --size 1", "A group is 2 people or more"),
    ("ask short --size 9", "Only a group has a size"),
    ("ask short --mode group --size 9 --supporter parent", "no supporter of its own"),
  ])
  func `says what is wrong before anything is started`(line: String, words: String) throws {
    let place = try study()
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
    #expect(ran.complaints.contains("Nothing was started."))
    #expect(try place.study.drafts().drafts.isEmpty)
  }

  @Test func `goes on where it was left`() throws {
    let place = try study()
    place.run(
      "ask short --mode group --size 9 --code s-2222",
      typing: ["yes 9", "yes 9", "yes 5, no 4", "yes 5", "More buses / 3"])
    let ran = place.run("resume s-2222", typing: ["Waits / 2", "", "1"])
    #expect(ran.transcript.contains("More buses (3 agree)"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.answers.suffix(2).map(\.agree) == [3, 2])
    #expect(response.answers[2].tally == ["yes": 5, "no": 4])
  }

  @Test func `shows a whole response with its numbers`() throws {
    let place = try study()
    place.run("ask short --mode group --size 9 --code s-2222", typing: lines)
    let page = place.run("show s-2222").transcript
    #expect(page.contains("Answered: group of 8 people"))
    #expect(page.contains("Do you have a plan? No: 3, Yes: 5"))
    #expect(page.contains("Yes: 4, of 5 who were asked"))
    #expect(page.contains("(1) The wait is too long (6 agree)"))
  }
}
