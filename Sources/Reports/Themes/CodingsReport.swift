import Survey
import Themes

/// Every coding on a line of its own: what each person found, and what is suggested where nobody has
/// read the answer yet.
public struct CodingsReport: Equatable, Sendable {
  /// The lines, by response, answer, coder and theme.
  public let lines: [Line]

  /// A theme applied to an answer by one coder.
  public struct Line: Equatable, Sendable {
    /// The response.
    var response: Response
    /// The answer.
    var answer: FreeText
    /// The code of the theme; nil where a person found none.
    var theme: String?
    /// Who applied it.
    var coder: String
    /// How sure a machine is, from 0 to 1; nil for a person.
    var score: Double?
    /// The place in the answer, in Unicode scalars; nil where there is no theme.
    var span: Range<Int>?
    /// Whether the answer speaks well or badly of the theme.
    var valence: Valence?
    /// When a person decided; nil for a suggestion.
    var time: Moment?
    /// What the person wants to remember.
    var memo: String?
  }

  /// Gathers the codings of readings, which a coder has given their themes.
  public init(_ readings: [Reading], by coder: Coder) {
    lines = readings.flatMap { reading in
      reading.answers.flatMap { answer in
        let decisions = coder.decisions.decisions(on: answer.question, in: reading.response.id)
        return decisions.isEmpty
          ? answer.codings.map { Line($0, of: answer, in: reading.response) }
          : decisions.flatMap { Line.all(of: $0, on: answer, in: reading.response) }
      }
    }
  }
}

extension CodingsReport.Line {
  /// A suggestion, with the first place that speaks of the theme.
  fileprivate init(_ coding: Coding, of answer: FreeText, in response: Response) {
    self.init(
      response: response, answer: answer, theme: coding.theme, coder: coding.origin.coder,
      score: coding.origin.score, span: coding.matches.first?.span ?? answer.whole,
      valence: coding.valence)
  }

  /// Everything that one person found in an answer.
  fileprivate static func all(
    of decision: Decision, on answer: FreeText, in response: Response
  ) -> [Self] {
    let none = Self(
      response: response, answer: answer, coder: decision.coder, time: decision.time,
      memo: decision.memo)
    guard !decision.themes.isEmpty else { return [none] }
    return decision.themes.map { applied in
      var line = none
      line.theme = applied.theme
      line.span = applied.span ?? answer.whole
      line.valence = applied.valence
      return line
    }
  }

  /// The words at the place.
  var words: String { span.map(answer.text) ?? "" }

  /// Whether a person found it.
  var isConfirmed: Bool { score == nil }
}
