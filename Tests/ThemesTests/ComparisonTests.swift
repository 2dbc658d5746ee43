import Survey
import Testing

@testable import Themes

@Suite struct `Comparing parts` {
  private let shelf = Shelf([
    Example.questionnaire(
      [
        Example.question("x", .text), Example.question("listen", .chooseOne(.init(.list("l")))),
        Example.question("score", .range(.init(start: 1, end: 3))),
      ], lists: ["l": Example.choices("yes", "no")])
  ])

  /// So many people of a wave and a group, of whom the first so many speak of a theme.
  private func people(
    _ count: Int, _ code: String, _ wave: String, _ group: Group = .youngPerson,
    saying words: String, first: Int, listen: String = "yes"
  ) -> [Response] {
    (0..<count).map { number in
      let score = Double(number % 3 + 1)
      return Example.response(
        "\(wave)-\(code)\(number)", "\(code)\(number)", group: group, wave: wave,
        [
          Example.answer("x", number < first ? words : "It is fine."),
          Example.answer("listen", listen), Example.answer("score", score),
        ])
    }
  }

  private func comparison(
    _ responses: [Response], by name: String, reference: String? = nil, theme: String? = nil,
    withholding withheld: String? = nil
  ) throws -> Comparison? {
    let field = Field(name)
    let readings = Example.readings(responses, shelf)
    let portions = try Portion.all(of: readings, by: field, on: shelf)
    var split = Split(portions, by: field, codebook: Example.codebook)
    for part in split.parts.indices where split.parts[part].value == withheld {
      for finding in split.parts[part].summary.findings.indices {
        split.parts[part].summary.findings[finding].respondents = nil
      }
    }
    let tallies = portions.map { ($0.value, Tally.all(of: $0.readings, on: shelf)) }
    return Comparison(
      of: split, reference: reference, theme: theme, portions: portions,
      tallies: Dictionary(uniqueKeysWithValues: tallies))
  }

  private var waves: [Response] {
    people(20, "a", "2026-spring", saying: "The bus.", first: 12)
      + people(24, "a", "2026-autumn", saying: "I wait.", first: 3)
  }

  @Test func `the first wave is the reference, also where its name comes later in the alphabet`()
    throws
  {
    let found = try #require(try comparison(waves, by: "wave"))
    #expect(found.reference.value == "2026-spring" && found.reference.base == 20)
    #expect(found.others.map(\.value) == ["2026-autumn"])
    let other = try #require(try comparison(waves, by: "wave", reference: "2026-autumn"))
    #expect(other.reference.value == "2026-autumn")
  }

  @Test func `the largest part is the reference, the first of two as large`() throws {
    let parents = people(5, "p", "w", .parentCarer, saying: "bus", first: 1)
    let young = people(4, "y", "w", saying: "bus", first: 1)
    #expect(
      try comparison(parents + young, by: "group")?.reference.value == "parent-carer")
    let more = people(5, "y", "w", saying: "bus", first: 1)
    #expect(try comparison(parents + more, by: "group")?.reference.value == "young-person")
  }

  @Test func `counts, bases, differences and tests stand beside each other`() throws {
    let found = try #require(try comparison(waves, by: "wave"))
    let bus = try #require(found.themes.first { $0.value == "bus" })
    #expect(bus.reference == Proportion(12, of: 20))
    let contrast = try #require(bus.contrasts.first)
    #expect(contrast.share == Proportion(0, of: 24) && contrast.difference?.points == -60)
    #expect(contrast.verdict == .fewer && contrast.test?.method == .chiSquared)
    let wait = try #require(found.themes.first { $0.value == "wait" }?.contrasts.first)
    #expect(wait.verdict == .tooFew && wait.test?.method == .fisher)
    #expect(found.silent == ["Being heard"])
  }

  @Test func `all tests of the comparison are allowed for`() throws {
    let found = try #require(try comparison(waves, by: "wave"))
    let contrasts = (found.themes + found.questions.flatMap(\.rows)).flatMap(\.contrasts)
    let tests = contrasts.compactMap(\.test)
    #expect(found.tests == tests.count && tests.count == 5)
    let adjusted = FalseDiscovery.adjusted(tests.map(\.p))
    #expect(contrasts.compactMap(\.adjusted) == adjusted)
    let one = try #require(try comparison(waves, by: "wave", theme: "bus"))
    #expect(one.tests == 1 && one.themes.count == 1 && one.questions.isEmpty)
  }

  @Test func `people in both parts are counted in each, and that is told`() throws {
    let found = try #require(try comparison(waves, by: "wave"))
    #expect(found.others.map(\.shared) == [20] && found.reference.shared == 20)
  }

  @Test func `a withheld figure is compared with nothing and tested by nothing`() throws {
    let found = try #require(
      try comparison(waves, by: "wave", withholding: "2026-autumn"))
    #expect(found.themes.flatMap(\.contrasts).allSatisfy { $0.verdict == .withheld })
    #expect(found.themes.map(\.value) == ["bus", "wait", "heard"] && found.silent.isEmpty)
    #expect(found.tests == 3)
  }

  @Test func `closed questions are laid side by side with their whole distribution`() throws {
    let found = try #require(try comparison(waves, by: "wave"))
    #expect(found.questions.map(\.reference.question) == ["listen", "score"])
    let score = try #require(found.questions.last)
    #expect(score.rows.map(\.value) == ["1", "2", "3"])
    #expect(score.rows.map(\.reference?.count) == [7, 7, 6])
    #expect(score.reference.spread?.median == 2)
    #expect(found.questions.first?.rows.map(\.value) == ["yes"])
  }

  @Test func `parts made by an answer are not compared on it, nor with those not asked`() throws {
    let responses =
      people(4, "a", "w", saying: "bus", first: 2)
      + people(3, "b", "w", saying: "bus", first: 1, listen: "no")
      + (0..<9).map { Example.response("n\($0)", "n\($0)", []) }
    let found = try #require(try comparison(responses, by: "listen"))
    #expect(found.reference.value == "yes" && found.others.map(\.value) == ["no"])
    #expect(found.notAsked == 9)
    #expect(found.questions.map(\.reference.question) == ["score"])
    #expect(try comparison(responses, by: "listen", reference: "not-asked") == nil)
  }

  @Test func `one part alone cannot be compared`() throws {
    #expect(try comparison(waves, by: "group") == nil)
    #expect(try comparison([], by: "wave") == nil)
  }
}
