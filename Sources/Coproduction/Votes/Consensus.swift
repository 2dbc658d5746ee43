import Survey

/// What nearly everyone shares, and what divides people, as far as the numbers are sure of it.
///
/// Everything goes by the lower end of an interval, so that three of three are less sure than
/// ninety of a hundred. Over groups the least sure one decides: a product would shrink with the
/// number of groups, and a large group could speak for a small one.
public struct Consensus: Equatable, Sendable {
  /// Gives the interval of a share between 0 and 1, such as Wilson's; nil of an empty base.
  public typealias Interval = (_ count: Int, _ base: Int) -> ClosedRange<Double>?

  /// A statement with how sure it is, from 0 to 1.
  public struct Rank: Equatable, Sendable {
    /// The code of the statement.
    public var statement: String
    /// The lower end of the interval that it goes by.
    public var sureness: Double
  }

  /// Two groups that think differently of a statement, whose intervals do not meet.
  public struct Gap: Equatable, Sendable {
    /// The code of the statement.
    public var statement: String
    /// The group that agrees more.
    public var more: Group
    /// The group that agrees less.
    public var less: Group
  }

  /// What more than half agree with in every group, the surest first.
  public var shared: [Rank] = []
  /// What more than half disagree with in every group, the surest first.
  public var refused: [Rank] = []
  /// What some agree and some disagree with, at least one in ten each, the surest first.
  public var divided: [Rank] = []
  /// Where one group agrees more than another.
  public var gaps: [Gap] = []

  /// The smallest share of a side that divides people.
  private static let least = 0.1

  /// Finds what is shared and what divides in results.
  public init(_ results: [VoteResult], interval: Interval) {
    for result in results where result.people.cast > 0 {
      let code = result.statement.code
      func sureness(_ part: (VoteCount) -> Int) -> Double {
        result.groups.map(\.count).filter { $0.cast > 0 }
          .compactMap { interval(part($0), $0.cast)?.lowerBound }.min() ?? 0
      }
      let agreeing = sureness(\.agree)
      let disagreeing = sureness(\.disagree)
      if agreeing > 0.5 { shared.append(Rank(statement: code, sureness: agreeing)) }
      if disagreeing > 0.5 { refused.append(Rank(statement: code, sureness: disagreeing)) }
      let people = result.people
      let sides = [people.agree, people.disagree].compactMap {
        interval($0, people.cast)?.lowerBound
      }
      if let smaller = sides.min(), smaller >= Self.least {
        divided.append(Rank(statement: code, sureness: smaller))
      }
      gaps += Self.gaps(in: result, interval)
    }
    shared = Self.ordered(shared)
    refused = Self.ordered(refused)
    divided = Self.ordered(divided)
  }

  private static func gaps(in result: VoteResult, _ interval: Interval) -> [Gap] {
    let known = result.groups.compactMap { part -> (group: Group, range: ClosedRange<Double>)? in
      guard let group = part.group, let range = interval(part.count.agree, part.count.cast) else {
        return nil
      }
      return (group, range)
    }
    return known.flatMap { more in
      known.filter { more.range.lowerBound > $0.range.upperBound }
        .map { Gap(statement: result.statement.code, more: more.group, less: $0.group) }
    }
  }

  /// The surest first; what is equally sure stays in the order of the statements.
  private static func ordered(_ ranks: [Rank]) -> [Rank] {
    ranks.enumerated().sorted {
      ($1.element.sureness, $0.offset) < ($0.element.sureness, $1.offset)
    }.map(\.element)
  }
}
