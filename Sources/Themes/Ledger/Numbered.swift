/// Values that come again and again, each kept once and known by a number.
struct Numbered<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value]
  private var numbers: [Value: Int32] = [:]

  /// Takes up values that are all different, in the order of their numbers.
  init(_ values: [Value] = []) { self.values = values }

  subscript(number: Int32) -> Value { values[Int(number)] }

  /// The number of a value, which is a new one where the value is.
  mutating func number(of value: Value) -> Int32 {
    if numbers.count < values.count {
      for (number, value) in values.enumerated() { numbers[value] = Int32(number) }
    }
    if let known = numbers[value] { return known }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}

extension Numbered: Equatable {
  static func == (one: Numbered, other: Numbered) -> Bool { one.values == other.values }
}
