extension Expression {
  /// What is wrong with an expression, where, and what to do about it.
  public struct Fault: Error, Equatable, Sendable {
    /// What is wrong, in a sentence.
    public var problem: String
    /// How many characters stand before it, counted as Unicode scalars.
    public var offset: Int
    /// What to do, in a sentence.
    public var advice: String

    /// Makes a fault.
    public init(_ problem: String, at offset: Int, advice: String) {
      self.problem = problem
      self.offset = offset
      self.advice = advice
    }
  }
}

extension Expression.Fault: CustomStringConvertible {
  /// The whole fault as people read it, with the place counted from 1.
  public var description: String { "Character \(offset + 1): \(problem) \(advice)" }
}
