/// What is written down as records, each kind in a hidden folder of its own beside the responses.
public enum RecordKind: String, CaseIterable, Sendable {
  /// When people met, and who will hear what they said.
  case sessions
  /// Short statements, and what facilitators decided about them.
  case statements
  /// What people think of each statement.
  case votes
  /// What people put first.
  case priorities
  /// Which changes to the questions people asked for, and what became of them.
  case proposals
  /// What was done about what was said.
  case actions
  /// What people said of what was made of their words.
  case checks
  /// How people changed their minds about what may be done with their answers.
  case consents
  /// That somebody may not be safe, without what was said.
  case concerns
  /// What is to be erased; each goes when everything is.
  case erasing
  /// That something was erased, without whose it was.
  case erased

  /// The name of the format that each record of the kind carries.
  public var format: String { "yousaid-\(rawValue)/1" }
}
