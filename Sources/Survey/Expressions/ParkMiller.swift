/// The “minimal standard” random numbers of Park and Miller, which ODK shuffles choices with.
public struct ParkMiller: Sendable {
  private var state: Int

  /// Starts from a seed; the same seed gives the same numbers.
  public init(seed: Int) {
    state = seed % 2_147_483_647
    if state <= 0 { state += 2_147_483_646 }
  }

  /// The next number, from 0 up to but not including 1.
  public mutating func next() -> Double {
    state = state * 16_807 % 2_147_483_647
    return Double(state - 1) / 2_147_483_646
  }
}

extension Array {
  /// The elements in an order that depends on the seed alone (Fisher and Yates, inside out).
  public func shuffled(seed: Int) -> [Element] {
    var chance = ParkMiller(seed: seed)
    var elements: [Element] = []
    for element in self {
      elements.append(element)
      elements.swapAt(elements.count - 1, Int(chance.next() * Double(elements.count)))
    }
    return elements
  }
}
