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
    members.append(JSON.Member("base", base(summary)))
    if summary.together > 0, disclosure.profile == .none {
      members.append(JSON.Member("in-groups", .integer(summary.together)))
    }
    members += [
      JSON.Member("disclosure", disclosure.json),
      JSON.Member(
        "themes", .array(summary.findings.map { value($0, of: summary, excerpts($0.theme, nil)) })),
    ]
    if let waiting { members.insert(JSON.Member("waiting", .string(waiting)), at: 0) }
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

  /// An excerpt for programs; without a mask its words are as they were said.
  static func json(_ excerpt: Excerpt, maskedBy mask: Mask?) -> JSON {
    json(
      response: excerpt.response, question: excerpt.question.description, span: excerpt.span,
      words: mask.map(excerpt.maskedWords) ?? excerpt.words, mayBeQuoted: excerpt.mayBeQuoted)
  }

  private func excerpts(of summary: Summary) -> [String: [JSON]] {
    let mask = disclosure.profile == .none ? nil : Mask()
    return Dictionary(
      summary.findings.map { finding in
        (finding.theme, finding.excerpts.map { ThemesReport.json($0, maskedBy: mask) })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How many people there are; null where that is withheld.
  private func base(_ summary: Summary) -> JSON {
    summary.withheld[.people] == nil ? .integer(summary.base) : .null
  }

  private func count(_ value: Int, _ line: Summary.Line) -> JSON {
    let isHidden = summary.withheld[line] != nil || summary.withheld[.people] != nil
    return isHidden ? .null : .integer(value)
  }

  private var answers: JSON {
    let silences = Answer.NoAnswer.allCases.map {
      JSON.Member($0.rawValue, count(summary.silences[$0] ?? 0, .silences($0)))
    }
    return [
      "in-words": count(summary.answers, .answers), "uncoded": count(summary.uncoded, .uncoded),
      "non-answers": count(summary.nonAnswers, .nonAnswers),
      "decided": count(summary.decided, .decided),
      "none": .object(silences),
    ]
  }

  private func value(_ part: Split.Part, _ excerpts: (_ theme: String) -> JSON) -> JSON {
    [
      "value": .string(part.value), "label": .string(part.label),
      "base": base(part.summary),
      "themes": .array(
        part.summary.findings.map { value($0, of: part.summary, excerpts($0.theme)) }),
    ]
  }

  private func value(_ finding: Finding, of summary: Summary, _ excerpts: JSON) -> JSON {
    let figures = finding.proportion?.figures
    return [
      "theme": .string(finding.theme), "name": .string(finding.name),
      "parent": finding.parent.map(JSON.string) ?? .null,
      "respondents": .optional(finding.respondents), "base": base(summary),
      "percent": .optional(figures?.percent), "low": .optional(figures?.low),
      "high": .optional(figures?.high), "positive": .optional(finding.positive),
      "negative": .optional(finding.negative),
      "confirmed": .optional(finding.told), "suggested": .optional(finding.suggested),
      "suppressed": .optional(finding.suppressed?.rawValue),
      "checked": endorsements(on: finding).json(withCounts: disclosure.profile == .none),
      "excerpts": finding.suppressed == nil ? excerpts : .array([]),
    ]
  }

  private func value(_ tally: Tally) -> JSON {
    [
      "questionnaire": .string(tally.questionnaire), "question": .string(tally.question),
      "label": .string(tally.label), "kind": .string(tally.kind.rawValue),
      "base": base(tally), "not-asked": .optional(tally.notAsked),
      "median": .optional(tally.median),
      "answers": .array(tally.rows.map { value($0, of: tally) }),
    ]
  }

  private func base(_ tally: Tally) -> JSON {
    tally.suppressed == nil ? .integer(tally.base) : .null
  }

  private func value(_ row: Tally.Row, of tally: Tally) -> JSON {
    let figures = tally.proportion(row)?.figures
    var members = [
      JSON.Member("value", .string(row.value)), JSON.Member("label", .string(row.label)),
      JSON.Member("kind", .string(row.role.name)),
      JSON.Member("respondents", .optional(row.count)), JSON.Member("base", base(tally)),
      JSON.Member("percent", .optional(figures?.percent)),
      JSON.Member("low", .optional(figures?.low)), JSON.Member("high", .optional(figures?.high)),
    ]
    if disclosure.profile != .none {
      members.append(JSON.Member("suppressed", .optional(row.suppressed?.rawValue)))
    }
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
