import Survey

/// The words that the parts of a field write more or less often than one of them.
public struct WordComparison: Equatable, Sendable {
  /// What the parts differ in.
  public var field: Field
  /// The part that the others are laid beside.
  public var reference: Part
  /// The others, in the field's own order.
  public var others: [Part]
  /// Which words are listed.
  public var limits: KeyWord.Limits

  /// What the people who share a value wrote.
  public struct Part: Equatable, Sendable {
    /// The value as it is stored.
    public var value: String
    /// The words that people read.
    public var label: String
    /// How many words they wrote in all.
    public var total: Int
    /// How many answers are left out because a supporter found their words; nil where that is
    /// withheld.
    public var leftOut: Int?
    /// The words that they write more often than the reference part; none for that part itself.
    public var more: [KeyWord]
    /// The words that the reference part writes more often than they do.
    public var fewer: [KeyWord]
  }

  /// Lays the words of each portion beside those of the reference part of a comparison.
  public init(of portions: [Portion], like comparison: Comparison, limits: KeyWord.Limits = .init())
  {
    let counts = Dictionary(
      uniqueKeysWithValues: portions.map { ($0.value, WordCount($0.readings)) })
    let none = WordCount([])
    let base = counts[comparison.reference.value] ?? none
    func part(_ part: Comparison.Part, isReference: Bool = false) -> Part {
      let count = counts[part.value] ?? none
      return Part(
        value: part.value, label: part.label, total: count.total, leftOut: count.leftOut,
        more: isReference ? [] : KeyWord.all(of: count, against: base, limits),
        fewer: isReference ? [] : KeyWord.all(of: base, against: count, limits))
    }
    field = comparison.field
    reference = part(comparison.reference, isReference: true)
    others = comparison.others.map { part($0) }
    self.limits = limits
  }
}
