import Survey

/// Texts one behind the other in one piece of memory, for those that are hardly ever asked for.
struct Texts: Equatable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// Takes up texts whose bytes stand one behind the other.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The text at a place.
  subscript(place: Range<Int32>) -> String { String(decoding: bytes[place.whole], as: UTF8.self) }

  /// Adds a text, and says where it is.
  mutating func add(_ text: String) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: text.utf8)
    return start..<Int32(bytes.count)
  }

  /// Adds a text of others, and says where it is here.
  mutating func add(_ place: Range<Int32>, of others: Texts) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: others.bytes[place.whole])
    return start..<Int32(bytes.count)
  }

  /// The seed that belongs to a text, without making it.
  func seed(of place: Range<Int32>) -> UInt64 { SplitMix.seed(of: bytes[place.whole]) }
}
