import Survey

/// Mentions of each theme that may be quoted, in order: the first of each person, and no more than so
/// many of each group.
///
/// What two of them gathered from different ledgers merges into what one would have of all.
public struct QuotableMentions: Sendable {
  private let most: Int
  private let plan: Plan
  private var mentions: [[Mention]]
  /// Who made the mentions of each theme.
  private var people: [[Respondent]]
  /// How many of each group there are on each theme.
  private var counts: [[Int]]

  /// Gathers nothing yet.
  public init(most: Int, by plan: Plan) {
    self.most = most
    self.plan = plan
    mentions = plan.codebook.themes.map { _ in [] }
    people = plan.codebook.themes.map { _ in [] }
    let none = [Int](repeating: 0, count: Group.allCases.count + 1)
    counts = plan.codebook.themes.map { _ in none }
  }

  /// The mentions, by the code of the theme.
  public var byTheme: [String: [Mention]] { Mention.byCode(mentions, plan) }

  /// Goes through ledgers, which are known by their places.
  public mutating func add(_ ledgers: ArraySlice<Ledger>, withInvented: Bool) {
    let parts = ledgers.map { $0.number(of: "quote") }
    Mention.forEach(in: ledgers, by: plan) { row, theme, mention in
      guard hasRoom(for: row.respondent, on: theme), withInvented || !row.isInvented,
        ledgers[mention.ledger].agreement(
          to: parts[mention.ledger - ledgers.startIndex], in: row) == true
      else { return }
      add(mention, of: row.respondent, on: theme)
    }
  }

  /// Takes in what was gathered from the ledgers that come next.
  public mutating func merge(_ other: QuotableMentions) {
    for theme in mentions.indices {
      for (mention, person) in zip(other.mentions[theme], other.people[theme])
      where hasRoom(for: person, on: theme) {
        add(mention, of: person, on: theme)
      }
    }
  }

  private func hasRoom(for person: Respondent, on theme: Int) -> Bool {
    counts[theme][Group.place(of: person.group)] < most
  }

  private mutating func add(_ mention: Mention, of person: Respondent, on theme: Int) {
    guard !people[theme].contains(person) else { return }
    counts[theme][Group.place(of: person.group)] += 1
    people[theme].append(person)
    mentions[theme].append(mention)
  }
}
