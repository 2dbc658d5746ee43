import Testing

@testable import Shell

@Suite struct `Proposing themes at the prompt` {
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    var rows = "respondent,take_part,quote,better\n"
    for number in 1...6 { rows += "a\(number),yes,yes,A zebra\n" }
    for number in 1...6 { rows += "b\(number),yes,yes,The bus is late again\n" }
    try place.write(rows, to: "rows.csv")
    place.run("import responses \(place.root)/rows.csv --questionnaire youth-council --wave w1")
    return place
  }

  @Test func `a phrase is shown with what to type, and typing it adds the theme`() throws {
    let place = try study()
    let said = place.run("themes --new --disclosure none --because test").transcript.replacing(
      "\n", with: " ")
    #expect(said.contains("“zebra”. 6 of 6 people, elsewhere 0 of 6 people"))
    let line = "codebook add zebra --name Zebra --words zebra"
    #expect(said.contains("To add it, type: \(line)"))
    #expect(place.run(line).status == 0)
    let after = place.run("themes --new --disclosure none --because test").transcript.replacing(
      "\n", with: " ")
    #expect(after.contains("There is no answer that says something and speaks of no theme"))
  }

  @Test func `a phrase becomes a theme in one step`() throws {
    let place = try study()
    let ran = place.run(
      "themes --new --add Zebra --name 'Zebras to ride' --disclosure none --because test")
    #expect(ran.status == 0)
    #expect(ran.transcript.contains("Added “zebra” (Zebras to ride)."))
    let themes = place.run("themes --disclosure none --because test").transcript.replacing(
      "\n", with: " ")
    #expect(themes.contains("Zebras to ride. 6 of 12 people"))
  }

  @Test func `what is no such phrase is refused, and changes nothing`() throws {
    let place = try study()
    let before = place.run("codebook").transcript
    let ran = place.run("themes --new --add zebr --disclosure none --because test")
    #expect(ran.status == 1)
    #expect(ran.complaints.contains("Did you mean “zebra”?"))
    #expect(place.run("codebook").transcript == before)
    for line in ["themes --add x", "themes --new --by group", "themes --new --name x"] {
      #expect(place.run(line).status == 64, "\(line)")
    }
  }
}
