import Survey

/// What people gave to one closed question, over all versions of its questionnaire.
public struct Tally: Equatable, Sendable {
  /// The id of the questionnaire.
  public var questionnaire: String
  /// The name of the question, with the repeats around it, such as `hopes.step`.
  public var question: String
  /// The question as people read it.
  public var label: String
  /// What sort of question it is.
  public var kind: Kind
  /// How many people were asked; 0 where that is withheld.
  public var base: Int
  /// Why it is withheld how many people were asked; nil where it is not.
  public var suppressed: Finding.Suppression?
  /// How many people answered the questionnaire but were not asked this; nil where that is withheld.
  public var notAsked: Int?
  /// Every option, also those never chosen, then every kind of no answer.
  public var rows: [Row]
  /// The middle of the numbers given; nil for other kinds, or where there are none.
  public var median: Double?
  /// The code that lays it beside a question of another questionnaire; empty where it has none.
  public var outcome = ""
  /// Whether an option is good or bad news, by its value, as far as that is written down.
  public var valences: [String: Valence] = [:]

  /// The sorts of closed question.
  public enum Kind: String, Codable, Equatable, Sendable {
    case one, several, rank, number
  }

  /// One option or one kind of no answer.
  public struct Row: Equatable, Sendable {
    /// The value as it is stored.
    public var value: String
    /// The words that people read.
    public var label: String
    /// What the row counts.
    public var role: Role
    /// How many people gave it; of a rank, how many put it first; nil where that is withheld.
    public var count: Int?
    /// Of a rank, the mean of the places people gave it, 1 being first.
    public var meanPlace: Double?
    /// Of a rank, how many people gave it a place.
    public var placed: Int?
    /// Why the count is withheld; nil where it is not.
    public var suppressed: Finding.Suppression?

    /// What a row counts.
    public enum Role: Equatable, Sendable {
      /// An option of a list that is known, or a step of the scale.
      case option
      /// A value that no list or scale that is known has.
      case unlisted
      /// A reason for giving none.
      case noAnswer
      /// People in a group session whose answer was not counted.
      case uncounted
    }
  }

  /// The share of the people asked that a row stands for; nil where it is withheld.
  public func proportion(_ row: Row) -> Proportion? { row.count.map { Proportion($0, of: base) } }

  /// The middle half of the numbers that people gave; nil for other kinds, where there are none, and
  /// where a count is withheld.
  ///
  /// Somebody who gave several numbers, in several responses, is there with each.
  public var spread: Spread? {
    guard kind == .number else { return nil }
    var numbers: [Double] = []
    for row in rows where row.role == .option {
      guard let count = row.count else { return nil }
      if let number = Double(row.value) { numbers += repeatElement(number, count: count) }
    }
    return Spread(of: numbers)
  }

  /// Says whether the rows add to more people than were asked, because some are in several.
  public var overlaps: Bool { rows.compactMap(\.count).reduce(0, +) > base }
}
