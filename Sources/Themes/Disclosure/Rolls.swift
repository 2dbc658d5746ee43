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
    var all = Roll.Draft()
    var parts: [String: Roll.Draft] = [:]
    var questionnaires: [String: Roll.Draft] = [:]
    var groups: [Group: Set<Respondent>] = [:]
    for ledger in ledgers {
      for row in ledger.rows where row.isCounted && (withInvented || !row.isInvented) {
        all.add(row)
        questionnaires[ledger.names[row.questionnaire], default: Roll.Draft()].add(row)
        for value in plan.scheme?.values(of: row, in: ledger) ?? [] {
          parts[value, default: Roll.Draft()].add(row)
        }
        if let group = row.respondent.group { groups[group, default: []].formUnion(row.people) }
      }
    }
    everybody = all.roll
    self.parts = parts.mapValues(\.roll)
    self.questionnaires = questionnaires.mapValues(\.roll)
    self.groups = groups.mapValues(\.count)
  }
}

extension Roll {
  /// A roll that is being taken.
  fileprivate struct Draft {
    private var people: [Respondent: [UInt64]] = [:]

    mutating func add(_ row: Ledger.Row) {
      for person in row.people { people[person, default: []].append(Roll.number(of: row.id)) }
    }

    var roll: Roll { Roll(people: people.values.map { $0.sorted() }) }
  }
}

extension Ledger {
  /// Leaves out of all counts the responses that a roll does not have.
  public mutating func count(only roll: Roll) {
    for place in rows.indices where !roll.holds(response: rows[place].id) {
      rows[place].isCounted = false
    }
  }
}
