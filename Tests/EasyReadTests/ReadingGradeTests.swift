import FoundationEssentials
import Testing

@testable import EasyRead

@Suite struct `The reading grade` {
  private struct Case: Decodable {
    let text: String
    let kincaid: Double
    let words: Int
    let sentences: Int
  }

  private static func cases() throws -> [Case] {
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let file = URL(filePath: "/\(here)/Fixtures/reading-grade.json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }

  @Test func `follows the formula of Flesch and Kincaid`() throws {
    let measure = ReadingGrade(of: "The cat sat. The dog ran.")
    #expect(measure.sentences == 2 && measure.words == 6 && measure.syllables == 6)
    let grade = try #require(measure.grade)
    #expect(abs(grade - (0.39 * 3 + 11.8 - 15.59)) < 1e-9)
    #expect(ReadingGrade(of: "  ").grade == nil)
  }

  /// Words and sentences are the same, syllables are estimated by both programs in their own ways.
  ///
  /// One syllable more in a text of 20 words is 0.6 of a grade, and style misses some in long
  /// words (below), so easy texts come within one grade and hard ones within 3.5.
  @Test func `is near what GNU style says`() throws {
    var differences: [Double] = []
    for one in try Self.cases() {
      let measure = ReadingGrade(of: one.text)
      #expect(measure.words == one.words && measure.sentences == one.sentences, "\(one.text)")
      let grade = try #require(measure.grade)
      let difference = abs(grade - one.kincaid)
      #expect(difference <= (one.kincaid < 5 ? 1 : 3.5), "\(one.text): \(grade), \(one.kincaid)")
      if one.kincaid < 5 { differences.append(difference) }
    }
    #expect(differences.reduce(0, +) / Double(differences.count) <= 0.5)
  }

  /// Counted by hand: 57 syllables, where the grade that style gives would be that of about 53.
  @Test func `counts the syllables of long words as they are spoken`() throws {
    let hard = try #require(try Self.cases().max { $0.kincaid < $1.kincaid })
    #expect(hard.text.hasPrefix("The committee recommended"))
    #expect((56...58).contains(ReadingGrade(of: hard.text).syllables))
  }
}
