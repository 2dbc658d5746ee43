import Survey

/// JSON of the plainest sort, read forward over its bytes, once.
///
/// It gives up at whatever wants a second thought, such as a name that comes twice, `null`, `\u` or
/// a number with an exponent, and never says why: the decoder then decides, and words the refusal.
struct PlainJSON {
  /// What is here may be right or wrong, but is not plain.
  struct Unusual: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value, an object or a string, unless it is remembered.
  mutating func remembered<Value>(
    _ memory: inout Remembered<Value>, _ read: (inout PlainJSON) throws(Unusual) -> Value
  ) throws(Unusual) -> Value {
    skipSpace()
    if let known = memory.value(at: place, of: bytes) {
      place = known.end
      return known.value
    }
    let start = place
    let value = try read(&self)
    memory.keep(value, bytes[start..<place])
    return value
  }

  /// Reads a string that names one of a few things, unless it is remembered.
  mutating func remembered<Value: RawRepresentable<String>>(
    _ memory: inout Remembered<Value>
  ) throws(Unusual) -> Value {
    try remembered(&memory) { json throws(Unusual) in try sure(Value(rawValue: json.text())) }
  }

  /// The name of a member, which is compared where it stands.
  struct Name {
    fileprivate let bytes: ArraySlice<UInt8>

    /// Says in a `switch` whether the name is this one.
    ///
    /// Most differ in length, which the compiler sees where it is looked at on the spot.
    @inline(__always)
    static func ~= (text: String, name: Name) -> Bool {
      text.utf8.count == name.bytes.count && name.isSame(as: text)
    }

    private func isSame(as text: String) -> Bool {
      let (letters, bytes) = (text.utf8.span, bytes.span)
      for place in letters.indices where letters[place] != bytes[place] { return false }
      return true
    }

    /// The name as a text.
    var text: String { get throws(Unusual) { try PlainJSON.string(bytes) } }
  }

  /// Reads an object: calls back with the name of each member, to read its value.
  mutating func members(
    _ body: (Name, inout PlainJSON) throws(Unusual) -> Void
  ) throws(Unusual) {
    try take(UInt8(ascii: "{"))
    if takes(UInt8(ascii: "}")) { return }
    repeat {
      try take(UInt8(ascii: "\""))
      let start = place
      let (end, _) = try plainEnd()
      let name = Name(bytes: bytes[start..<end])
      try take(UInt8(ascii: ":"))
      try body(name, &self)
    } while takes(UInt8(ascii: ","))
    try take(UInt8(ascii: "}"))
  }

  /// Reads an array: calls back to read each element.
  mutating func elements(_ body: (inout PlainJSON) throws(Unusual) -> Void) throws(Unusual) {
    try take(UInt8(ascii: "["))
    if takes(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while takes(UInt8(ascii: ","))
    try take(UInt8(ascii: "]"))
  }

  /// Reads a string.
  mutating func text() throws(Unusual) -> String {
    try take(UInt8(ascii: "\""))
    let start = place
    if let (end, isASCII) = try? plainEnd() {
      return try PlainJSON.string(bytes[start..<end], isASCII: isASCII)
    }
    return try escapedText(from: start)
  }

  /// Goes behind the quotation mark that ends a string without escapes, and says where that stands
  /// and whether all before it is ASCII.
  private mutating func plainEnd() throws(Unusual) -> (end: Int, isASCII: Bool) {
    guard let found = findPlainEnd() else { throw Unusual() }
    place = found.end + 1
    return found
  }

  private func findPlainEnd() -> (end: Int, isASCII: Bool)? {
    let bytes = bytes.span
    var next = place
    var all: UInt8 = 0
    while next < bytes.count {
      let byte = bytes[next]
      if byte == UInt8(ascii: "\"") { return (next, all < 0x80) }
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      all |= byte
      next += 1
    }
    return nil
  }

  /// Reads a moment that is written as `2026-11-21T16:02:11Z`; nil, and nothing is read, where it is
  /// not.
  mutating func plainMoment() -> Moment? {
    let form = "\"0000-00-00T00:00:00Z\"".utf8
    guard next() == UInt8(ascii: "\""), place + form.count <= bytes.count else { return nil }
    var fields = InlineArray<6, Int>(repeating: 0)
    var field = 0
    var next = place
    for sign in form {
      let byte = bytes[next]
      next += 1
      if sign == UInt8(ascii: "0") {
        guard byte &- 0x30 < 10 else { return nil }
        fields[field] = fields[field] * 10 + Int(byte) - 0x30
      } else {
        guard byte == sign else { return nil }
        if byte != UInt8(ascii: "\"") { field += 1 }
      }
    }
    // A minute can have 61 seconds.
    guard let day = CivilDate(year: fields[0], month: fields[1], day: fields[2]), fields[3] < 24,
      fields[4] < 60, fields[5] <= 60
    else { return nil }
    place = next
    let seconds = fields[3] * 3600 + fields[4] * 60 + fields[5]
    return Moment(seconds: day.daysSince1970 * 86_400 + seconds)
  }

  /// Reads a whole number, or one with decimal places, that is exact in 15 digits.
  mutating func number() throws(Unusual) -> Double {
    let isNegative = takes(UInt8(ascii: "-"))
    let start = place
    var digits = try wholeNumber()
    var scale = 1.0
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      let point = place
      while let digit = digit {
        digits = digits * 10 + digit
        scale *= 10
        place += 1
        guard place - start <= 16 else { throw Unusual() }
      }
      guard place > point else { throw Unusual() }
    }
    try endNumber()
    // A negative nothing is a number of its own.
    guard !isNegative || digits > 0 else { throw Unusual() }
    // Both are exact, so that the quotient is the nearest number there is.
    return Double(isNegative ? -digits : digits) / scale
  }

