import FoundationEssentials
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Statements and votes` {
  private func plain(_ text: String) -> String {
    text.replacing(/\b(s|st|v|p)-[a-z0-9]{4}\b/) { "\($0.output.1)-CODE" }
  }

  /// The codes of all statements in the order of adding.
  private func codes(_ place: TemporaryStudy) -> [String] {
    place.run("statements list").transcript
      .matches(of: /(?:^|\n)(st-[a-z0-9]{4}|[0-9]+):/).map { String($0.output.1) }
  }

  @Test func `are collected, decided on and voted on, with every word kept`() throws {
    let place = try TemporaryStudy()
    var text = place.run(
      "statements add --group young-person",
      typing: ["More quiet rooms at school", "Mrs Brown shouts", "more quiet rooms at school", ""]
    ).transcript
    place.run("statements add 'Quiet rooms, more of them'")
    place.run("statements add 'Something rude'")
    let found = codes(place)
    for line in [
      "statements approve \(found[0]) --because 'Said by three people'",
      "statements merge \(found[1]) \(found[0]) --because 'It says the same'",
      "statements hide \(found[2]) --because 'It is rude'", "statements list",
      "statements list --status hidden", "statements results",
    ] {
      text += "> \(line)\n" + place.run(line).transcript
    }
    text += place.run("vote", typing: ["", "what", "yes", "2", "1"]).transcript
    text += place.run("statements results").transcript
    try expectGolden(plain(text), "statements.txt")
  }

  @Test(arguments: [
    ("statements add ''", "There are no words in it."),
    ("statements add '\(String(repeating: "long ", count: 40))'", "199 letters long"),
    ("statements add 'Sarah never listens'", "looks like a person's name"),
    ("statements hide 12 --because no", "There is no statement “12”."),
    ("statements hide KNOWN", "has its reason"),
    ("statements merge KNOWN KNOWN --because no", "cannot be merged into itself"),
    ("vote KNOWN", "is waiting, so nobody is asked about it."),
    ("vote", "There is no statement to vote on yet."), ("vote nosuch", "There is no statement"),
    ("vote --hands", "takes 2 people or more"), ("vote --size 9", "Only a show of hands"),
    ("vote --people 0", "is not a number of people"),
    ("vote --voter v-9999", "Nothing was started."),
    ("statements add --response x", "It takes the question as well."),
    ("statements add --response x --question y", "There is no response “x”."),
    ("prioritise results", "There is no round of priorities yet."),
    ("prioritise close", "No round is open."),
    ("prioritise dots", "That is 0 things to choose from"),
    ("prioritise dots nosuch", "There is no statement"),
  ])
  func `say what is wrong in a sentence, and nothing is changed`(line: String, words: String) throws
  {
    let place = try TemporaryStudy()
    place.run("statements add 'More quiet rooms'")
    let code = try #require(codes(place).first)
    let before = place.run("statements list").transcript
    let ran = place.run(line.replacing("KNOWN", with: code))
    #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
    #expect(place.run("statements list").transcript == before)
    #expect(try place.study.records(.votes, of: Nothing.self).records.isEmpty)
    #expect(try place.study.records(.priorities, of: Nothing.self).records.isEmpty)
  }

  private struct Nothing: Codable, Equatable {}

  @Test func `that are hidden cannot be voted on, and the reason is told`() throws {
    let place = try TemporaryStudy()
    place.run("statements add 'Something rude'")
    let code = try #require(codes(place).first)
    place.run("statements hide \(code) --because 'It is rude.'")
    let ran = place.run("vote \(code)", typing: ["1"])
    #expect(ran.status == 1 && ran.complaints.contains("is hidden") == true)
    #expect(ran.complaints.contains("The reason was: It is rude."))
  }

  @Test func `are taken out of an answer only where that may be quoted`() throws {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "respondent,take_part,quote,better\na1,yes,yes,More buses\na2,yes,no,Less noise\n",
      to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    let responses = try place.study.responses().responses
    let ids = Dictionary(responses.map { ($0.respondent.code, $0.id) }) { $1 }
    let (may, not) = (try #require(ids["a1"]), try #require(ids["a2"]))
    let added = place.run("statements add --response \(may) --question better")
    #expect(added.transcript.contains("“More buses” is added"))
    #expect(place.run("statements list").transcript.contains("from young people, out of an answer"))
    let refused = place.run("statements add --response \(not) --question better")
    #expect(refused.status == 1 && refused.complaints.contains("did not agree"))
  }

  @Test func `are voted on by a person who can go back, leave out, stop and come back`() throws {
    let place = try TemporaryStudy()
    for text in ["One", "Two", "Three"] { place.run("statements add '\(text) thing'") }
    place.run("statements approve \(codes(place).joined(separator: " ")) --because ok")
    let first = place.run(
      "vote --group young-person", typing: ["", "agree", "disagree", "back", "pass", "skip"])
    #expect(first.status == 0)
    let voter = try #require(
      first.transcript.firstMatch(of: /vote --voter (v-[a-z0-9]{4})/)?.output.1)
    let again = place.run("vote --voter \(voter)", typing: ["no", "1", "1", "1"])
    #expect(again.transcript.contains("What you chose is saved."))
    let csv = place.run("statements results --format csv").delivered
    #expect(csv.contains(",all,1,0,0,0,0") && csv.contains(",all,0,0,1,0,0"))
    #expect(csv.contains(",all,0,0,0,1,0"))
    // Everything of a person who wants that is gone from the disk as well.
    let gone = place.run("vote", typing: ["", "1", "1", "stop", "2", "1"])
    #expect(gone.transcript.contains("Nothing was kept."))
    #expect(!place.run("statements results --format csv").delivered.contains(",all,2"))
    let nothing = place.run("vote", typing: ["stop", "1"])
    #expect(nothing.transcript.contains("nothing was kept"))
  }

  @Test func `are voted on by show of hands, never by more than there are`() throws {
    let place = try TemporaryStudy()
    place.run("statements add 'More buses'")
    place.run("statements approve \(codes(place)[0]) --because ok")
    let ran = place.run(
      "vote --hands --size 9 --group young-person",
      typing: ["", "6 agree, 4 disagree", "6 agree 2 disagree", "1"])
    #expect(ran.transcript.contains("That is 10 people, and there are 9."))
    #expect(ran.transcript.contains("1 gave no answer."))
    try expectGolden(plain(ran.transcript), "hands.txt")
    let csv = place.run("statements results --format csv").delivered
    #expect(csv.contains("More buses,approved,young-person,6,2,0,1,0,75"))
    #expect(place.run("statements results").transcript.contains("by show of hands: 9."))
  }

  @Test func `of a Pol is export equal its own numbers, and contradictions are told`() throws {
    let place = try TemporaryStudy()
    try place.write(
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      3,Wed,0,0,3,1,1,"Buses, and trains"
      4,Wed,1,0,0,1,-1,Hello
      5,Wed,2,1,5,0,0,Wrong sums

      """, to: "comments.csv")
    try place.write(
      """
      timestamp,datetime,comment-id,voter-id,vote
      10,Wed,0,0,1
      12,Wed,0,1,-1
      11,Wed,0,1,1
      13,Wed,0,2,1
      14,Wed,0,3,0
      15,Wed,1,0,-1
      16,Wed,2,0,1

      """, to: "votes.csv")
    let line = "statements import \(place.root)/comments.csv \(place.root)/votes.csv"
    let ran = place.run(line)
    #expect(ran.status == 0)
    #expect(ran.transcript.contains("3 statements brought in, 1 of them hidden."))
    #expect(ran.transcript.contains("7 votes brought in, of 4 people."))
    #expect(
      ran.complaints.contains("2 (the file says 5 agree and 0 disagree, the votes say 1 and 0)"))
    let json = place.run("statements results --format json").delivered
    #expect(json.contains("\"agree\": 3,\n    \"disagree\": 1,\n    \"pass\": 1,"))
    try expectGolden(json, "polis.json")
    let again = place.run(line)
    #expect(again.transcript.contains("0 statements brought in."))
    #expect(again.transcript.contains("The votes had been brought in before."))
    #expect(place.run("statements results --format json").delivered == json)
    #expect(
      place.run("statements import \(place.root)/votes.csv \(place.root)/comments.csv").status == 1)
  }

  @Test func `of several people can come through one pipe`() throws {
    let place = try TemporaryStudy()
    place.run("statements add 'More buses'")
    place.run("statements approve \(codes(place)[0]) --because ok")
    let ran = place.run(
      "vote --people 3 --group young-person",
      typing: ["", "agree", "1", "", "disagree", "1", "", "agree", "1"])
    #expect(ran.status == 0)
    #expect(place.run("statements results --format csv").delivered.contains(",all,2,1,0,0,0,"))
  }

  @Test func `that the disk does not take are told, and nobody goes on as if they were`() throws {
    let place = try TemporaryStudy()
    place.run("statements add 'More buses'")
    place.run("statements add 'Later starts'")
    place.run("statements approve \(codes(place).joined(separator: " ")) --because ok")
    try place.write("", to: "Responses/.votes")
    let ran = place.run("vote --group young-person", typing: ["", "agree", "", "stop"])
    #expect(ran.status == 1 && ran.complaints.contains("could not be made"))
    #expect(ran.transcript.contains("What you chose is not lost"))
    #expect(ran.transcript.contains("Write it on paper."))
    #expect(ran.console.prompts.count { $0 == "To try again, press Enter: " } == 2)
  }

  @Test func `that somebody comes back to leave out what was hidden since`() throws {
    let place = try TemporaryStudy()
    for text in ["One", "Two", "Three"] { place.run("statements add '\(text) thing'") }
    let all = codes(place)
    place.run("statements approve \(all.joined(separator: " ")) --because ok")
    let first = place.run("vote --group young-person", typing: ["", "agree"])
    let voter = try #require(
      first.transcript.firstMatch(of: /vote --voter (v-[a-z0-9]{4})/)?.output.1)
    place.run("statements hide \(all.joined(separator: " ")) --because 'a mistake'")
    place.run("statements approve \(all[0]) --because 'this one was right'")
    let again = place.run("vote --voter \(voter)", typing: ["agree", "1"])
    #expect(again.status == 0 && again.transcript.contains("What you chose is saved."))
    #expect(!again.transcript.contains("Question 3"))
  }
}
