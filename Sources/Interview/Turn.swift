import Survey

/// What came of one typed line: what to keep, what to say, and what to show next.
public struct Turn: Equatable, Sendable {
  /// What must be safely kept before anything is said.
  public var changes: [Change] = []
  /// What is said, a paragraph each.
  public var saying: [String] = []
  /// How much of the next prompt is shown.
  public var showing = Showing.whole
  /// Whether the screen is cleared first, so that nothing of the last answer can be read.
  public var clearsScreen = false

  /// How much of a prompt is shown.
  public enum Showing: Equatable, Sendable {
    /// All of it.
    case whole
    /// Its last line alone, because the rest was just shown.
    case lastLine
  }

  /// One thing that changed about the answers.
  public enum Change: Equatable, Sendable {
    /// This is now the answer.
    case answered(Answer)
    /// The question that is now open is not the first without an answer.
    case opened(QuestionPath)
    /// This is now known of how the answers are given.
    case collected(Response.Collection)
    /// The person likes to be asked like this.
    case preferred(Preferences)
  }
}
