import Survey
import Themes

extension ThemesReport {
  /// The report for programs, with every excerpt whether or not it may be quoted.
  public var json: JSON {
    var members: [JSON.Member] = []
    if let banner { members.append(JSON.Member("note", .string(banner))) }
    members.append(JSON.Member("base", .integer(summary.base)))
    if summary.together > 0 {
      members.append(JSON.Member("in-groups", .integer(summary.together)))
    }
    members.append(JSON.Member("themes", .array(summary.findings.map(value))))
    if let split {
      members += [
        JSON.Member("by", .string(split.field.name)),
        JSON.Member("groups", .array(split.parts.map(value))),
      ]
    }
    members += [
      JSON.Member("answers", answers),
      JSON.Member("questions", .array(tallies.map(value))),
    ]
    return .object(members)
  }

  private var answers: JSON {
    let silences = Answer.NoAnswer.allCases.map {
      JSON.Member($0.rawValue, .integer(summary.silences[$0] ?? 0))
    }
    return [
      "in-words": .integer(summary.answers), "uncoded": .integer(summary.uncoded),
      "none": .object(silences),
    ]
  }

  private func value(_ part: Split.Part) -> JSON {
    [
      "value": .string(part.value), "label": .string(part.label),
      "base": .integer(part.summary.base), "themes": .array(part.summary.findings.map(value)),
    ]
  }

  private func value(_ finding: Finding) -> JSON {
    let figures = finding.proportion?.figures
    let excerpts = finding.suppressed == nil ? finding.excerpts : []
    return [
      "theme": .string(finding.theme), "name": .string(finding.name),
      "respondents": .optional(finding.respondents), "base": .integer(finding.base),
      "percent": .optional(figures?.percent), "low": .optional(figures?.low),
      "high": .optional(figures?.high), "positive": .integer(finding.positive),
      "negative": .integer(finding.negative),
      "suppressed": finding.suppressed.map { .string($0.rawValue) } ?? .null,
      "excerpts": .array(excerpts.map(value)),
    ]
  }

  private func value(_ excerpt: Excerpt) -> JSON {
    [
      "response": .string(excerpt.response), "question": .string(excerpt.question.description),
      "start": .integer(excerpt.span.lowerBound), "end": .integer(excerpt.span.upperBound),
      "words": .string(excerpt.words), "quotable": .bool(excerpt.mayBeQuoted),
    ]
  }

  private func value(_ tally: Tally) -> JSON {
    [
      "questionnaire": .string(tally.questionnaire), "question": .string(tally.question),
      "label": .string(tally.label), "kind": .string(tally.kind.rawValue),
      "base": .integer(tally.base), "not-asked": .integer(tally.notAsked),
      "median": .optional(tally.median),
      "answers": .array(tally.rows.map { value($0, of: tally) }),
    ]
  }

  private func value(_ row: Tally.Row, of tally: Tally) -> JSON {
    let figures = tally.proportion(row)?.figures
    var members = [
      JSON.Member("value", .string(row.value)), JSON.Member("label", .string(row.label)),
      JSON.Member("kind", .string(row.role.name)),
      JSON.Member("respondents", .optional(row.count)), JSON.Member("base", .integer(tally.base)),
      JSON.Member("percent", .optional(figures?.percent)),
      JSON.Member("low", .optional(figures?.low)), JSON.Member("high", .optional(figures?.high)),
    ]
    if tally.kind == .rank, row.placed != nil {
      let mean = row.meanPlace?.rounded(places: 4)
      members += [
        JSON.Member("mean-place", .optional(mean)), JSON.Member("placed", .optional(row.placed)),
      ]
    }
    return .object(members)
  }
}

extension Tally.Row.Role {
  /// The role as files name it.
  fileprivate var name: String {
    switch self {
    case .option: "option"
    case .unlisted: "unlisted"
    case .noAnswer: "no-answer"
    case .uncounted: "not-counted"
    }
  }
}
