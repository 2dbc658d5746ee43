import Study
import Testing

@testable import Shell

@Suite struct `Comparisons that may go out` {
  /// A study of young people and parents, of each of whom one half says the one and one the other.
  private func study(young: Int, parents: Int) throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    try bring(0..<young, "youth-council", ["The taxi is late", "I like swimming"], to: place)
    try bring(100..<100 + parents, "parent-carer", ["The form is long", "We swim"], to: place)
    return place
  }

  private func bring(
    _ people: Range<Int>, _ questionnaire: String, _ words: [String], to place: TemporaryStudy
  ) throws {
    let rows = people.map { "p\($0),yes,\(words[$0 % 2])\n" }
    try place.write("respondent,take_part,better\n" + rows.joined(), to: "in.csv")
    let ran = place.run(
      "import responses \(place.root)/in.csv --questionnaire \(questionnaire) --wave w1")
    #expect(ran.status == 0, "\(ran.complaints)")
  }

  @Test func `of words tell only of how many people, rounded, and how often never`() throws {
    let place = try study(young: 44, parents: 34)
    let json = place.run("compare group --words --format json").delivered
    #expect(json.contains("\"profile\": \"five\"") && json.contains("\"uses\": null"))
    #expect(json.contains("\"word\": \"taxi\"") && json.contains("\"people\": 20"))
    #expect(!json.contains("22") && !json.contains("17"))
    let text = place.run("compare group --words").transcript.replacing("\n", with: " ")
    #expect(text.contains("taxi. Young people: 20 people. Parents and carers: 0 people."))
    #expect(text.contains("How often a word was written is not shown"))
    let csv = place.run("compare group --words --format csv").delivered
    #expect(csv.contains(",taxi,,20,,0,,,five"))
    #expect(try place.study.releases().count == 1)
  }

  @Test func `of words leave out those of few people, and newcomers until they are five`() throws {
    let place = try study(young: 44, parents: 34)
    let first = place.run("compare group --words --format csv").delivered
    try bring(200..<203, "youth-council", ["My taxi is a helicopter", "A helicopter"], to: place)
    #expect(place.run("compare group --words --format csv").delivered == first)
    #expect(!first.contains("helicopter"))
  }

  @Test func `of parts that are too small are kindly declined`() throws {
    let place = try study(young: 44, parents: 6)
    for line in ["compare group", "compare group --words"] {
      let ran = place.run(line)
      #expect(ran.status == 0 && ran.transcript.contains("cannot be compared"), "\(line)")
    }
    #expect(try place.study.releases().isEmpty)
  }

  @Test func `of themes are of rounded figures, also after the themes themselves went out`() throws
  {
    let place = try study(young: 44, parents: 34)
    #expect(place.run("themes --format json").status == 0)
    let parts = place.run("themes --by group --format csv").delivered
    #expect(parts.contains("young-person,20,45"))
    let text = place.run("compare group").transcript.replacing("\n", with: " ")
    #expect(text.contains("Young people 20 of 45, 44%. Parents and carers 0 of 35, 0%."))
  }
}
