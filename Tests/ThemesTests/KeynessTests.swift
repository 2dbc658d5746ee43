import Testing

@testable import Themes

@Suite struct `What one set of answers has more of` {
  private struct Case: Decodable {
    var target: Int
    var targetSize: Int
    var reference: Int
    var referenceSize: Int
    var g2: Double
  }

  @Test func `the log-likelihood agrees with SciPy`() throws {
    let cases = try Fixture.cases("keyness.json", Case.self)
    #expect(cases.count >= 50)
    for one in cases {
      let keyness = Keyness(
        one.target, of: one.targetSize, against: one.reference, of: one.referenceSize)
      #expect(abs(keyness.logLikelihood - one.g2) < 1e-9 * max(1, abs(one.g2)), "\(one)")
    }
  }

  @Test func `nothing can be said against no answers`() {
    #expect(Keyness(2, of: 3, against: 0, of: 0).logLikelihood == 0)
    #expect(Keyness(0, of: 0, against: 0, of: 0).logLikelihood == 0)
  }

  private let uncoded = [
    "The sensory room helps him.", "We would like more sensory rooms.", "n/a", "Nothing.",
    "There is no sensory room at his school.", "I don't know", "Sensory rooms, please!",
    "The lunches are cold.", "Cold lunch again today, it is always cold.",
    "He eats his lunch cold.",
  ]
  private let coded = [
    "We waited for his school place.", "The bus was late again today.", "The bus helps him.",
    "I like my school.", "Please ask us.", "They waited for the bus.",
  ]

  @Test func `phrases come with their forms, their counts and the answers that have them`() throws {
    let phrases = KeyPhrase.all(in: uncoded, against: coded)
    let room = try #require(phrases.first { $0.words == "sensory room" })
    #expect(room.forms == ["sensory room", "sensory rooms"])
    #expect(room.keyness == Keyness(4, of: 10, against: 0, of: 6))
    #expect(Set(room.answers) == [0, 1, 4, 6])
    #expect(
      !phrases.contains { $0.words == "school" || $0.words == "the" || $0.words == "nothing" })
  }

  @Test func `each suggestion is about something else`() {
    let themes = KeyPhrase.newThemes(in: uncoded, against: coded, limit: 2).map(\.words)
    #expect(themes.count == 2)
    #expect(themes.contains { $0.contains("sensory") || $0.contains("room") })
    #expect(themes.contains { $0.contains("lunch") || $0.contains("cold") })
  }

  @Test func `few answers give few suggestions and none at all give none`() {
    #expect(KeyPhrase.newThemes(in: [], against: coded).isEmpty)
    #expect(KeyPhrase.newThemes(in: ["", "No comment", "dunno"], against: []).isEmpty)
    #expect(
      KeyPhrase.newThemes(in: ["more swimming", "swimming is good"], against: []).map(\.words)
        == ["swimming"])
  }

  @Test(arguments: [
    ("waiting", "waited"), ("stopped", "stop"), ("caring", "cares"), ("happily", "happy"),
    ("families", "family"), ("classes", "class"), ("buses", "bus"),
  ])
  func `forms of a word come to the same`(_ one: String, _ other: String) {
    #expect(Stem.of(one) == Stem.of(other))
  }
}
