import FoundationEssentials
import Study
import Survey
import Testing
import TestSupport

@testable import Shell

@Suite struct `The paper for the board` {
  private func plain(_ text: String) -> String {
    text.replacing(/\b(a)-[23456789bcdfghjkmnpqrstvwxz]{4}\b/) { "\($0.output.1)-CODE" }
  }

  @Test(arguments: ["text", "markdown", "html", "json", "csv"])
  func `tells what was heard, what changed and who answers, as recorded`(format: String) throws {
    let study = try BoardStudy()
    study.act()
    let ran = study.place.run("report board --format \(format) --invited young-person=120")
    #expect(ran.status == 0 && ran.complaints.isEmpty)
    try expectGolden(plain(ran.transcript + ran.delivered), "board.\(format)")
  }

  @Test func `claims nothing of fewer people than the rule for small counts allows`() throws {
    let study = try BoardStudy()
    let text = study.place.run("report board --leader-notes").transcript
      .replacing("\n", with: " ")
    let counts = text.matches(of: /(\d+) of (\d+) people/).compactMap { match in
      Int(match.output.1)
    }
    #expect(counts.count > 5 && counts.allSatisfy { $0 == 0 || $0 >= 5 })
    #expect(text.contains("who-said wait-salt --wave 2026-summer"))
  }

  @Test func `has all its parts for twelve people, and says what cannot be said of nine`() throws {
    let place = try TemporaryStudy(withStarters: true)
    func bring(_ people: Range<Int>) throws {
      let rows = people.map { "p\($0),yes,The bus is late\n" }
      try place.write("respondent,take_part,better\n" + rows.joined(), to: "in.csv")
      place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    }
    let none = place.run("report board")
    #expect(none.status == 1 && none.complaints.contains("no responses"))
    try bring(0..<9)
    let few = place.run("report board").transcript.replacing("\n", with: " ")
    #expect(few.contains("Fewer than 10 people have answered, so no figures are given"))
    #expect(!few.contains(" of 9 people"))
    try bring(9..<12)
    let paper = place.run("report board").transcript
    for title in [
      "1. Purpose", "2. Key messages", "3. What works", "4. What we heard",
      "5. What changed since the last wave", "6. In people's own words", "7. You said, we did",
      "8. What is asked of the board", "9. What this rests on", "Annex: all figures",
    ] {
      #expect(paper.contains("\n\(title)\n"), "\(title)")
    }
  }

  @Test func `names who is missing beside a population`() throws {
    let study = try BoardStudy()
    try study.place.write(
      "field,value,people\nlistened,yes,10\nlistened,sometimes,20\nlistened,no,70\n",
      to: "people.csv")
    let ran = study.place.run("report board --population \(study.place.root)/people.csv")
    let text = ran.transcript.replacing("\n", with: " ")
    #expect(text.contains("Who is missing"))
    #expect(text.contains("nobody was heard, and they are 70% of those counted"))
    try study.place.write("field,people\na,b\n", to: "people.csv")
    let bad = study.place.run("report board --population \(study.place.root)/people.csv")
    #expect(bad.status == 1 && bad.complaints.contains("There is no column “value”."))
  }

  @Test func `names the languages in which nobody was heard`() throws {
    let study = try BoardStudy()
    try study.place.write(
      "field,value,people\nlanguage,en,50\nlanguage,pl,50\n", to: "people.csv")
    let ran = study.place.run("report board --population \(study.place.root)/people.csv")
    let text = ran.transcript.replacing("\n", with: " ")
    #expect(text.contains("pl: nobody was heard, and they are 50% of those counted"))
  }

  @Test func `never lays invented responses beside real ones`() throws {
    let study = try BoardStudy()
    let invented = study.place.root + "/Responses/youth-council/2026-summer"
    let files = try FileManager.default.contentsOfDirectory(atPath: invented)
    // A copy of one of them in a later wave, as if it had been made up.
    let file = try #require(files.first { $0.hasSuffix(".json") })
    let text = try String(contentsOf: URL(filePath: invented + "/" + file), encoding: .utf8)
    let made = text.replacing("\"2026-summer\"", with: "\"invented\"")
      .replacing("\"status\"", with: "\"invented\" : true,\n  \"status\"")
    for number in 0..<12 {
      let id = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f\(10 + number)"
      try FileManager.default.createDirectory(
        atPath: study.place.root + "/Responses/youth-council/invented",
        withIntermediateDirectories: true)
      try study.place.write(
        made.replacing(String(file.dropLast(5)), with: id)
          .replacing(/"code" : "[^"]*"/, with: "\"code\" : \"yc-\(number)\""),
        to: "Responses/youth-council/invented/\(id).json")
    }
    let real = study.place.run("report board").transcript
    #expect(real.contains("About: 2026-summer.") && real.contains("paper (80)"))
    let paper = study.place.run("report board --wave invented").transcript
    #expect(paper.hasPrefix("Invented example responses"))
    #expect(paper.contains("This is the first wave, so there is nothing to compare."))
    #expect(!paper.contains("2026-summer"))
  }

  @Test func `goes out as one report, whose tables are noted together`() throws {
    let study = try BoardStudy()
    study.place.run("report board --format markdown")
    #expect(try study.place.study.releases().count == 3)
    study.place.run("report board --format markdown")
    #expect(try study.place.study.releases().count == 3)
  }

  @Test(arguments: ["--invited young-person", "--invited children=3", "--quotes=-1"])
  func `refuses options that say nothing`(options: String) throws {
    let place = try TemporaryStudy(withStarters: true)
    #expect(place.run("report board \(options)").status == 64)
  }
}
