import Survey

/// The same summary for each value of a field, over one codebook.
public struct Split: Equatable, Sendable {
  /// What it is split by.
  public var field: Field
  /// One part a value that occurs, in the field's own order.
  public var parts: [Part]

  /// The summary of the responses that share a value.
  public struct Part: Equatable, Sendable {
    /// The value as it is stored.
    public var value: String
    /// The words that people read.
    public var label: String
    /// What those responses say.
    public var summary: Summary
  }

  /// Splits readings; a response that gave several values is in the part of each.
  ///
  /// - Throws: `UnsuitableField` where the questionnaires rule the field out.
  public init(
    of readings: [Reading], by field: Field, on shelf: Shelf, codebook: Codebook
  ) throws(UnsuitableField) {
    let portions = try Portion.all(of: readings, by: field, on: shelf)
    self.init(portions, by: field, codebook: codebook)
  }

  /// Summarises each portion of readings.
  public init(_ portions: [Portion], by field: Field, codebook: Codebook) {
    self.field = field
    parts = portions.map { portion in
      Part(
        value: portion.value, label: portion.label,
        summary: Summary(of: portion.readings, codebook: codebook))
    }
  }

  /// The parts of a partial, without excerpts; nil where it is not split.
  public init?(of partial: Partial, by plan: Plan) {
    guard let field = partial.field, let scheme = plan.scheme else { return nil }
    self.field = field
    parts = scheme.ordered(Set(partial.parts.keys)).map { value in
      let count = partial.parts[value] ?? Count(by: plan)
      return Part(
        value: value, label: scheme.label(value), summary: Summary(of: count, plan.codebook))
    }
  }
}
