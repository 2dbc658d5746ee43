import FoundationEssentials
import Study
import Survey
import Testing

@testable import Shell

@Suite struct `Figures that may go out` {
  /// A study of so many young people, of whom every third speaks of the bus and two of waiting.
  private func study(_ people: Int) throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    try bring(0..<people, to: place)
    return place
  }

  private func bring(_ people: Range<Int>, to place: TemporaryStudy) throws {
    let rows = people.map { person in
      let words = person % 3 == 0 ? "The school bus is late" : "I waited so long for a diagnosis"
      return "p\(person),yes,\(person < 2 ? words : person % 3 == 0 ? words : "More football")\n"
    }
    try place.write("respondent,take_part,better\n" + rows.joined(), to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
  }

  private func register(_ place: TemporaryStudy) throws -> Int { try place.study.releases().count }

  @Test func `exact ones need a reason, which stands in every format`() throws {
    let place = try study(12)
    #expect(place.run("themes --disclosure none").status == 64)
    #expect(place.run("themes --disclosure none --because ' '").status == 64)
    #expect(place.run("themes --disclosure five --because x").status == 64)
    #expect(place.run("themes --disclosure six").status == 64)
    for format in ["text", "markdown", "json", "csv"] {
      let ran = place.run(
        "themes --disclosure none --because 'the inspectors asked' --format \(format)")
      #expect(ran.status == 0)
      let told = (ran.transcript + ran.delivered).replacing("\n", with: " ")
      #expect(told.contains("the inspectors asked"), "\(format)")
    }
  }

  @Test func `follow the rule of the study`() throws {
    let place = try study(27)
    let settings = place.root + "/Questionnaires/study.yaml"
    let text = try String(contentsOf: URL(filePath: settings), encoding: .utf8)
    func decide(_ rule: String) throws {
      try place.write(
        text.replacing("disclosure: five", with: "disclosure: \(rule)"),
        to: "Questionnaires/study.yaml")
    }
    #expect(place.run("themes --format json").delivered.contains("\"profile\": \"five\""))
    try decide("nhs")
    #expect(place.run("themes --format json").delivered.contains("\"profile\": \"nhs\""))
    try decide("six")
    #expect(place.run("themes").complaints.contains("“six”, which is not known"))
    try decide("none")
    #expect(place.run("themes").status == 1)
    #expect(place.run("themes --because 'a court asked'").status == 0)
  }

  @Test func `say kindly why fewer than ten people have none`() throws {
    let place = try study(7)
    let ran = place.run("themes")
    #expect(ran.status == 0)
    let text = ran.transcript.replacing("\n", with: " ")
    #expect(text.contains("Fewer than 10 people have answered, so no figures are given"))
    let json = place.run("themes --format json").delivered
    #expect(json.hasPrefix("{\n  \"base\": null,") && json.contains("\"suppressed\": \"primary\""))
    #expect(try register(place) == 0)
  }

  @Test func `are the same bytes again, and noted once`() throws {
    let place = try study(27)
    let first = place.run("themes --format json").delivered
    #expect(first.contains("\"base\": 25,") && first.contains("\"respondents\": 10,"))
    #expect(place.run("themes --format json").delivered == first)
    #expect(try register(place) == 1)
    _ = place.run("themes --by listened --format csv")
    #expect(place.run("themes --format json").delivered == first)
  }

  @Test func `wait for newcomers until they are five`() throws {
    let place = try study(27)
    let first = place.run("themes --format csv").delivered
    try bring(27..<30, to: place)
    let held = place.run("themes")
    #expect(held.transcript.replacing("\n", with: " ").contains("They are not counted here yet"))
    #expect(place.run("themes --format csv").delivered == first)
    try bring(30..<41, to: place)
    let later = place.run("themes --format csv").delivered
    #expect(later != first && later.contains(",40,"))
  }

  @Test func `are refused where they differ from earlier ones by a few people`() throws {
    let place = try study(27)
    _ = place.run("themes --format csv")
    try place.write(
      "respondent,take_part,better\nq1,yes,The bus\n", to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w2")
    #expect(place.run("themes --wave w1 --format csv").status == 0)
    #expect(place.run("themes --format csv").delivered.contains(",25,"))
  }

  @Test func `what is shown of a theme is said not to be for publication`() throws {
    let place = try study(12)
    #expect(place.run("show getting-about").transcript.contains("not for publication"))
  }
}
