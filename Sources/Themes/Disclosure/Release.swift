import Survey

/// What was given out, so that what is given out later cannot be subtracted from it.
///
/// It holds the counts as they were, so it is kept as close as the answers themselves.
public struct Release: Codable, Equatable, Sendable {
  /// The format that this code writes.
  public static let format = "yousaid-release/1"

  /// The form of the file.
  public var format = Release.format
  /// When it was given out.
  public var time: Moment
  /// What was asked for, as the words of the command.
  public var command: String
  /// The rule by which small counts were hidden.
  public var profile: Disclosure.Profile
  /// Why exact figures were given; nil where they were not.
  public var because: String?
  /// The counts, and what holds among them; empty where figures were exact.
  public var tables: LinkedTables
  /// For each count what was shown of it.
  public var figures: [Figure]

  /// Makes an entry.
  public init(
    time: Moment, command: String, disclosure: Disclosure, tables: LinkedTables = LinkedTables(),
    figures: [Figure] = []
  ) {
    self.time = time
    self.command = command
    profile = disclosure.profile
    because = disclosure.reason
    self.tables = tables
    self.figures = figures
  }

  /// Whether it is of this format and each count that it speaks of is there.
  public var isWhole: Bool {
    format == Release.format && figures.count == tables.counts.count && tables.isWhole
  }

  /// A name that the same figures of the same people always have; of exact figures, which are only
  /// noted, one for each time.
  public var name: String {
    var number = SplitMix.seed(of: "\(profile.rawValue) \(because ?? "")")
    if tables.counts.isEmpty { number = SplitMix.seed(of: "\(time.iso) \(command)", from: number) }
    for table in tables.tables { number = table.roll?.seed(from: number) ?? number }
    for (count, figure) in zip(tables.counts, figures) {
      let text = "\(tables.tables[count.table].name)|\(count.measure)|\(count.value)|\(figure.code)"
      number = SplitMix.seed(of: text, from: number)
    }
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
