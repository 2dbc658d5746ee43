import Survey

extension Draft {
  /// Something that happened in a sitting.
  public enum Change: Equatable, Sendable {
    /// A question was answered, perhaps anew.
    case answer(Answer)
    /// The answer to a question was taken back.
    case cleared(QuestionPath)
    /// A question was shown.
    case open(QuestionPath)
    /// More is known of how the answers are given.
    case collected(Response.Collection)
    /// The person said that this was all.
    case finished

    /// The question whose answer it settles.
    var settles: QuestionPath? {
      switch self {
      case .answer(let answer): answer.question
      case .cleared(let question): question
      case .open, .collected, .finished: nil
      }
    }

    /// Says whether nothing is left of it once the other has happened.
    func isReplaced(by later: Change) -> Bool {
      switch self {
      case .answer, .cleared: settles == later.settles
      case .open: if case .open = later { true } else { false }
      case .collected: if case .collected = later { true } else { false }
      // Whatever happens after it shows that it was not all.
      case .finished: true
      }
    }
  }
}
