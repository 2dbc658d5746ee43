import Survey
import Themes

extension CodingsReport {
  /// The lines for spreadsheets, in the columns that an import takes; places are in Unicode scalars.
  public var csv: CSV {
    CSV(
      columns: [
        "respondent", "question", "theme", "coder", "status", "score", "start", "end", "words",
        "valence", "response", "questionnaire", "wave", "time", "memo",
      ],
      rows: lines.map { line in
        [
          .text(line.response.respondent.code), .text(line.answer.question.description),
          .text(line.theme ?? ""), .text(line.coder), .text(line.status), .number(line.figure),
          .number((line.span?.lowerBound).map(Double.init)),
          .number((line.span?.upperBound).map(Double.init)), .text(line.words),
          .text(line.valence?.rawValue ?? ""), .text(line.response.id),
          .text(line.response.questionnaire.id), .text(line.response.wave.name),
          .text(line.time?.iso ?? ""), .text(line.memo ?? ""),
        ]
      })
  }

  /// The lines for programs.
  public var json: JSON {
    .array(
      lines.map { line in
        [
          "respondent": .string(line.response.respondent.code),
          "question": .string(line.answer.question.description),
          "theme": .optional(line.theme), "coder": .string(line.coder),
          "status": .string(line.status), "score": .optional(line.figure),
          "start": .optional(line.span?.lowerBound), "end": .optional(line.span?.upperBound),
          "words": .optional(line.span.map { _ in line.words }),
          "valence": .optional(line.valence?.rawValue),
          "response": .string(line.response.id),
          "questionnaire": .string(line.response.questionnaire.id),
          "wave": .string(line.response.wave.name), "time": .optional(line.time?.iso),
          "memo": .optional(line.memo),
        ]
      })
  }
}

extension CodingsReport.Line {
  fileprivate var status: String { isConfirmed ? "confirmed" : "suggested" }

  fileprivate var figure: Double? { score?.rounded(places: 4) }
}
