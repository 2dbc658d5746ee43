import Themes

extension CodedResponses {
  /// What the responses come to, counted by several workers; made-up ones only where that is asked.
  public func partial(
    of edition: Partial.Edition, withInvented: Bool, by plan: Plan
  ) -> Partial {
    let partials = Crew.map(shares) { ledgers in
      var partial = Partial(of: edition, by: plan)
      partial.reserve(ledgers.reduce(0) { $0 + $1.count })
      for ledger in ledgers { partial.add(ledger, withInvented: withInvented, by: plan) }
      return partial
    }
    var whole = partials.first ?? Partial(of: edition, by: plan)
    // They were all made in the same way, so that they cannot but merge.
    for partial in partials.dropFirst() { try? whole.merge(partial) }
    return whole
  }

  /// Mentions of each theme that may be quoted, found by several workers: the first of each person,
  /// and no more than so many of each group.
  public func quotable(withInvented: Bool, most: Int, by plan: Plan) -> [String: [Mention]] {
    let gathered = Crew.map(shares) { ledgers in
      var quotable = QuotableMentions(most: most, by: plan)
      quotable.add(ledgers, withInvented: withInvented)
      return quotable
    }
    var whole = QuotableMentions(most: most, by: plan)
    for quotable in gathered { whole.merge(quotable) }
    return whole.byTheme
  }

  /// The ledgers, a share for each worker.
  private var shares: [ArraySlice<Ledger>] {
    let share = max(1, (ledgers.count + Crew.size - 1) / Crew.size)
    return stride(from: 0, to: ledgers.count, by: share).map {
      ledgers[$0..<min($0 + share, ledgers.count)]
    }
  }

  /// How many responses there are, made-up ones among them.
  public var count: Int { ledgers.reduce(0) { $0 + $1.count } }

  /// How many of them were made up.
  public var invented: Int { ledgers.reduce(0) { $0 + $1.isInvented.count(where: \.self) } }

  /// Leaves out of all counts the responses that a roll does not have.
  public mutating func count(only roll: Roll) {
    for place in ledgers.indices { ledgers[place].count(only: roll) }
  }

  /// Puts what people found in place of what the codebook found.
  public mutating func apply(_ decisions: Decisions) {
    for place in ledgers.indices { ledgers[place].apply(decisions) }
  }
}
