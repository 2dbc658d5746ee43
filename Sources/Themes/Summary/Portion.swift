import Survey

/// The readings of the responses that give the same value to a field.
public struct Portion: Equatable, Sendable {
  /// The value as it is stored.
  public var value: String
  /// The words that people read.
  public var label: String
  /// The readings, in the order in which they came.
  public var readings: [Reading]

  /// The people behind the readings.
  public var people: Set<Respondent> { Set(readings.map(\.response.respondent)) }

  /// Sorts readings by the values that occur, in the field's own order; one that gave several values
  /// is in the portion of each.
  ///
  /// - Throws: `UnsuitableField` where the questionnaires rule the field out.
  public static func all(
    of readings: [Reading], by field: Field, on shelf: Shelf
  ) throws(UnsuitableField) -> [Portion] {
    let scheme = try Split.Scheme(field, on: shelf)
    let ledger = Ledger(readings, on: shelf)
    var members: [String: [Reading]] = [:]
    for (reading, row) in zip(readings, ledger.rows) {
      for value in scheme.values(of: row, in: ledger) {
        members[value, default: []].append(reading)
      }
    }
    return scheme.ordered(Set(members.keys)).map { value in
      Portion(value: value, label: scheme.label(value), readings: members[value] ?? [])
    }
  }
}
