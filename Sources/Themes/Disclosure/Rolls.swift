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
  public init(of ledgers: [Ledger], withInvented: Bool = true, by plan: Plan) {
    var people = Numbered<Respondent>()
    people.reserve(ledgers.reduce(0) { $0 + $1.count })
    var all: [Draft.Element] = []
    var parts: [String: Draft] = [:]
    var questionnaires: [String: Draft] = [:]
    for ledger in ledgers {
      for row in ledger.rows where row.isCounted && (withInvented || !row.isInvented) {
        let number = ledger.ids.seed(of: row.id)
        let start = all.count
        if row.size > 0 {
          all += row.people.map { (people.number(of: $0), number) }
        } else {
          all.append((people.number(of: row.respondent), number))
        }
        questionnaires[ledger.names[row.questionnaire], default: []] += all[start...]
        for value in plan.scheme?.values(of: row, in: ledger) ?? [] {
          parts[value, default: []] += all[start...]
        }
      }
    }
    let everybody = Roll(all)
    // What holds them all is made once.
    func roll(_ draft: Draft) -> Roll { draft.count == all.count ? everybody : Roll(draft) }
    self.everybody = everybody
    self.parts = parts.mapValues(roll)
    self.questionnaires = questionnaires.mapValues(roll)
    groups = people.values.reduce(into: [:]) { counts, person in
      if let group = person.group { counts[group, default: 0] += 1 }
    }
  }

  /// A roll that is being taken.
  private typealias Draft = [(person: Int32, number: UInt64)]
}

extension Ledger {
  /// Leaves out of all counts the responses that a roll does not have.
  public mutating func count(only roll: Roll) {
    for place in rows.indices where !roll.holds(ids.seed(of: rows[place].id)) {
      rows[place].isCounted = false
    }
  }
}
