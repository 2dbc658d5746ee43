import Coproduction
import Survey

extension FeedbackSheet {
  /// The sheet for programs.
  public var json: JSON {
    [
      "language": .string(phrases.language.code),
      "sentences": .array(sentences.map(JSON.string)),
    ]
  }

  /// The sheet for spreadsheets, a sentence in each row.
  public var csv: CSV { CSV(columns: ["sentence"], rows: sentences.map { [.text($0)] }) }
}
