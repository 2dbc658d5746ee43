import Survey

/// Whose responses the parts of a report rest on, so that it can be compared with others.
public struct Rolls: Equatable, Sendable {
  /// Everybody's.
  public var everybody: Roll
  /// Those in each part of a split, by the value of the part.
  public var parts: [String: Roll]
  /// Those to each questionnaire, by its id.
  public var questionnaires: [String: Roll]
  /// How many people each group has.
  public var groups: [Group: Int]

  /// Takes down the responses that are counted by a plan.
  public init(of ledgers: [Ledger], by plan: Plan) {
    var partial = Partial(of: Partial.Edition(version: "", digest: ""), by: plan)
    for ledger in ledgers { partial.add(ledger, by: plan) }
    self.init(of: partial)
  }

  /// Takes down the responses that a partial was counted from; it was not read from a document.
  public init(of partial: Partial) {
    let receipts = partial.whole.receipts
    let everybody = Roll(receipts.map { ($0.person, $0.number) })
    // What holds them all is made once.
    func roll(_ some: [Count.Receipt]) -> Roll {
      some.count == receipts.count ? everybody : Roll(some.map { ($0.person, $0.number) })
    }
    let ids = partial.whole.receiptQuestionnaires.values
    var byQuestionnaire = ids.map { _ in [Count.Receipt]() }
    for receipt in receipts { byQuestionnaire[Int(receipt.questionnaire)].append(receipt) }
    self.everybody = everybody
    parts = partial.parts.mapValues { roll($0.receipts) }
    questionnaires = Dictionary(uniqueKeysWithValues: zip(ids, byQuestionnaire.map(roll)))
    groups = partial.whole.people.values.reduce(into: [:]) { counts, person in
      if let group = person.group { counts[group, default: 0] += 1 }
    }
  }
}

extension Ledger {
  /// Leaves out of all counts the responses that a roll does not have.
  public mutating func count(only roll: Roll) {
    for place in rows.indices where !roll.holds(ids.seed(of: rows[place].id)) {
      rows[place].isCounted = false
    }
  }
}