  /// Reads a whole number that is not negative.
  mutating func integer() throws(Unusual) -> Int {
    skipSpace()
    let number = try wholeNumber()
    try endNumber()
    return number
  }

  /// Reads `true`.
  mutating func yes() throws(Unusual) -> Bool {
    skipSpace()
    for byte in "true".utf8 {
      guard place < bytes.count, bytes[place] == byte else { throw Unusual() }
      place += 1
    }
    return true
  }

  /// Says which byte comes next; 0 where there is none.
  mutating func next() -> UInt8 {
    skipSpace()
    return place < bytes.count ? bytes[place] : 0
  }

  /// Makes sure that nothing comes any more.
  mutating func end() throws(Unusual) {
    skipSpace()
    guard place == bytes.count else { throw Unusual() }
  }
}

extension PlainJSON {
  private static func string(
    _ bytes: ArraySlice<UInt8>, isASCII: Bool = false
  ) throws(Unusual) -> String {
    // There is nothing to be repaired, and looking for it takes time.
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Unusual() }
    return text
  }

  /// Reads a string that began there and has escapes.
  private mutating func escapedText(from start: Int) throws(Unusual) -> String {
    place = start
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try PlainJSON.string(text[...])
      case UInt8(ascii: "\\"): text.append(try escape())
      case 0..<0x20: throw Unusual()
      default: text.append(byte)
      }
    }
    throw Unusual()
  }

  private mutating func escape() throws(Unusual) -> UInt8 {
    guard place < bytes.count else { throw Unusual() }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return bytes[place]
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    default: throw Unusual()
    }
  }

  /// The value of the digit here; nil where there is none.
  private var digit: Int? {
    guard place < bytes.count, case let value = bytes[place] &- 0x30, value < 10 else { return nil }
    return Int(value)
  }

  /// Reads up to 15 digits, without a zero in front.
  private mutating func wholeNumber() throws(Unusual) -> Int {
    let start = place
    var number = 0
    while let digit {
      number = number * 10 + digit
      place += 1
      guard place - start <= 15 else { throw Unusual() }
    }
    let hasZero = place - start > 1 && bytes[start] == 0x30
    guard place > start, !hasZero else { throw Unusual() }
    return number
  }

  private func endNumber() throws(Unusual) {
    guard place < bytes.count else { return }
    switch bytes[place] {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return
    default: throw Unusual()
    }
  }

  private mutating func skipSpace() { place = endOfSpace() }

  private func endOfSpace() -> Int {
    let bytes = bytes.span
    var next = place
    while next < bytes.count, bytes[next] <= 0x20 {
      switch bytes[next] {
      case 0x20, 0x0A, 0x0D, 0x09: next += 1
      default: return next
      }
    }
    return next
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ byte: UInt8) throws(Unusual) {
    guard takes(byte) else { throw Unusual() }
  }
}
