import Survey
import Themes

@testable import Reports

/// Two rounds of asking, large enough for some differences to be shown and others not.
enum TwoWaves {
  /// In spring 20 people, in autumn 24, of whom 2 are the same; words, an option and a number each.
  static var responses: [Response] {
    let spring = (0..<20).map { number in
      response("spring", number, said(number, "The taxi was late.", 14), number < 12 ? "no" : "yes")
    }
    let autumn = (0..<24).map { number in
      let words = number < 5 ? "They listened to me." : said(number, "The bus came.", 11)
      return response("autumn", number + 18, words, number < 4 ? "no" : "sometimes")
    }
    return spring + autumn
  }

  private static func said(_ number: Int, _ words: String, _ people: Int) -> String {
    number < people ? words : "Nothing much."
  }

  private static func response(
    _ term: String, _ number: Int, _ words: String, _ listened: String
  ) -> Response {
    var response = Example.response(
      number, "yc-\(number)", quote: number.isMultiple(of: 2),
      [
        Example.text("better", words, .own), Example.one("listened", listened),
        Example.number("score", Double(number % 3 + 1)),
      ])
    response.id = "\(term)-\(number)"
    response.wave = Wave("2026-\(term)") ?? response.wave
    return response
  }

  static let readings = Reading.all(
    of: responses, on: Example.shelf, with: CompiledCodebook(Example.codebook))
  static let summary = Summary(of: readings, codebook: Example.codebook)

  static func portions(by field: Field = .wave) throws -> [Portion] {
    try Portion.all(of: readings, by: field, on: Example.shelf)
  }

  /// The comparison of the waves, some figures of which may be withheld.
  static func comparison(withholding theme: String? = nil) throws -> Comparison? {
    let portions = try portions()
    var split = Split(portions, by: .wave, codebook: Example.codebook)
    for part in split.parts.indices {
      for index in split.parts[part].summary.findings.indices
      where split.parts[part].summary.findings[index].theme == theme {
        split.parts[part].summary.findings[index].respondents = nil
        split.parts[part].summary.findings[index].suppressed = .primary
      }
    }
    let tallies = portions.map { ($0.value, Tally.all(of: $0.readings, on: Example.shelf)) }
    return Comparison(
      of: split, portions: portions, tallies: Dictionary(uniqueKeysWithValues: tallies))
  }
}
