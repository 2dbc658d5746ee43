import Survey
import Testing

@testable import Themes

@Suite struct `Proposing themes for what nothing codes` {
  private func said(
    _ number: Int, _ code: String, quote: Bool = true, _ words: String...
  ) -> Response {
    Example.response(
      "r\(number)", code, consent: ["quote": quote],
      words.enumerated().map { Example.answer("q\($0)", $1) })
  }

  /// Six people who miss a pool, one of whom says it often, and six whose words have a theme.
  private var responses: [Response] {
    (1...6).map { said($0, "a\($0)", quote: $0 != 2, "I want a swimming pool.", "Nothing.") }
      + [said(7, "a1", "Swimming pool! A pool!"), said(8, "b0", "Purple swimming pools.")]
      + (1...6).map { said(10 + $0, "c\($0)", "I wait for the bus at the park.") }
  }

  private func found(_ responses: [Response], fewest: Int = 5) -> NewThemes {
    NewThemes(in: Example.readings(responses), fewest: fewest)
  }

  @Test func `people are counted, each once, on both sides`() throws {
    let found = found(responses)
    #expect(found.uncoded == 8 && found.people == 7)
    #expect(found.coded == 6 && found.others == 6)
    let first = try #require(found.candidates.first)
    #expect(first.phrase.keyness == Keyness(7, of: 7, against: 0, of: 6))
    #expect(!found.isOfFew)
    #expect(!found.candidates.contains { $0.phrase.words.contains("nothing") })
  }

  @Test func `only people who agreed are quoted, each once, with the place of the phrase`() throws {
    let first = try #require(found(responses).candidates.first)
    #expect(Set(first.excerpts.map(\.respondent.code)) == ["a1", "a3", "a4", "a5", "a6", "b0"])
    #expect(first.excerpts.count == 6)
    #expect(
      first.excerpts.allSatisfy { first.phrase.forms.contains($0.words.lowercased()) })
  }

  @Test func `what too few people say is listed only where nothing else is, and marked`() throws {
    let few = found(Array(responses.prefix(3)))
    #expect(few.isOfFew && !few.candidates.isEmpty)
    let dogs = [said(20, "d1", "A purple dog."), said(21, "d2", "A purple dog.")]
    let some = found(responses + dogs)
    #expect(!some.isOfFew)
    #expect(some.candidates.allSatisfy { $0.phrase.keyness.target >= 5 })
    #expect(found(responses, fewest: 2).candidates.allSatisfy { $0.phrase.keyness.target >= 2 })
  }

  @Test func `nothing is proposed where everything is coded or nobody agrees`() {
    #expect(found([]).candidates.isEmpty)
    #expect(found([said(1, "a", "I wait for the bus.")]).uncoded == 0)
    let alone = found([said(1, "a", "A purple zebra."), said(2, "b", "More cake.")])
    #expect(alone.uncoded == 2 && alone.candidates.isEmpty && !alone.isOfFew)
  }

  @Test func `a phrase becomes a theme with a code that is free`() throws {
    let candidate = try #require(found(responses).candidate("Swimming POOLS"))
    let theme = Example.codebook.theme(of: candidate.phrase)
    #expect(theme.code == "swimming-pool" && theme.name == "Swimming pool")
    #expect(theme.words == ["swimming pool", "swimming pools"])
    let next = Codebook(themes: [theme]).theme(of: candidate.phrase)
    #expect(next.code == "swimming-pool-2")
    var odd = candidate.phrase
    odd.words = "żółw"
    #expect(Example.codebook.theme(of: odd).code.first?.isLetter == true)
    let coded = Reading.all(
      of: responses, on: Shelf([]), with: CompiledCodebook(Codebook(themes: [theme])))
    #expect(coded.flatMap(\.answers).count { !$0.codings.isEmpty } == 8)
  }
}
