import Survey
import Themes

extension ThemesReport {
  /// The report for programs, with every excerpt whether or not it may be quoted.
  public var json: JSON {
    let everybody = excerpts(of: summary)
    let parts = Dictionary(
      uniqueKeysWithValues: (split?.parts ?? []).map { ($0.value, excerpts(of: $0.summary)) })
    return json { theme, part in
      .array((part.map { parts[$0] ?? [:] } ?? everybody)[theme] ?? [])
    }
  }

  /// The report for programs, with the excerpts that are given for each theme, by its code, in each
  /// part of a split, by its value, or nil for everybody.
  public func json(excerpts: (_ theme: String, _ part: String?) -> JSON) -> JSON {
    var members: [JSON.Member] = []
    if let banner { members.append(JSON.Member("note", .string(banner))) }
    members.append(JSON.Member("base", .integer(summary.base)))
    if summary.together > 0 {
      members.append(JSON.Member("in-groups", .integer(summary.together)))
    }
    members.append(
      JSON.Member("themes", .array(summary.findings.map { value($0, excerpts($0.theme, nil)) })))
    if let split {
      let parts = split.parts.map { part in
        value(part) { theme in excerpts(theme, part.value) }
      }
      members += [
        JSON.Member("by", .string(split.field.name)), JSON.Member("groups", .array(parts)),
      ]
    }
    members += [
      JSON.Member("answers", answers),
      JSON.Member("questions", .array(tallies.map(value))),
      JSON.Member("caution", .string(Self.caution)),
    ]
    if !rewordings.isEmpty {
      members.append(JSON.Member("reworded", .array(rewordings.map(\.json))))
    }
    if !quality.isEmpty { members.append(JSON.Member("quality", qualityJSON)) }
    return .object(members)
  }

  /// An excerpt for programs.
  public static func json(
    response: String, question: String, span: Range<Int>, words: String, mayBeQuoted: Bool
  ) -> JSON {
    [
      "response": .string(response), "question": .string(question),
      "start": .integer(span.lowerBound), "end": .integer(span.upperBound),
      "words": .string(words), "quotable": .bool(mayBeQuoted),
    ]
  }

  private func excerpts(of summary: Summary) -> [String: [JSON]] {
    Dictionary(
      summary.findings.map { finding in
        (
          finding.theme,
          finding.excerpts.map { excerpt in
            ThemesReport.json(
              response: excerpt.response, question: excerpt.question.description,
              span: excerpt.span, words: excerpt.words, mayBeQuoted: excerpt.mayBeQuoted)
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private var answers: JSON {
    let silences = Answer.NoAnswer.allCases.map {
      JSON.Member($0.rawValue, .integer(summary.silences[$0] ?? 0))
    }
    return [
      "in-words": .integer(summary.answers), "uncoded": .integer(summary.uncoded),
      "non-answers": .integer(summary.nonAnswers),
      "decided": .integer(summary.decided),
      "none": .object(silences),
    ]
  }

  private func value(_ part: Split.Part, _ excerpts: (_ theme: String) -> JSON) -> JSON {
    [
      "value": .string(part.value), "label": .string(part.label),
      "base": .integer(part.summary.base),
      "themes": .array(part.summary.findings.map { value($0, excerpts($0.theme)) }),
    ]
  }

  private func value(_ finding: Finding, _ excerpts: JSON) -> JSON {
    let figures = finding.proportion?.figures
    return [
      "theme": .string(finding.theme), "name": .string(finding.name),
      "parent": finding.parent.map(JSON.string) ?? .null,
      "respondents": .optional(finding.respondents), "base": .integer(finding.base),
      "percent": .optional(figures?.percent), "low": .optional(figures?.low),
      "high": .optional(figures?.high), "positive": .integer(finding.positive),
      "negative": .integer(finding.negative),
      "confirmed": .optional(finding.told), "suggested": .optional(finding.suggested),
      "suppressed": .optional(finding.suppressed?.rawValue),
      "checked": endorsements(on: finding).json,
      "excerpts": finding.suppressed == nil ? excerpts : .array([]),
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
