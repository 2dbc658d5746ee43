import Glibc

/// The names of files in one piece of memory; one is made a text where it is asked for.
///
/// Hundreds of thousands are compared and looked up in a moment that way. They are ordered by their
/// bytes.
struct FileNames: Sendable {
  /// The names, each with a zero behind it, which no name holds.
  private var bytes: [UInt8] = []
  /// Where each name begins, and where the last one ends.
  private var starts: [Int] = [0]
  /// Which of them these are.
  private var range = 0..<0

  /// No names.
  init() {}

  /// Takes up names as they come.
  init(_ names: some Sequence<String>) {
    for name in names {
      bytes.append(contentsOf: name.utf8)
      endName()
    }
  }

  /// Takes up names that stand one behind the other, each with a zero behind it.
  init(joined: [UInt8]) {
    bytes = joined
    joined.withUnsafeBytes { all in
      guard let start = all.baseAddress else { return }
      var place = 0
      while let end = memchr(start + place, 0, all.count - place) {
        place = UnsafeRawPointer(end) - start + 1
        starts.append(place)
      }
    }
    range = 0..<starts.count - 1
  }

  /// The names one behind the other, each with a zero behind it.
  var joined: ArraySlice<UInt8> { bytes[starts[range.lowerBound]..<starts[range.upperBound]] }

  /// Whether each comes after the one before.
  var isInOrder: Bool {
    indices.dropFirst().allSatisfy { compare($0 - 1, with: self, at: $0) < 0 }
  }

  /// Adds a name from a string that ends with a zero.
  mutating func append(_ name: UnsafePointer<CChar>) {
    let letters = UnsafeRawBufferPointer(start: name, count: strlen(name))
    bytes.append(contentsOf: letters)
    endName()
  }

  /// Adds a name of others.
  mutating func append(_ place: Int, of others: FileNames) {
    bytes.append(contentsOf: others.bytes[others.starts[place]..<others.starts[place + 1] - 1])
    endName()
  }

  private mutating func endName() {
    bytes.append(0)
    starts.append(bytes.count)
    range = range.lowerBound..<starts.count - 1
  }

  /// Calls back with a name as the system takes it.
  func withName<Result>(at place: Int, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    bytes.withUnsafeBytes { all in
      body(all.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self) + starts[place])
    }
  }

  /// Compares a name with one of others: less than 0 where it comes first, 0 where they are the same.
  func compare(_ place: Int, with others: FileNames, at other: Int) -> Int32 {
    withName(at: place) { one in others.withName(at: other) { strcmp(one, $0) } }
  }

  /// Where among these names, which are in order, one of others is or belongs, from a place on.
  func place(of other: Int, of others: FileNames, from start: Int) -> Int {
    var (low, high) = (start, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, with: others, at: other) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same names in order.
  func sorted() -> FileNames {
    // Mostly the first eight letters decide.
    var keys = indices.map { place in (start: start(of: place), place: place) }
    keys.sort { one, other in
      one.start == other.start
        ? compare(one.place, with: self, at: other.place) < 0 : one.start < other.start
    }
    var names = FileNames()
    names.bytes.reserveCapacity(joined.count)
    names.starts.reserveCapacity(count + 1)
    for key in keys { names.append(key.place, of: self) }
    return names
  }

  /// The first eight letters of a name as a number.
  private func start(of place: Int) -> UInt64 {
    var start: UInt64 = 0
    for offset in 0..<8 {
      let next = starts[place] + offset
      start = start << 8 | UInt64(next < starts[place + 1] ? bytes[next] : 0)
    }
    return start
  }
}

extension FileNames: RandomAccessCollection {
  var startIndex: Int { range.lowerBound }
  var endIndex: Int { range.upperBound }

  subscript(place: Int) -> String {
    String(decoding: bytes[starts[place]..<starts[place + 1] - 1], as: UTF8.self)
  }

  subscript(part: Range<Int>) -> FileNames {
    var names = self
    names.range = part
    return names
  }
}

extension FileNames: Equatable {
  static func == (one: FileNames, other: FileNames) -> Bool {
    let (some, others) = (one.joined, other.joined)
    guard one.count == other.count, some.count == others.count else { return false }
    return some.withUnsafeBytes { some in
      others.withUnsafeBytes { others in
        guard let start = some.baseAddress, let other = others.baseAddress else { return true }
        return memcmp(start, other, some.count) == 0
      }
    }
  }
}
