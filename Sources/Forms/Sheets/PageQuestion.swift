import Survey

/// A question or note as a page shows it: in one language, before anybody has answered.
struct PageQuestion: Equatable, Sendable {
  /// Its number among those that are answered; nil for a note.
  let number: Int?
  /// The depth of its heading, 2 to 6.
  let level: Int
  let kind: Question.Kind
  let label: WrittenText
  let hint: WrittenText?
  /// The longer explanation, which ODK means for printed forms.
  let guidance: WrittenText?
  /// Who is asked it, in a sentence; nil where everybody is.
  let condition: String?
  /// The options that are known beforehand.
  let options: [WrittenText]
  /// The ways of not answering that stand below the options.
  let optOuts: [String]
  /// Where the options come from, in a sentence, when they are earlier answers.
  let source: String?
}
