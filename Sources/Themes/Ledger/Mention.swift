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
    for (place, ledger) in ledgers.enumerated() {
      forEach(in: ledger, at: place, by: plan) { row, theme, mention in
        guard withInvented || !row.isInvented else { return }
        if let part, let scheme = plan.scheme,
          !scheme.values(of: row, in: ledger).contains(part)
        {
          return
        }
        mentions[theme].append(mention)
      }
    }
    return byCode(mentions, plan)
  }

  /// Calls back with every mention of each theme by responses of a ledger that may be counted, in order;
  /// the ledger is known by its place among others.
  static func forEach(
    in ledger: Ledger, at place: Int, by plan: Plan,
    _ body: (_ row: Ledger.Row, _ theme: Int, Mention) -> Void
  ) {
    let key = LedgerKey(ledger, plan)
    for number in ledger.rows.indices where ledger.rows[number].isCounted {
      let row = ledger.rows[number]
      for entry in row.entries where ledger.entries[Int(entry)].isWords {
        let range = ledger.entries[Int(entry)].range
        for mark in range {
          key.forEachTheme(of: ledger.marks[Int(mark)]) { theme in
            // An answer that speaks of several parts of a theme is mentioned once.
            let isMentioned =
              !key.isOneToOne
              && (range.lowerBound..<mark).contains {
                key.isTheme(theme, of: ledger.marks[Int($0)])
              }
            if isMentioned { return }
            body(row, theme, Mention(ledger: place, row: number, entry: entry, mark: mark))
          }
        }
      }
    }
  }

  /// What there is on each theme, by its code.
  static func byCode(_ mentions: [[Mention]], _ plan: Plan) -> [String: [Mention]] {
    Dictionary(
      zip(plan.codebook.themes.map(\.code), mentions), uniquingKeysWith: { first, _ in first })
  }
}
