import Survey

/// How many people there are of each kind, so that it can be seen who was not heard.
public struct Population: Equatable, Sendable {
  /// The kinds in the order of the file.
  public var rows: [Row]

  /// People who share a value.
  public struct Row: Equatable, Sendable {
    /// The name of the question whose answer tells them apart, such as `age`, or `language`.
    public var field: String
    /// The value of the answer.
    public var value: String
    /// How many there are.
    public var people: Int

    /// Makes a kind.
    public init(field: String, value: String, people: Int) {
      self.field = field
      self.value = value
      self.people = people
    }
  }

  /// People of whom fewer were heard than their number would lead one to expect.
  public struct Gap: Equatable, Sendable {
    /// The question.
    public var field: String
    /// The value of the answer.
    public var value: String
    /// The answer as people read it.
    public var label: String
    /// How many of those who answered the question they are.
    public var heard: Proportion
    /// What share of the population they are, in per cent.
    public var share: Double
  }

  /// How many people of a kind are known to have been heard.
  public struct Known: Equatable, Sendable {
    /// The value that tells them apart.
    public var value: String
    /// The value as people read it.
    public var label: String
    /// How many; nil where that is withheld.
    public var people: Int?

    /// Makes a number of people.
    public init(_ value: String, _ label: String, _ people: Int?) {
      self.value = value
      self.label = label
      self.people = people
    }
  }

  /// Makes a population.
  public init(_ rows: [Row]) { self.rows = rows }

  /// Who is missing among the people of closed questions, and of whom nothing can be said because
  /// their figure is withheld or nobody was asked.
  ///
  /// A kind is missing where its share of the population lies above the 95% Wilson interval of its
  /// share of the people who gave one of the values named.
  public func gaps(
    in tallies: [Tally], languages: [Known] = []
  ) -> (gaps: [Gap], unseen: [String]) {
    var gaps: [Gap] = []
    var unseen: [String] = []
    for field in fields {
      let kinds = rows.filter { $0.field == field }
      let everybody = kinds.map(\.people).reduce(0, +)
      let asked = tallies.filter { $0.kind == .one && $0.question == field && $0.base > 0 }
      let counts = kinds.map { kind in
        field == Field.language.name
          ? Population.count(of: kind.value, among: languages)
          : Population.count(of: kind.value, in: asked)
      }
      let base = counts.compactMap { $0?.people }.reduce(0, +)
      for (kind, count) in zip(kinds, counts) {
        guard let count, base > 0, everybody > 0 else {
          unseen.append("\(field) \(kind.value)")
          continue
        }
        let heard = Proportion(count.people, of: base)
        let share = Double(kind.people) / Double(everybody) * 100
        guard let interval = heard.interval, share > interval.upperBound else { continue }
        gaps.append(
          Gap(field: field, value: kind.value, label: count.label, heard: heard, share: share))
      }
    }
    return (gaps, unseen)
  }

  private var fields: [String] {
    rows.map(\.field).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// How many people were asked in a language; nobody where none was, and nil where it is withheld.
  private static func count(
    of value: String, among languages: [Known]
  ) -> (label: String, people: Int)? {
    guard let known = languages.first(where: { $0.value == value }) else {
      return languages.isEmpty ? nil : (value, 0)
    }
    return known.people.map { (known.label, $0) }
  }

  /// How many people gave a value over several questionnaires; nil where a figure is withheld or
  /// the value was no option.
  private static func count(
    of value: String, in tallies: [Tally]
  ) -> (label: String, people: Int)? {
    let found = tallies.compactMap { $0.rows.first { $0.value == value && $0.role == .option } }
    let counts = found.compactMap(\.count)
    guard let first = found.first, counts.count == found.count else { return nil }
    return (first.label, counts.reduce(0, +))
  }
}
