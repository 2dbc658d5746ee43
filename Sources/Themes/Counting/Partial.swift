import Survey

/// What a share of the responses comes to, to be merged with what the others come to.
///
/// Partials of different responses, made anywhere and merged in any order, say exactly what one
/// partial of all the responses says. They hold respondents' codes, and none of their words.
public struct Partial: Equatable, Sendable {
  /// The codebook that the responses were read with.
  public let edition: Edition
  /// What is split by; nil where nothing is.
  public let field: Field?
  /// The count of everything.
  public private(set) var whole: Count
  /// The counts of the parts, by value.
  public private(set) var parts: [String: Count] = [:]

  /// How many responses were counted.
  public var responses: Int { whole.responses }

  /// Whether all of them were made up.
  public var isInvented: Bool { whole.responses > 0 && whole.invented == whole.responses }

  /// A codebook at one stage of its life.
  public struct Edition: Codable, Equatable, Sendable {
    /// The version that its author gave it.
    public var version: String
    /// A checksum of its file, since a version can be forgotten.
    public var digest: String

    /// Names an edition.
    public init(version: String, digest: String) {
      self.version = version
      self.digest = digest
    }
  }

  /// Makes a partial of nothing.
  public init(of edition: Edition, by plan: Plan) {
    self.init(edition, plan.field, Count(by: plan))
  }

  /// Takes up what `pack` packed of a partial that was made by the same plan, which splits nothing.
  init(
    of edition: Edition, from unpacker: inout Unpacker, by plan: Plan
  ) throws(Unpacker.Torn) {
    self.init(edition, nil, try Count(from: &unpacker, by: plan))
  }

  /// Packs the count of everything.
  func pack(into packer: inout Packer) { whole.pack(into: &packer) }

  init(_ edition: Edition, _ field: Field?, _ whole: Count, _ parts: [String: Count] = [:]) {
    self.edition = edition
    self.field = field
    self.whole = whole
    self.parts = parts
  }

  /// Makes room for so many people.
  public mutating func reserve(_ people: Int) { whole.reserve(people) }

  /// Counts the responses of a ledger that may be counted.
  ///
  /// Made-up ones are left out where they would be mixed with real ones.
  public mutating func add(_ ledger: Ledger, withInvented: Bool = true, by plan: Plan) {
    let key = LedgerKey(ledger, plan)
    for row in ledger.rows where row.isCounted && (withInvented || !row.isInvented) {
      whole.add(row, of: ledger, key)
      for value in plan.scheme?.values(of: row, in: ledger) ?? [] {
        parts[value, default: Count(by: plan)].add(row, of: ledger, key)
      }
    }
  }

  /// Counts one more reading.
  public mutating func add(_ reading: Reading, by plan: Plan) {
    add(Ledger([reading], on: plan.shelf), by: plan)
  }

  /// Counts what another partial has counted as well.
  ///
  /// - Throws: `Mismatch` where they were not made in the same way; nothing is changed then.
  public mutating func merge(_ other: Partial) throws(Mismatch) {
    guard edition == other.edition else { throw .editions(edition, other.edition) }
    guard field == other.field else { throw .fields(field, other.field) }
    whole.merge(other.whole)
    for (value, count) in other.parts {
      parts[value, default: Count(like: whole)].merge(count)
    }
  }
}
