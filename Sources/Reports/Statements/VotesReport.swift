import Coproduction
import Survey
import Themes

/// What people think of each statement, what nearly everyone shares, and what divides people.
public struct VotesReport: Equatable, Sendable {
  /// What came of each statement.
  public var results: [VoteResult]
  /// What is shared and what divides.
  public var consensus: Consensus

  /// Makes a report on results, sure of what the 95% Wilson intervals are sure of.
  public init(_ results: [VoteResult]) {
    self.results = results
    consensus = Consensus(results) { Proportion.wilson(successes: $0, of: $1) }
  }

  /// The statements that are shown to people: nothing that was hidden or merged is.
  var shown: [VoteResult] {
    results.filter { result in
      switch result.statement.status {
      case .approved: true
      case .waiting: result.people.cast > 0
      case .hidden, .merged: false
      }
    }
  }

  /// The share of those who said something that agrees.
  func agreeing(_ count: VoteCount) -> Proportion { Proportion(count.agree, of: count.cast) }

  /// The words of a statement by its code.
  func text(_ code: String) -> String {
    results.first { $0.statement.code == code }?.statement.text ?? code
  }
}

extension VoteResult.Part {
  /// The group as people read it.
  var name: String { group?.name ?? "people whose group nobody said" }

  /// The group as files name it.
  var code: String { group?.rawValue ?? "not-recorded" }
}
