import Survey

/// The votes of a conversation that was held elsewhere, with what was published of it.
public struct ImportedVotes: Codable, Equatable, Sendable {
  /// What tells this conversation from others, so that a newer export of it takes its place.
  public var conversation: String
  /// What each voter gave to each statement, in order: 1 for agree, -1 for disagree, 0 for pass.
  public var votes: [String: [String: [Int]]]
  /// How many agreed and disagreed by the conversation's own count, by statement.
  public var published: [String: Published]

  /// What was published of one statement.
  public struct Published: Codable, Equatable, Sendable {
    /// How many agreed.
    public var agrees: Int
    /// How many disagreed.
    public var disagrees: Int

    /// Makes what was published.
    public init(agrees: Int, disagrees: Int) {
      self.agrees = agrees
      self.disagrees = disagrees
    }
  }

  /// Makes the votes of a conversation.
  public init(
    conversation: String, votes: [String: [String: [Int]]], published: [String: Published]
  ) {
    self.conversation = conversation
    self.votes = votes
    self.published = published
  }

  /// The statements that it is about, by their codes.
  var statements: Set<String> { Set(published.keys).union(votes.values.flatMap(\.keys)) }

  /// Whether the conversation's own count takes every vote, also where somebody votes again.
  ///
  /// Exports do that; where the published numbers fit the last vote of each person better, or as
  /// well, that one alone counts.
  public var countsEveryVote: Bool { distance(everyVote: true) < distance(everyVote: false) }

  /// The statements whose published numbers are not those of the votes, by their codes.
  public var contradictions: [(statement: String, published: Published, counted: Published)] {
    let counted = counts(everyVote: countsEveryVote)
    return published.sorted { $0.key < $1.key }.compactMap { code, said in
      let votes = counted[code] ?? Published(agrees: 0, disagrees: 0)
      return votes == said ? nil : (code, said, votes)
    }
  }

  /// How many votes of each sort a statement has.
  func counts(everyVote: Bool) -> [String: Published] {
    var counts: [String: Published] = [:]
    for given in votes.values {
      for (code, votes) in given {
        var count = counts[code] ?? Published(agrees: 0, disagrees: 0)
        let counted = everyVote ? votes[...] : votes.suffix(1)
        count.agrees += counted.count { $0 > 0 }
        count.disagrees += counted.count { $0 < 0 }
        counts[code] = count
      }
    }
    return counts
  }

  private func distance(everyVote: Bool) -> Int {
    let counted = counts(everyVote: everyVote)
    return published.reduce(0) { sum, pair in
      let votes = counted[pair.key] ?? Published(agrees: 0, disagrees: 0)
      return sum + abs(votes.agrees - pair.value.agrees)
        + abs(votes.disagrees - pair.value.disagrees)
    }
  }
}
