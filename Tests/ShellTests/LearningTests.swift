import Testing

/// A study in which people have coded enough for the program to learn from them.
@Suite struct `Learning from what people coded` {
  /// Forty answers about lunch, whose words the codebook does not have, and forty about buses.
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: text, name: better, label: What could be better?}
      settings:
      - {form_title: A short one, version: '1', group: young-person}
      """, to: "Questionnaires/short.yaml")
    try place.write(
      """
      name: Small
      version: "1"
      themes:
      - {code: food, name: Food at school, words: [cafeteria]}
      - {code: bus, name: Getting about, words: ["bus*"]}
      """, to: "Questionnaires/codebook.yaml")
    let ends = ["today", "every day", "at noon", "with friends", "so much"]
    let answers = (0..<80).map { number in
      let end = ends[number / 2 % ends.count]
      return number % 2 == 0
        ? "The lunch queue is too long \(end)" : "The bus came late again \(end)"
    }
    let rows = answers.enumerated().map { "r\($0.offset),\($0.element)" }
    try place.write(
      (["respondent,better"] + rows).joined(separator: "\n"), to: "returns.csv")
    let codings = (0..<60).map { "r\($0),better,\($0 % 2 == 0 ? "food" : "bus"),kl" }
    try place.write(
      (["respondent,question,theme,coder"] + codings).joined(separator: "\n"), to: "codings.csv")
    let brought = place.run(
      "import responses \(place.root)/returns.csv --questionnaire short --wave w1")
    try #require(brought.status == 0, "\(brought.complaints)")
    return place
  }

  @Test func `what the codebook lacks is suggested once people have found it often enough`() throws
  {
    let place = try study()
    let before = place.run("codings export").delivered
    #expect(!before.contains(",food,"))
    try #require(place.run("codings import \(place.root)/codings.csv").status == 0)
    let lines = place.run("codings export").delivered.split(separator: "\r\n")
    let suggested = lines.filter { $0.contains(",suggested,") }
    // Nobody has coded the last twenty, of which half speak of lunch.
    #expect(suggested.count { $0.contains(",food,machine,") } == 10)
    #expect(suggested.count { $0.contains(",bus,") } == 10)
    #expect(lines.count { $0.contains(",confirmed,") } == 60)
  }

  @Test func `figures rest on what was learned, and say how well it hits`() throws {
    let place = try study()
    try #require(place.run("codings import \(place.root)/codings.csv").status == 0)
    let text = place.run("themes \(exact)").transcript.replacing("\n", with: " ")
    #expect(text.contains("Food at school. 40 of 80 people"))
    #expect(text.contains("How well suggestions hit what people found"))
    #expect(text.contains("F1 1") && text.contains("Coded by people: 60 answers"))
    let json = place.run("themes --format json \(exact)").delivered
    #expect(json.contains("\"quality\"") && json.contains("\"precision\": 1"))
    let rounded = place.run("themes").transcript.replacing("\n", with: " ")
    #expect(rounded.contains("Coded by people: 60 answers, 30 with this theme."))
  }

  @Test func `taking the codings back takes what was learned back`() throws {
    let place = try study()
    let before = place.run("codings export").delivered
    try #require(place.run("codings import \(place.root)/codings.csv").status == 0)
    let undone = place.run("codings undo", typing: ["yes"])
    #expect(undone.status == 0, "\(undone.complaints)")
    #expect(place.run("codings export").delivered == before)
  }
}
