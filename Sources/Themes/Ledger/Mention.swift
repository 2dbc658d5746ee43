import Survey

/// Where an answer speaks of a theme: a mark in one of several ledgers.
public struct Mention: Equatable, Sendable {
  /// The place of the ledger among the others.
  public var ledger: Int
  /// The place of the response's row in it.
  public var row: Int
  var entry: Int32
  var mark: Int32
}

extension Mention {
  /// The mentions of each theme of a plan, in order, of responses that may be counted; where a value
  /// is named, of those that belong to that part.
  public static func all(
    in ledgers: [Ledger], withInvented: Bool = true, part: String? = nil, by plan: Plan
  ) -> [String: [Mention]] {
    var mentions = [[Mention]](repeating: [], count: plan.codebook.themes.count)
    forEach(in: ledgers, by: plan) { row, theme, mention in
      guard withInvented || !row.isInvented else { return }
      if let part, let scheme = plan.scheme,
        !scheme.values(of: row, in: ledgers[mention.ledger]).contains(part)
      {
        return
      }
      mentions[theme].append(mention)
    }
    return byCode(mentions, plan)
  }

  /// Mentions of each theme that may be quoted, in order: the first of each person, and no more than
  /// so many of each group.
  public static func quotable(
    in ledgers: [Ledger], withInvented: Bool = true, most: Int, by plan: Plan
  ) -> [String: [Mention]] {
    var mentions = [[Mention]](repeating: [], count: plan.codebook.themes.count)
    var heard = [[Group?: [Respondent]]](repeating: [:], count: mentions.count)
    forEach(in: ledgers, by: plan) { row, theme, mention in
      let person = row.respondent
      guard withInvented || !row.isInvented,
        heard[theme][person.group]?.count ?? 0 < most,
        ledgers[mention.ledger].agreement(to: "quote", in: row) == true,
        heard[theme][person.group]?.contains(person) != true
      else { return }
      heard[theme][person.group, default: []].append(person)
      mentions[theme].append(mention)
    }
    return byCode(mentions, plan)
  }

  private static func forEach(
    in ledgers: [Ledger], by plan: Plan, _ body: (Ledger.Row, Int, Mention) -> Void
  ) {
    for (place, ledger) in ledgers.enumerated() {
      let key = LedgerKey(ledger, plan)
      for (number, row) in ledger.rows.enumerated() where row.isCounted {
        for entry in row.entries where ledger.entries[Int(entry)].isWords {
          // An answer that speaks of several parts of a theme is mentioned once.
          var mentioned: [Int] = []
          for mark in ledger.entries[Int(entry)].range {
            for theme in key.themes(of: ledger.marks[Int(mark)]) where !mentioned.contains(theme) {
              mentioned.append(theme)
              body(row, theme, Mention(ledger: place, row: number, entry: entry, mark: mark))
            }
          }
        }
      }
    }
  }

  private static func byCode(_ mentions: [[Mention]], _ plan: Plan) -> [String: [Mention]] {
    Dictionary(
      zip(plan.codebook.themes.map(\.code), mentions), uniquingKeysWith: { first, _ in first })
  }
}
