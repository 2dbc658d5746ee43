import Survey
import Terminal
import TestSupport
import Testing

@Suite struct `What matters most` {
  private func plain(_ text: String) -> String {
    text.replacing(/\b(s|st|v|p)-[a-z0-9]{4}\b/) { "\($0.output.1)-CODE" }
  }

  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    for text in ["More buses", "Quiet rooms", "Later starts"] {
      place.run("statements add '\(text)'")
    }
    let codes = place.run("statements list").transcript.matches(of: /st-[a-z0-9]{4}/)
      .map { String($0.output) }
    place.run("statements approve \(codes.joined(separator: " ")) --because ok")
    return place
  }

  @Test func `is shown together, once the round is closed`() throws {
    let place = try study()
    let first = place.run(
      "prioritise dots --dots 2 --group young-person",
      typing: ["", "Quiet rooms", "quiet rooms", "1"])
    #expect(first.transcript.contains("You have 2 dots."))
    let hidden = place.run("prioritise results")
    #expect(hidden.status == 1 && hidden.complaints.contains("still open"))
    #expect(!hidden.transcript.contains("Quiet rooms"))
    place.run("prioritise dots --group parent-carer", typing: ["", "More buses", "skip", "1"])
    #expect(place.run("prioritise ranking").complaints.contains("still open"))
    #expect(place.run("prioritise close").transcript.contains("2 people chose."))
    try expectGolden(plain(place.run("prioritise results").transcript), "priorities.txt")
    let csv = place.run("prioritise results --format csv").delivered
    #expect(csv.contains("all,1,") && csv.contains("Quiet rooms,1,2,"))
    #expect(place.run("prioritise results p-9999").complaints.contains("There is no round"))
  }

  @Test func `can be ranked, as far as somebody wants to`() throws {
    let place = try study()
    place.run(
      "prioritise ranking --group young-person", typing: ["", "Later starts", "More buses", "1"])
    let short = place.run(
      "prioritise ranking --group young-person", typing: ["", "Later starts", "skip", "1"])
    #expect(short.transcript.contains("What comes next?"))
    place.run("prioritise close")
    let json = place.run("prioritise results --format json").delivered
    let order = json.matches(of: /"name": "([A-Za-z ]+)"/).prefix(3).map { String($0.output.1) }
    #expect(order == ["Later starts", "More buses", "Quiet rooms"])
    #expect(json.contains("\"borda\": 4"))
  }

  @Test func `can be chosen two at a time, also as both the same`() throws {
    let place = try study()
    let ran = place.run(
      "prioritise pairs --pairs 2 --group young-person", typing: ["", "both the same", "1", "1"])
    #expect(ran.transcript.contains("Which one matters more?"))
    #expect(ran.console.prompts.count == 4)
    place.run("prioritise close")
    #expect(place.run("prioritise results").transcript.contains("Chosen 1 of"))
  }

  @Test func `can be themes that people spoke of`() throws {
    let place = try study()
    try place.write(
      "respondent,take_part,better\na1,yes,The bus is late\na2,yes,I wait for speech therapy\n",
      to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    let ran = place.run(
      "prioritise dots --over themes --group young-person", typing: ["", "1", "1"])
    #expect(ran.status == 0 && ran.transcript.contains("Where do you put dot 1?"))
    #expect(!ran.transcript.contains("Quiet rooms"))
    #expect(place.run("prioritise close").status == 0)
    let named = place.run("prioritise pairs --over themes wait-salt nosuch")
    #expect(named.status == 1 && named.complaints.contains("There is no theme “nosuch”"))
  }

  @Test func `is asked in plain lines at which every word works`() throws {
    let place = try study()
    let ran = place.run(
      "prioritise pairs",
      typing: ["", "help", "what", "again", "1", "back", "2", "break", "", "1", "2", "1", "1"])
    #expect(ran.transcript.contains("A person can help you."))
    #expect(ran.transcript.contains("You are having a break."))
    #expect(ran.console.clearings > 0)
    #expect(ran.console.prompts.allSatisfy { $0.hasSuffix("press Enter: ") })
    let narrow = ScriptedConsole([], screen: .init(columns: 40))
    narrow.say(ran.transcript)
    #expect(LinearOutput(columns: 40).problems(in: narrow.transcript) == [])
  }
}
