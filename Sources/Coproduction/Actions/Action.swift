import Survey

/// Something that is done about what people said, with everything that has happened to it.
public struct Action: Equatable, Sendable {
  /// Its code, such as `a-4f7k`.
  public let id: String
  /// How it began.
  public let pledge: Pledge
  /// Everything that happened to it, the beginning first.
  public private(set) var steps: [Step]

  /// One thing that happened, and when.
  public struct Step: Equatable, Sendable {
    /// When it was written down.
    public var time: Moment
    /// What happened.
    public var event: ActionEvent

    /// Makes a step.
    public init(_ event: ActionEvent, at time: Moment) {
      self.time = time
      self.event = event
    }
  }

  /// Begins an action; nil where the step is no beginning.
  init?(_ step: Step) {
    guard case .added(let pledge) = step.event.change else { return nil }
    id = step.event.action
    self.pledge = pledge
    steps = [step]
  }

  mutating func add(_ step: Step) { steps.append(step) }
}

extension Action {
  /// The reports of progress, oldest first.
  public var progress: [Progress] {
    steps.compactMap { if case .updated(let progress) = $0.event.change { progress } else { nil } }
  }

  /// What people said about it since, oldest first.
  public var feedback: [(time: Moment, feedback: Feedback)] {
    steps.compactMap { step in
      if case .helped(let feedback) = step.event.change { (step.time, feedback) } else { nil }
    }
  }

  /// Where it stands; nil where nobody has answered yet.
  public var state: Progress.State? { progress.last?.state ?? pledge.will.map { _ in .willDo } }

  /// What was said last about what is done; nil where nobody has answered yet.
  public var words: String? { progress.last?.words ?? pledge.will }

  /// The reason that was given with the last report.
  public var because: String? { progress.last?.because }

  /// The day by which it is to be done, as it stands now.
  public var by: CivilDate { progress.compactMap(\.by).last ?? pledge.by }

  /// Where somebody can see it.
  public var evidence: String? { progress.compactMap(\.evidence).last }

  /// When something last happened to it.
  public var changed: Moment { steps.map(\.time).max() ?? Moment(seconds: 0) }

  /// Whether something is still to come: it was not done, and nobody said that it cannot be.
  public var isOpen: Bool { state != .did && state != .cannot }

  /// Whether its day has come and something is still to come.
  public func isDue(on day: CivilDate) -> Bool { isOpen && by <= day }

  /// How often and how far the day was put off.
  public var delays: [(on: Moment, from: CivilDate, to: CivilDate)] {
    var day = pledge.by
    return steps.compactMap { step in
      guard case .updated(let progress) = step.event.change, let next = progress.by else {
        return nil
      }
      defer { day = next }
      return next > day ? (step.time, day, next) : nil
    }
  }

  /// The steps that whoever wrote the step at a place, from 0, had not seen, leaving out what people
  /// said about the action.
  public func unseen(by place: Int) -> [Step] {
    guard steps.indices.contains(place) else { return [] }
    let seen = max(0, min(steps[place].event.seen, place))
    return steps[seen..<place].filter { step in
      if case .updated = step.event.change { true } else { false }
    }
  }
}
