/// Counts that go out side by side, with the sums that hold among them.
///
/// The books on disclosure control call them linked tables: whoever has them all can add and
/// subtract across them, so none can be made safe without the others.
public struct LinkedTables: Codable, Equatable, Sendable {
  var tables: [Table] = []
  var counts: [Count] = []
  var sums: [Sum] = []

  /// A count among the others.
  public struct Cell: Hashable, Sendable { let place: Int }

  /// The counts of one set of people.
  struct Table: Codable, Equatable, Sendable {
    var name: String
    /// The responses that the counts rest on; nil where they cannot be compared with others.
    var roll: Roll?
    /// The place of the count of the people.
    var people: Int
  }

  struct Count: Codable, Equatable, Sendable {
    /// What is counted, by the same name in every table.
    var measure: String
    var table: Int
    var value: Int
    /// The place of the count that this one is a part of, and without which it is not shown.
    var whole: Int?
    var role: Role

    enum Role: String, Codable, Sendable {
      /// The people of a table or those who were asked something: too few of them are shown nothing.
      case group
      /// Some of a group; that nearly all of a group are in it would tell of each.
      case people
      /// Some of a count, or a count of something other than people.
      case part
      /// Those who were not asked something: rounded as how many were is, and no more of a secret.
      case unasked
      /// A count that is not shown, but known to be part of a sum.
      case unshown
    }
  }

  /// That some counts, less others, are always the same, or never below nothing.
  struct Sum: Codable, Hashable, Sendable {
    var plus: [Int]
    var minus: [Int]
    /// Whether what remains is known, so that each count follows from the others.
    var isExact: Bool
  }

  /// No counts yet.
  public init() {}

  /// The name under which the people of a table are counted.
  static let people = "people"

  /// Begins a table with the number of people whose answers it counts.
  ///
  /// The roll lets the table be compared with others, now and in later reports. Where the number of
  /// people is not shown it still counts as known to be a sum.
  public mutating func table(
    _ name: String, people: Int, roll: Roll? = nil, showsPeople: Bool = true
  ) -> Cell {
    let place = counts.count
    let role: Count.Role = showsPeople ? .group : .unshown
    counts.append(
      Count(
        measure: LinkedTables.people, table: tables.count, value: people, whole: nil, role: role))
    tables.append(Table(name: name, roll: roll, people: place))
    return Cell(place: place)
  }

  /// Adds how many of a group something is true of; two tables use one name for one thing.
  public mutating func people(_ measure: String, _ count: Int, of group: Cell) -> Cell {
    add(measure, count, in: group, of: group, .people)
  }

  /// Adds a group within a table, such as those who were asked a question.
  public mutating func group(_ measure: String, _ count: Int, in table: Cell) -> Cell {
    add(measure, count, in: table, of: nil, .group)
  }

  /// Adds a part of a count, such as those who spoke well of a theme.
  public mutating func part(_ measure: String, _ count: Int, of whole: Cell) -> Cell {
    add(measure, count, in: whole, of: whole, .part)
  }

  /// Adds a count of something other than people, such as answers.
  public mutating func things(_ measure: String, _ count: Int, in table: Cell) -> Cell {
    add(measure, count, in: table, of: nil, .part)
  }

  /// Adds how many of the people of a table were not asked something.
  public mutating func unasked(_ measure: String, _ count: Int, in table: Cell) -> Cell {
    add(measure, count, in: table, of: nil, .unasked)
  }

  private mutating func add(
    _ measure: String, _ count: Int, in table: Cell, of whole: Cell?, _ role: Count.Role
  ) -> Cell {
    counts.append(
      Count(
        measure: measure, table: counts[table.place].table, value: count, whole: whole?.place,
        role: role))
    if let whole { atLeast([whole], [Cell(place: counts.count - 1)]) }
    return Cell(place: counts.count - 1)
  }
}

extension LinkedTables {
  /// Whether each table and count that is spoken of is there.
  var isWhole: Bool {
    let places =
      tables.map(\.people) + counts.compactMap(\.whole) + sums.flatMap { $0.plus + $0.minus }
    return places.allSatisfy(counts.indices.contains)
      && counts.allSatisfy { tables.indices.contains($0.table) && $0.value >= 0 }
  }
}

extension LinkedTables {
  /// Says that some counts together are no fewer than others together.
  public mutating func atLeast(_ some: [Cell], _ others: [Cell]) {
    sums.append(Sum(plus: some.map(\.place), minus: others.map(\.place), isExact: false))
  }

  /// Says that counts make up a total; where some people are in several of them, all that is known
  /// is that the total is no more than the counts together.
  public mutating func sum(_ parts: [Cell], to total: Cell) {
    let excess = parts.reduce(0) { $0 + counts[$1.place].value } - counts[total.place].value
    sum(parts, to: total, isExact: excess == 0)
  }

  private mutating func sum(_ parts: [Cell], to total: Cell, isExact: Bool) {
    guard !parts.isEmpty else { return }
    sums.append(Sum(plus: parts.map(\.place), minus: [total.place], isExact: isExact))
  }

  /// Says that the tables of some groups make up the table of a larger one, in every measure.
  public mutating func divide(_ whole: Cell, into parts: [Cell]) {
    guard !parts.isEmpty else { return }
    let people = parts.reduce(0) { $0 + counts[$1.place].value }
    let isExact = people == counts[whole.place].value
    let tables = parts.map { counts[$0.place].table }
    for (place, count) in counts.enumerated() where count.table == counts[whole.place].table {
      let places = counts.indices.filter {
        counts[$0].measure == count.measure && tables.contains(counts[$0].table)
      }
      guard places.count == parts.count else { continue }
      sum(places.map(Cell.init), to: Cell(place: place), isExact: isExact)
    }
  }
}
