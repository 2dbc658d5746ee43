import Survey

extension Draft {
  /// What a draft on the disk holds.
  public struct State: Equatable, Sendable {
    /// The response as it was begun, without answers.
    public var response: Response
    /// The answers in the order given, the latest to each question.
    public var answers: [Answer]
    /// The question that was being shown and has not been answered since.
    public var open: QuestionPath?
    /// When the draft was last written to.
    public var modified: Moment
    /// Whether the person had said that this was all.
    public var isFinished: Bool
    /// Whether somebody is sitting at it now, as far as the disk can tell.
    public var isInUse: Bool
  }
}
