import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `The record of a session` {
  /// The codes made of chance, put in the same words each time.
  private func plain(_ text: String) -> String {
    text.replacing(/\b(s|st|v|p)-[a-z0-9]{4}\b/) { "\($0.output.1)-CODE" }
  }

  @Test func `is opened, filled and closed by options, and says what is empty`() throws {
    let place = try TemporaryStudy(withStarters: true)
    var text = ""
    for line in [
      "session list", "session close", "session show",
      "session start --kind youth-council --place 'Civic Offices' --young-people 9 "
        + "--practitioners 2 --offered 'quiet room' --offered breaks --facilitator kl",
      "session start", "session show", "session close", "session list",
    ] {
      text += "> \(line)\n" + place.run(line).transcript
    }
    place.run("ask my-views", typing: ["stop", "3"])
    try expectGolden(plain(text), "session.txt")
  }

  @Test func `holds what was said while it was open, and all four when it is filled`() throws {
    let place = try TemporaryStudy(withStarters: true)
    place.run(
      "session start --kind focus-group --place 'Bletchley Park' --young-people 2 --offered breaks")
    place.run("statements add 'More quiet rooms'")
    let code = try #require(
      place.run("statements list").transcript.firstMatch(of: /st-[a-z0-9]{4}/)?.output)
    place.run("statements approve \(code) --because 'clear'")
    place.run("vote", typing: ["", "1", "1"])
    place.run(
      "ask youth-council --mode group --size 2",
      typing: ["", "", "", "", "all yes", "stop", "1"])
    let closed = place.run(
      "session close --used breaks --audience 'SEND board' --heard '4 December 2026' "
        + "--influence 'It goes into the plan.'")
    let said = closed.transcript.replacing("\n", with: " ")
    #expect(said.contains("1 response, 1 statement, 1 vote"))
    #expect(said.contains("Filled: space, voice, audience, influence."))
    #expect(!said.contains("is empty"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.collection.session?.hasPrefix("s-") == true)
    // What is said afterwards does not belong to it.
    place.run("statements add 'Later starts'")
    #expect(place.run("session show").transcript.contains("1 statement, 1 vote"))
  }

  @Test(arguments: [
    ("session start --place 'at Sarah'", "“Sarah” looks like a person's name."),
    ("session start --audience 'Mrs Brown'", "“Mrs Brown” looks like a person's name."),
    ("session start --used 'Tom, who helps'", "“Tom” looks like a person's name."),
    ("session start --date 'someday'", "is not a day of the calendar"),
    ("session start --young-people=-1", "A number of people is 0 or more"),
    ("session show s-9999", "There is no session yet."),
    ("session close s-9999", "There is no session yet."),
  ])
  func `says what is wrong, and nothing is written`(line: String, words: String) throws {
    let place = try TemporaryStudy(withStarters: true)
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
    #expect(place.run("session list").status == 1)
  }

  @Test func `of another day takes nothing in, and says so`() throws {
    let place = try TemporaryStudy(withStarters: true)
    place.run("session start --date '3 June 2026'")
    #expect(place.run("statements add 'More buses'").complaints.isEmpty)
    // Opened today, so that it is taken in; one opened on another day is not.
    let console = ScriptedConsole([], screen: Screen(columns: 80))
    var session = Session(
      console: console, environment: place.environment,
      now: { Moment(seconds: 1_795_276_931 + 3 * 86_400) })
    #expect(Interpreter.run(["statements", "add", "Later starts"], in: &session) == 0)
    let complaints = console.complaints.replacing("\n", with: " ")
    #expect(complaints.contains("is still open, and this is another day"))
    let records = try place.study.records(.statements, of: Belongs.self).records
    #expect(records.map { $0.content.session == nil } == [false, true])
  }

  private struct Belongs: Codable, Equatable { var session: String? }

  @Test func `is asked for line by line where somebody sits at a terminal`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let console = ScriptedConsole([
      "7", "2", "someday", "3 December 2026", "Mrs Brown's room", "Civic Offices", "nine", "9", "",
      "", "quiet room, breaks", "", "", "", "kl",
    ])
    var session = Session(
      console: console, environment: place.environment,
      now: { Moment(seconds: 1_795_276_931) })
    #expect(Interpreter.run(["session", "start"], in: &session) == 0)
    #expect(console.prompts.allSatisfy { $0.hasSuffix("press Enter: ") })
    #expect(LinearOutput(columns: 80).problems(in: console.transcript) == [])
    try expectGolden(plain(console.transcript), "session-asked.txt")
    let stopped = ScriptedConsole(["stop"])
    var other = Session(
      console: stopped, environment: place.environment,
      now: { Moment(seconds: 1_795_276_931) })
    #expect(Interpreter.run(["session", "close"], in: &other) == 1)
    #expect(stopped.complaints.contains("was not closed"))
    #expect(place.run("session show").transcript.contains("It is open."))
  }
}
