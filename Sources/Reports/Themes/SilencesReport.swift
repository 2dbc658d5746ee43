import Survey
import Themes

/// Who left a question for words without any, and why.
public struct SilencesReport: Equatable, Sendable {
  /// The questions left without words.
  public var silences: [Silence]

  /// Makes a report.
  public init(_ silences: [Silence]) { self.silences = silences }

  /// The report for people to read.
  public var document: Document {
    let invented = silences.contains(where: \.response.isInvented)
    return Document(
      title: "Questions for words that were left without",
      banner: invented ? "There are invented example responses among these." : nil,
      blocks: [
        .paragraph("Questions: \(silences.count)."),
        .list(
          silences.map { silence in
            "\(silence.response.respondent.code) to \(silence.question): \(silence.reason.label), "
              + "response \(silence.response.id)."
          }),
      ])
  }

  /// The report for programs.
  public var json: JSON {
    .array(
      silences.map { silence in
        [
          "response": .string(silence.response.id),
          "respondent": .string(silence.response.respondent.code),
          "questionnaire": .string(silence.response.questionnaire.id),
          "wave": .string(silence.response.wave.name),
          "question": .string(silence.question.description),
          "state": .string(silence.reason.rawValue),
        ]
      })
  }

  /// The report for spreadsheets.
  public var csv: CSV {
    CSV(
      columns: ["response", "respondent", "questionnaire", "wave", "question", "state"],
      rows: silences.map { silence in
        [
          .text(silence.response.id), .text(silence.response.respondent.code),
          .text(silence.response.questionnaire.id), .text(silence.response.wave.name),
          .text(silence.question.description), .text(silence.reason.rawValue),
        ]
      })
  }
}
