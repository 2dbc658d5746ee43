import Survey

/// All proposals of a study, worked out from everything that happened to them.
public struct ProposalRegister: Equatable, Sendable {
  /// The proposals, the oldest first.
  public private(set) var proposals: [Proposal] = []

  /// Adds up events in the order in which they were written; what belongs to no proposal counts for
  /// nothing.
  public init(_ events: [(time: Moment, event: ProposalEvent)]) {
    for (time, event) in events {
      let place = proposals.firstIndex { $0.id == event.proposal }
      switch (event.happening, place) {
      case (.proposed(let idea), nil): proposals.append(Proposal(event.proposal, idea, at: time))
      case (.voted(let hands), let place?): proposals[place].count(hands, at: time)
      case (.decided(let ruling), let place?): proposals[place].decide(ruling, at: time)
      default: continue
      }
    }
  }

  /// The proposal with that code.
  public subscript(id: String) -> Proposal? { proposals.first { $0.id == id } }

  /// The proposals about a questionnaire, or about all of them.
  public func proposals(about questionnaire: String?) -> [Proposal] {
    proposals.filter { questionnaire == nil || $0.idea.questionnaire == questionnaire }
  }

  /// The changes that were made, by questionnaire and then in the order in which they were decided.
  public func accepted(in questionnaire: String?) -> [Proposal] {
    proposals(about: questionnaire).enumerated().filter {
      $0.element.decision?.ruling.decision == .accept
    }.sorted { one, other in
      let (first, second) = (one.element, other.element)
      let times = (first.decision?.time ?? first.time, second.decision?.time ?? second.time)
      return (first.idea.questionnaire, times.0, one.offset)
        < (second.idea.questionnaire, times.1, other.offset)
    }.map(\.element)
  }
}
