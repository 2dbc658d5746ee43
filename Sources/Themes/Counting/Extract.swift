/// What figures take from many ledgers: what the responses come to, and who may be quoted.
///
/// Extracts of different ledgers merge into what one would have of all.
public struct Extract: Sendable {
  /// What the responses come to.
  public private(set) var partial: Partial
  /// The mentions that may be quoted.
  public private(set) var quotable: QuotableMentions

  /// Holds nothing yet; for each theme, no more than so many people of each group are to be quoted.
  public init(of edition: Partial.Edition, quoting most: Int, by plan: Plan) {
    partial = Partial(of: edition, by: plan)
    quotable = QuotableMentions(most: most, by: plan)
  }

  /// Makes room for so many people.
  public mutating func reserve(_ people: Int) { partial.reserve(people) }

  /// Goes through a ledger, which is known by its place among others; made-up responses are left out
  /// where they would be mixed with real ones.
  public mutating func add(
    _ ledger: Ledger, at place: Int, withInvented: Bool, by plan: Plan
  ) {
    partial.add(ledger, withInvented: withInvented, by: plan)
    quotable.add(ledger, at: place, withInvented: withInvented)
  }

  /// Takes in the extract of the ledgers that come next, whose places began at another.
  public mutating func merge(_ other: Extract, movedBy distance: Int = 0) {
    // They are all made in the same way, so that they cannot but merge.
    try? partial.merge(other.partial)
    quotable.merge(other.quotable, movedBy: distance)
  }
}

extension Extract {
  /// In few bytes, for a file that only this program reads, an extract of the responses to one
  /// questionnaire by a plan that splits nothing.
  public var packed: [UInt8] {
    var packer = Packer()
    quotable.pack(into: &packer)
    partial.pack(into: &packer)
    return packer.bytes
  }

  /// Unpacks an extract made by the same plan; nil where it is not whole, or fewer people are there to be
  /// quoted.
  public init?(
    _ bytes: [UInt8], of edition: Partial.Edition, quoting most: Int, by plan: Plan
  ) {
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(bytes, in: bytes.indices)
      let quotable = try QuotableMentions(from: &unpacker, by: plan)
      guard quotable.most >= most else { return nil }
      self.init(of: edition, quoting: most, by: plan)
      self.quotable.merge(quotable)
      partial = try Partial(of: edition, from: &unpacker, by: plan)
      guard unpacker.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}
