import Survey
import Testing

@testable import Themes

@Suite struct `Comparing words` {
  private func responses(
    _ count: Int, _ code: String, _ group: Group, _ text: String, _ speaker: Answer.Speaker = .own
  ) -> [Response] {
    (0..<count).map { number in
      Example.response(
        "\(code)\(number)", "\(code)\(number)", group: group,
        [Example.answer("x", text, words: speaker)])
    }
  }

  private func comparison(
    _ responses: [Response], limits: KeyWord.Limits = .init()
  ) throws -> WordComparison {
    let shelf = Shelf([Example.questionnaire([Example.question("x", .text)])])
    let readings = Example.readings(responses, shelf)
    let portions = try Portion.all(of: readings, by: .group, on: shelf)
    let split = Split(portions, by: .group, codebook: Example.codebook)
    let whole = try #require(Comparison(of: split, portions: portions))
    return WordComparison(of: portions, like: whole, limits: limits)
  }

  @Test func `words written more often than chance stand with both counts`() throws {
    let found = try comparison(
      responses(8, "y", .youngPerson, "The taxi is late and I don't like the taxi.")
        + responses(9, "p", .parentCarer, "The form is long and I do not like the form."))
    let part = try #require(found.others.first)
    #expect(part.value == "young-person" && part.total == 80 && found.reference.total == 99)
    let taxi = try #require(part.more.first)
    #expect(taxi.word == "taxi" && taxi.uses == 16 && taxi.people == 8 && taxi.otherUses == 0)
    #expect(part.more.map(\.word) == ["taxi", "late"])
    #expect(part.fewer.map(\.word) == ["form", "long"])
    let g2 = try #require(LogLikelihood.g2(a: 16, b: 0, c: 64, d: 99))
    #expect(taxi.g2 == g2)
  }

  @Test func `a word that points to one or two people is not listed`() throws {
    let found = try comparison(
      responses(2, "y", .youngPerson, "Smithers Smithers Smithers Smithers")
        + responses(9, "p", .parentCarer, "The bus, the bus."))
    #expect(found.others.first?.more.isEmpty == true)
    let all = try comparison(
      responses(2, "y", .youngPerson, "Smithers Smithers Smithers Smithers")
        + responses(9, "p", .parentCarer, "The bus, the bus."), limits: .init(people: 1))
    #expect(all.others.first?.more.map(\.word) == ["smithers"])
  }

  @Test func `words that a supporter found are nobody's own and are left out`() throws {
    let found = try comparison(
      responses(6, "y", .youngPerson, "taxi", .supporter)
        + responses(9, "p", .parentCarer, "The bus, the bus."))
    #expect(found.others.first?.total == 0 && found.others.first?.leftOut == 6)
    #expect(found.others.first?.fewer.isEmpty == true)
  }

  @Test(arguments: [
    ("I don’t know, DON'T ask!", ["i", "don't", "know", "don't", "ask"]),
    ("'quoted' rock'n'roll", ["quoted", "rock'n'roll"]), ("", []),
  ])
  func `short forms are one word`(_ text: String, _ words: [String]) {
    #expect(Passage(text).spoken.map(\.letters) == words)
  }
}
