/// Values that come again and again, each kept once and known by a number.
///
/// It looks them up by a hash that is quick and easy to foresee: they come from the study itself.
struct Numbered<Value: QuicklyHashed & Sendable>: Sendable {
  private(set) var values: [Value]
  /// The numbers, each at or after the place that its value hashes to; -1 where there is none.
  ///
  /// There are at least twice as many places as values, or none at all yet.
  private var slots: [Int32] = []

  /// Takes up values that are all different, in the order of their numbers.
  init(_ values: [Value] = []) { self.values = values }

  subscript(number: Int32) -> Value { values[Int(number)] }

  /// The number of a value, which is a new one where the value is.
  mutating func number(of value: Value) -> Int32 {
    if slots.count < 2 * (values.count + 1) { makeRoom() }
    let slot = slot(of: value)
    if slots[slot] >= 0 { return slots[slot] }
    slots[slot] = Int32(values.count)
    values.append(value)
    return slots[slot]
  }

  /// The number of a value that was numbered here; nil where it was not.
  func known(_ value: Value) -> Int32? {
    guard !slots.isEmpty, case let number = slots[slot(of: value)], number >= 0 else { return nil }
    return number
  }

  /// The place where the number of a value is, or belongs.
  private func slot(of value: Value) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: value.quickHash) & mask
    while slots[slot] >= 0, values[Int(slots[slot])] != value { slot = (slot + 1) & mask }
    return slot
  }

  /// Makes room for so many values.
  mutating func reserve(_ count: Int) {
    values.reserveCapacity(count)
    if slots.count < 2 * (count + 1) { makeRoom(for: count) }
  }

  private mutating func makeRoom(for count: Int? = nil) {
    var room = 16
    // With room for as many again, since nobody knows how many come.
    let least = count.map { 2 * ($0 + 1) } ?? 4 * (values.count + 1)
    while room < least { room *= 2 }
    slots = [Int32](repeating: -1, count: room)
    for (number, value) in values.enumerated() { slots[slot(of: value)] = Int32(number) }
  }
}

extension Numbered: Equatable {
  static func == (one: Numbered, other: Numbered) -> Bool { one.values == other.values }
}
