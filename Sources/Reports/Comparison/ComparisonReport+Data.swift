import Survey
import Themes

extension ComparisonReport {
  /// The report for programs.
  public var json: JSON {
    var members: [JSON.Member] = []
    if let banner = summary.banner { members.append(JSON.Member("note", .string(banner))) }
    members += [
      JSON.Member("by", .string(comparison.field.name)),
      JSON.Member("disclosure", disclosure.json),
      JSON.Member("reference", .object(self.members(comparison.reference))),
      JSON.Member("parts", .array(comparison.others.map(value))),
      JSON.Member("not-asked", .integer(comparison.notAsked)),
      JSON.Member("tests", .integer(comparison.tests)),
      JSON.Member("themes", .array(comparison.themes.map { value($0, named: "theme") })),
      JSON.Member("silent", .array(comparison.silent.map(JSON.string))),
      JSON.Member("questions", .array(comparison.questions.map(value))),
      JSON.Member("unlike", .array(comparison.unlike.map(JSON.string))),
      JSON.Member("caution", .string(ThemesReport.caution)),
    ]
    return .object(members)
  }

  private func value(_ part: Comparison.Part) -> JSON {
    .object(members(part) + [JSON.Member("in-both", .integer(part.shared))])
  }

  private func members(_ part: Comparison.Part) -> [JSON.Member] {
    [
      JSON.Member("value", .string(part.value)), JSON.Member("label", .string(part.label)),
      JSON.Member("base", .integer(part.base)),
      JSON.Member("questionnaires", .array(part.questionnaires.map(JSON.string))),
    ]
  }

  private func value(_ row: Comparison.Row, named name: String) -> JSON {
    .object(
      [JSON.Member(name, .string(row.value)), JSON.Member("label", .string(row.label))]
        + members(row.reference)
        + [JSON.Member("parts", .array(row.contrasts.map(value)))])
  }

  private func members(_ share: Proportion?) -> [JSON.Member] {
    let figures = share?.figures
    return [
      JSON.Member("respondents", .optional(share?.count)),
      JSON.Member("base", .optional(share?.base)),
      JSON.Member("percent", .optional(figures?.percent)),
      JSON.Member("low", .optional(figures?.low)), JSON.Member("high", .optional(figures?.high)),
    ]
  }

  private func value(_ contrast: Contrast) -> JSON {
    let figures = contrast.figures
    return .object(
      [JSON.Member("value", .string(contrast.part))] + members(contrast.share) + [
        JSON.Member("points", .optional(figures.points)),
        JSON.Member("points-low", .optional(figures.low)),
        JSON.Member("points-high", .optional(figures.high)),
        JSON.Member("test", contrast.test.map { .string($0.method.rawValue) } ?? .null),
        JSON.Member("p", .optional(contrast.test?.p.rounded(places: 9))),
        JSON.Member("p-adjusted", .optional(contrast.adjusted?.rounded(places: 9))),
        JSON.Member("verdict", .string(contrast.verdict.rawValue)),
        JSON.Member("says", .string(says(contrast))),
      ])
  }

  private func value(_ question: Comparison.Closed) -> JSON {
    [
      "questionnaire": .string(question.reference.questionnaire),
      "question": .string(question.reference.question),
      "label": .string(question.reference.label),
      "kind": .string(question.reference.kind.rawValue),
      "quartiles": value(question.reference.spread),
      "parts": .array(
        question.others.map { other in
          [
            "value": .string(other.part), "questionnaire": .string(other.tally.questionnaire),
            "question": .string(other.tally.question), "label": .string(other.tally.label),
            "quartiles": value(other.tally.spread),
          ]
        }),
      "answers": .array(question.rows.map { value($0, named: "value") }),
    ]
  }

  private func value(_ spread: Spread?) -> JSON {
    guard let spread else { return .null }
    return .array(
      [spread.lowerQuartile, spread.median, spread.upperQuartile].map(JSON.number))
  }
}
