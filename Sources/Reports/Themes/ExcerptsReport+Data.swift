import Survey
import Themes

extension ExcerptsReport {
  /// The report for programs.
  public var json: JSON {
    let figures = finding.proportion?.figures
    return [
      "theme": .string(finding.theme), "name": .string(finding.name),
      "respondents": .optional(finding.respondents), "base": .integer(finding.base),
      "percent": .optional(figures?.percent), "low": .optional(figures?.low),
      "high": .optional(figures?.high),
      "excerpts": .array(finding.excerpts.map(judged)),
    ]
  }

  /// The report for spreadsheets: one row a place.
  public var csv: CSV {
    CSV(
      columns: Self.columns + ["valence"],
      rows: finding.excerpts.flatMap { excerpt in
        let matches =
          excerpt.matches.isEmpty ? [Match(span: excerpt.span, pattern: "")] : excerpt.matches
        let valence = CSV.Cell.text(excerpt.valence?.rawValue ?? "")
        return matches.map { Self.row(excerpt, $0) + [valence] }
      })
  }

  /// An excerpt with whether it speaks well or badly of the theme.
  private func judged(_ excerpt: Excerpt) -> JSON {
    let valence = excerpt.valence.map { JSON.string($0.rawValue) } ?? .null
    guard case .object(let members) = Self.value(excerpt) else { return valence }
    return .object(members + [JSON.Member("valence", valence)])
  }

  /// What a spreadsheet shows of a place.
  static let columns = [
    "response", "respondent", "group", "questionnaire", "wave", "question", "start", "end", "words",
    "pattern", "answer", "speaker", "quote", "invented",
  ]

  /// A place under those columns.
  static func row(_ excerpt: Excerpt, _ match: Match) -> [CSV.Cell] {
    [
      .text(excerpt.response), .text(excerpt.respondent.code),
      .text(excerpt.respondent.group?.rawValue ?? ""), .text(excerpt.questionnaire),
      .text(excerpt.wave.name), .text(excerpt.question.description),
      .number(Double(match.span.lowerBound)), .number(Double(match.span.upperBound)),
      .text(excerpt.text(at: match.span)), .text(match.pattern), .text(excerpt.answer),
      .text(excerpt.speaker?.rawValue ?? ""), .text(excerpt.mayBeQuoted ? "yes" : "no"),
      .text(excerpt.isInvented ? "yes" : "no"),
    ]
  }

  /// An excerpt with every place in it.
  static func value(_ excerpt: Excerpt) -> JSON {
    let matches = excerpt.matches.map { match -> JSON in
      [
        "start": .integer(match.span.lowerBound), "end": .integer(match.span.upperBound),
        "words": .string(excerpt.text(at: match.span)), "pattern": .string(match.pattern),
      ]
    }
    return [
      "response": .string(excerpt.response), "respondent": .string(excerpt.respondent.code),
      "group": excerpt.respondent.group.map { .string($0.rawValue) } ?? .null,
      "questionnaire": .string(excerpt.questionnaire), "wave": .string(excerpt.wave.name),
      "question": .string(excerpt.question.description),
      "start": .integer(excerpt.span.lowerBound), "end": .integer(excerpt.span.upperBound),
      "words": .string(excerpt.words), "answer": .string(excerpt.answer),
      "speaker": excerpt.speaker.map { .string($0.rawValue) } ?? .null,
      "quote": .bool(excerpt.mayBeQuoted), "invented": .bool(excerpt.isInvented),
      "matches": .array(matches),
    ]
  }
}
