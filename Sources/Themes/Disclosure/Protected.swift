/// Figures that may go out: in place of each count what may be shown of it.
///
/// Nothing else of the counts is left in here, not even their order.
public struct Protected: Equatable, Sendable {
  /// The figures for everybody.
  public var summary: Summary
  /// The figures for parts.
  public var split: Split?
  /// The closed questions.
  public var tallies: [Tally]
  /// What has to be noted once they are given out.
  public var tables: LinkedTables
  /// For each count of the tables what is shown of it.
  public var figures: [Figure]

  /// Whether there is any figure to go out; how many people there are is not shown alone.
  public var showsFigures: Bool { summary.base > 0 && summary.withheld[.people] == nil }
}

extension Summary {
  /// Whether no theme has a figure that tells anything: what is 0 for everybody is 0 in each part too.
  public var tellsNothing: Bool {
    if withheld[.people] != nil { return true }
    return findings.contains { $0.suppressed != nil }
      && findings.allSatisfy { $0.suppressed != nil || $0.respondents == 0 }
  }
}

extension Protected {
  /// Exact figures, of which nothing is kept for later.
  public init(exact summary: Summary, split: Split? = nil, tallies: [Tally] = []) {
    self.init(
      summary: summary, split: split, tallies: tallies, tables: LinkedTables(), figures: [])
  }
}
