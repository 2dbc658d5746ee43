import Survey
import Themes

extension ExcerptsReport {
  /// The report for programs.
  public var json: JSON {
    var members =
      [
        JSON.Member("theme", .string(finding.theme)), JSON.Member("name", .string(finding.name)),
        JSON.Member("checked", checked.json()),
      ] + figures(finding)
    if let split {
      members += [
        JSON.Member("by", .string(split.field.name)),
        JSON.Member(
          "groups",
          .array(
            parts.map { part, finding in
              .object(
                [
                  JSON.Member("value", .string(part.value)),
                  JSON.Member("label", .string(part.label)),
                ] + figures(finding))
            })),
      ]
    }
    return .object(members)
  }

  private func figures(_ finding: Finding) -> [JSON.Member] {
    let figures = finding.proportion?.figures
    return [
      JSON.Member("respondents", .optional(finding.respondents)),
      JSON.Member("base", .integer(finding.base)),
      JSON.Member("percent", .optional(figures?.percent)),
      JSON.Member("low", .optional(figures?.low)), JSON.Member("high", .optional(figures?.high)),
      JSON.Member("confirmed", .optional(finding.told)),
      JSON.Member("suggested", .optional(finding.suggested)),
      JSON.Member("excerpts", .array(finding.excerpts.map(traced))),
    ]
  }

  /// The report for spreadsheets: one row a place.
  ///
  /// The column `value` is empty where nothing is split.
  public var csv: CSV {
    CSV(
      columns: Self.columns + ["valence", "status", "coder", "score", "time", "value"],
      rows: split == nil
        ? rows(finding, value: "") : parts.flatMap { rows($0.finding, value: $0.part.value) })
  }

  private func rows(_ finding: Finding, value: String) -> [[CSV.Cell]] {
    finding.excerpts.flatMap { excerpt in
      let matches =
        excerpt.matches.isEmpty ? [Match(span: excerpt.span, pattern: "")] : excerpt.matches
      let trace: [CSV.Cell] = [
        .text(excerpt.valence?.rawValue ?? ""), .text(excerpt.status), .text(excerpt.coder),
        .number(excerpt.score), .text(excerpt.time?.iso ?? ""), .text(value),
      ]
      return matches.map { Self.row(excerpt, $0) + trace }
    }
  }

  /// An excerpt with who found the theme in it, and whether it speaks well or badly of it.
  private func traced(_ excerpt: Excerpt) -> JSON {
    guard case .object(let members) = Self.value(excerpt) else { return .null }
    return .object(
      members + [
        JSON.Member("valence", .optional(excerpt.valence?.rawValue)),
        JSON.Member("status", .string(excerpt.status)),
        JSON.Member("coder", .string(excerpt.coder)),
        JSON.Member("score", .optional(excerpt.score)),
        JSON.Member("time", .optional(excerpt.time?.iso)),
      ])
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
      "group": .optional(excerpt.respondent.group?.rawValue),
      "questionnaire": .string(excerpt.questionnaire), "wave": .string(excerpt.wave.name),
      "question": .string(excerpt.question.description),
      "start": .integer(excerpt.span.lowerBound), "end": .integer(excerpt.span.upperBound),
      "words": .string(excerpt.words), "answer": .string(excerpt.answer),
      "speaker": .optional(excerpt.speaker?.rawValue),
      "quote": .bool(excerpt.mayBeQuoted), "invented": .bool(excerpt.isInvented),
      "matches": .array(matches),
    ]
  }
}
