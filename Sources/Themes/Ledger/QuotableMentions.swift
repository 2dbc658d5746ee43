import Survey

/// Mentions of each theme that may be quoted, in order: the first of each person, and no more than so
/// many of each group.
///
/// What two of them gathered from different ledgers merges into what one would have of all.
public struct QuotableMentions: Sendable {
  let most: Int
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

  /// Goes through a ledger, which is known by its place among others.
  mutating func add(_ ledger: Ledger, at place: Int, withInvented: Bool) {
    let part = ledger.number(of: "quote")
    Mention.forEach(in: ledger, at: place, by: plan) { row, theme, mention in
      guard hasRoom(for: row.respondent, on: theme), withInvented || !row.isInvented,
        ledger.agreement(to: part, in: row) == true
      else { return }
      add(mention, of: row.respondent, on: theme)
    }
  }

  /// Takes in what was gathered from the ledgers that come next, whose places began at another.
  mutating func merge(_ other: QuotableMentions, movedBy distance: Int = 0) {
    for theme in mentions.indices {
      for (mention, person) in zip(other.mentions[theme], other.people[theme])
      where hasRoom(for: person, on: theme) {
        var mention = mention
        mention.ledger += distance
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

extension QuotableMentions {
  /// Packs the mentions, each with its person.
  func pack(into packer: inout Packer) {
    packer.add(most)
    packer.add(mentions.indices) { theme, packer in
      packer.add(zip(mentions[theme], people[theme]).map(\.self)) { mentioned, packer in
        let (mention, person) = mentioned
        for number in [mention.ledger, mention.row, Int(mention.entry), Int(mention.mark)] {
          packer.add(number)
        }
        person.pack(into: &packer)
      }
    }
  }

  /// Unpacks mentions of the themes of the same plan.
  init(from unpacker: inout Unpacker, by plan: Plan) throws(Unpacker.Torn) {
    self.init(most: try unpacker.number(), by: plan)
    guard try unpacker.count() == mentions.count else { throw Unpacker.Torn() }
    let limit = Int(Int32.max)
    for theme in mentions.indices {
      for _ in 0..<(try unpacker.count()) {
        let mention = Mention(
          ledger: try unpacker.number(), row: try unpacker.number(),
          entry: try unpacker.number(below: limit), mark: try unpacker.number(below: limit))
        add(mention, of: try Respondent(from: &unpacker), on: theme)
      }
    }
  }
}
