/// One step of a questionnaire: a question, or a section of further steps.
public indirect enum Item: Equatable, Sendable {
  /// A single question, note or calculation.
  case question(Question)
  /// A group or repeat of further items.
  case section(Section)
}
