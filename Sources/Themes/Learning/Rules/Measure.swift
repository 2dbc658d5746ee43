/// How often a coder and the people who read the same answers found the same.
public struct Measure: Equatable, Sendable {
  /// How many answers both found it in.
  public var both: Int
  /// How many answers the coder alone found it in.
  public var coderOnly: Int
  /// How many answers the people alone found it in.
  public var peopleOnly: Int

  /// Makes a measure of counts.
  public init(both: Int = 0, coderOnly: Int = 0, peopleOnly: Int = 0) {
    self.both = both
    self.coderOnly = coderOnly
    self.peopleOnly = peopleOnly
  }

  /// Compares what a coder found with what people found, answer by answer.
  public init(coder: some Sequence<Bool>, people: some Sequence<Bool>) {
    self.init()
    for (found, isTrue) in zip(coder, people) { add(found: found, isTrue: isTrue) }
  }

  /// Counts one more answer.
  mutating func add(found: Bool, isTrue: Bool) {
    switch (found, isTrue) {
    case (true, true): both += 1
    case (true, false): coderOnly += 1
    case (false, true): peopleOnly += 1
    case (false, false): break
    }
  }

  /// Of what the coder found, the share that people found too, 0 to 1; 0 where it found nothing.
  public var precision: Double { share(of: both + coderOnly) }

  /// Of what people found, the share that the coder found too, 0 to 1; 0 where they found nothing.
  public var recall: Double { share(of: both + peopleOnly) }

  /// The harmonic mean of precision and recall, 0 to 1; 0 where nobody found anything.
  public var f1: Double {
    let sum = 2 * both + coderOnly + peopleOnly
    return sum > 0 ? Double(2 * both) / Double(sum) : 0
  }

  private func share(of base: Int) -> Double { base > 0 ? Double(both) / Double(base) : 0 }
}
