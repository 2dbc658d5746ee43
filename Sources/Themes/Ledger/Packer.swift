/// Numbers and texts one after the other in few bytes, for a file that only this program reads.
public struct Packer: Equatable, Sendable {
  /// What was packed so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes a packer that goes on after what was packed before.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Adds a number that is not negative, seven bits a byte.
  public mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number of which every bit may be set, in eight bytes.
  public mutating func add(word: UInt64) {
    for shift in stride(from: 0, to: UInt64(64), by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Adds a text.
  public mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds bytes as they are.
  public mutating func add(bytes all: [UInt8]) {
    add(all.count)
    bytes.append(contentsOf: all)
  }

  /// Adds yes or no.
  public mutating func add(_ answer: Bool) { bytes.append(answer ? 1 : 0) }

  /// Adds a number of elements, and then each.
  public mutating func add<Elements: Collection>(
    _ elements: Elements, _ body: (Elements.Element, inout Packer) -> Void
  ) {
    add(elements.count)
    for element in elements { body(element, &self) }
  }
}

/// Takes out in the same order what a `Packer` packed.
public struct Unpacker: Sendable {
  /// The bytes are not what a packer packs.
  public struct Torn: Error {
    /// Makes the error.
    public init() {}
  }

  @usableFromInline let bytes: [UInt8]
  @usableFromInline var place: Int
  @usableFromInline let end: Int

  /// Begins to take out what stands in part of some bytes.
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// Whether there is nothing more to take out.
  public var isAtEnd: Bool { place >= end }

  /// Takes out a number.
  @inlinable
  public mutating func number() throws(Torn) -> Int {
    // Most are so small that one byte holds them.
    if place < end, bytes[place] < 0x80 {
      place += 1
      return Int(bytes[place - 1])
    }
    return try longNumber()
  }

  @usableFromInline mutating func longNumber() throws(Torn) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < end, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    throw Torn()
  }

  /// Takes out a number that must be less than another.
  public mutating func number(below limit: Int) throws(Torn) -> Int32 {
    let number = try number()
    guard number >= 0, number < limit, let small = Int32(exactly: number) else { throw Torn() }
    return small
  }

  /// Takes out a number of eight bytes.
  public mutating func word() throws(Torn) -> UInt64 {
    guard end - place >= 8 else { throw Torn() }
    var word: UInt64 = 0
    for shift in 0..<8 { word |= UInt64(bytes[place + shift]) << UInt64(shift * 8) }
    place += 8
    return word
  }

  /// Takes out a text.
  public mutating func text() throws(Torn) -> String {
    guard let text = String(validating: bytes[try range()], as: UTF8.self) else { throw Torn() }
    return text
  }

  /// Takes out bytes.
  public mutating func piece() throws(Torn) -> [UInt8] { Array(bytes[try range()]) }

  private mutating func range() throws(Torn) -> Range<Int> {
    let count = try count()
    place += count
    return place - count..<place
  }

  /// Takes out yes or no.
  public mutating func answer() throws(Torn) -> Bool { try number(below: 2) == 1 }

  /// Takes out a number of elements that are still to come, or a number up to a limit.
  public mutating func count(upTo limit: Int? = nil) throws(Torn) -> Int {
    let count = try number()
    // Each element takes a byte at least.
    guard count >= 0, count <= limit ?? (end - place) else { throw Torn() }
    return count
  }

  /// Takes out a number of elements, and then each.
  public mutating func elements(
    _ body: (inout Unpacker) throws(Torn) -> Void
  ) throws(Torn) {
    for _ in 0..<(try count()) { try body(&self) }
  }

  /// Takes out a list.
  mutating func list<Element>(
    _ body: (inout Unpacker) throws(Torn) -> Element
  ) throws(Torn) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }

  /// Takes out a list of texts.
  mutating func texts() throws(Torn) -> [String] {
    try list { unpacker throws(Torn) in try unpacker.text() }
  }

  /// Takes out a list of numbers.
  mutating func numbers() throws(Torn) -> [Int] {
    try list { unpacker throws(Torn) in try unpacker.number() }
  }
}
