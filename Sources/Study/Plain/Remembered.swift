/// Values that were read a moment ago, with the bytes that they were read from.
///
/// The responses of one folder say the same in most places but their answers, and where the same bytes
/// stand again there is nothing to be read again.
struct Remembered<Value> {
  /// How many values are remembered at most.
  private static var most: Int { 16 }
  /// How many bytes a value may have that is remembered.
  private static var longest: Int { 512 }

  private var known: [(bytes: [UInt8], value: Value)] = []
  /// Which is tried first: the one that came after the last one before.
  private var next = 0

  /// The value that begins at a place of some bytes, and where it ends; nil where it is not known.
  ///
  /// It must be one that says by itself where it ends, as an object or a string does.
  mutating func value(at start: Int, of bytes: [UInt8]) -> (value: Value, end: Int)? {
    for turn in 0..<known.count {
      let place = next + turn < known.count ? next + turn : next + turn - known.count
      let count = known[place].bytes.count
      guard isSame(known[place].bytes, as: bytes, from: start) else { continue }
      next = place + 1 < known.count ? place + 1 : 0
      return (known[place].value, start + count)
    }
    return nil
  }

  /// Remembers a value, and its bytes.
  mutating func keep(_ value: Value, _ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= Self.longest else { return }
    if known.count < Self.most {
      known.append((Array(bytes), value))
    } else {
      known[next] = (Array(bytes), value)
    }
    next = next + 1 < known.count ? next + 1 : 0
  }

  private func isSame(_ one: [UInt8], as other: [UInt8], from start: Int) -> Bool {
    let (one, other) = (one.span, other.span)
    guard other.count - start >= one.count else { return false }
    for place in one.indices where one[place] != other[start + place] { return false }
    return true
  }
}
