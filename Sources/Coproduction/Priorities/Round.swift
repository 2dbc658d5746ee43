import Survey

/// A round in which people say what matters most, each without seeing what the others chose.
public struct Round: Equatable, Sendable {
  /// The code that it is called by, such as `p-4f7k`.
  public var code: String
  /// How people choose.
  public var method: PriorityEntry.Method
  /// What is put in order.
  public var options: [Priority]
  /// How many dots each person has.
  public var dots: Int
  /// How many pairs each person sees.
  public var pairs: Int
  /// When it was opened.
  public var opened: Moment
  /// When it was closed, and everything shown together; nil while people still choose.
  public var closed: Moment?
  /// What each person chose, in the order of sitting down.
  public var ballots: [Ballot] = []

  /// What one person chose.
  public struct Ballot: Equatable, Sendable {
    /// The code made of chance.
    public let voter: String
    /// Whose voice it is, where that was said.
    public var group: Group?
    /// What the order was shuffled by.
    public var seed: UInt32
    /// What was chosen at each question; the latest counts.
    public var choices: [String: Choice] = [:]
  }

  /// One choice.
  public struct Choice: Equatable, Sendable {
    /// What was chosen; nil where it was left out, or where both are the same.
    public var option: String?
    /// The two that were shown, where it was a pair.
    public var between: [String]
  }

  /// The dots that each person has, where nothing else is said.
  public static let usualDots = 3

  /// How many of all pairs there are.
  public static func pairs(of options: Int) -> Int { options * (options - 1) / 2 }

  /// Every round in the order of opening, from what was written down in order.
  ///
  /// What stands now in the words of some options, by code, takes the place of what was written then.
  public static func all(
    _ entries: some Sequence<(entry: PriorityEntry, time: Moment)>, words: [String: String] = [:]
  ) -> [Round] {
    var rounds: [Round] = []
    for (entry, time) in entries {
      if entry.did == .open, !rounds.contains(where: { $0.code == entry.round }) {
        let options = (entry.options ?? []).map {
          Priority(code: $0.code, name: words[$0.code] ?? $0.name)
        }
        rounds.append(
          Round(
            code: entry.round, method: entry.method ?? .dots, options: options,
            dots: min(max(entry.dots ?? usualDots, 1), 100),
            pairs: max(entry.pairs ?? pairs(of: options.count), 0),
            opened: time))
      }
      guard let place = rounds.firstIndex(where: { $0.code == entry.round }) else { continue }
      rounds[place].take(entry, at: time)
    }
    return rounds
  }

  private mutating func take(_ entry: PriorityEntry, at time: Moment) {
    if entry.did == .close { closed = time }
    guard let voter = entry.voter else { return }
    if entry.did == .begin, !ballots.contains(where: { $0.voter == voter }) {
      ballots.append(Ballot(voter: voter, group: entry.group, seed: entry.seed ?? 0))
    }
    guard let place = ballots.firstIndex(where: { $0.voter == voter }) else { return }
    switch entry.did {
    case .open, .close, .begin: break
    case .group: ballots[place].group = entry.group
    case .choose:
      guard let question = entry.question else { return }
      ballots[place].choices[question] = Choice(
        option: entry.choice, between: entry.between ?? [])
    }
  }
}
