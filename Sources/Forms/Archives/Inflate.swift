/// Unpacks what DEFLATE has packed (RFC 1951).
struct Inflate {
  private let input: ArraySlice<UInt8>
  private var place: Int
  private var bits: UInt64 = 0
  private var count = 0
  private var output: [UInt8] = []
  private let size: Int

  /// The unpacked bytes; nil where the input is not DEFLATE, or does not come to this size.
  static func unpack(_ input: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    var inflate = Inflate(input, size)
    return inflate.run() && inflate.output.count == size ? inflate.output : nil
  }

  private init(_ input: ArraySlice<UInt8>, _ size: Int) {
    self.input = input
    self.size = size
    place = input.startIndex
    output.reserveCapacity(size)
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood =
        switch kind {
        case 0: takeStored()
        case 1: Self.fixed.map { takeCoded($0.lengths, $0.distances) } ?? false
        case 2: takeOwnCoded()
        default: false
        }
      if !isGood { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func fill() {
    while count <= 48, place < input.endIndex {
      bits |= UInt64(input[place]) << UInt64(count)
      place += 1
      count += 8
    }
  }

  private mutating func take(_ number: Int) -> Int? {
    if number == 0 { return 0 }
    fill()
    guard count >= number else { return nil }
    let value = bits & (1 << UInt64(number) - 1)
    drop(number)
    return Int(value)
  }

  private mutating func drop(_ number: Int) {
    bits >>= UInt64(number)
    count -= number
  }

  private mutating func take(_ code: HuffmanCode) -> Int? {
    fill()
    guard let (symbol, length) = code.symbol(in: bits), length <= count else { return nil }
    drop(length)
    return symbol
  }

  private mutating func takeStored() -> Bool {
    drop(count % 8)
    guard let length = take(16), let check = take(16), length ^ 0xFFFF == check,
      output.count + length <= size
    else { return false }
    for _ in 0..<length {
      guard let byte = take(8) else { return false }
      output.append(UInt8(byte))
    }
    return true
  }

  private mutating func takeOwnCoded() -> Bool {
    guard let extraLengths = take(5), let extraDistances = take(5), let orders = take(4) else {
      return false
    }
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in Self.order.prefix(orders + 4) {
      guard let length = take(3) else { return false }
      lengths[place] = UInt8(length)
    }
    guard let code = HuffmanCode(lengths[...]) else { return false }
    let total = extraLengths + 257 + extraDistances + 1
    var all: [UInt8] = []
    while all.count < total {
      guard let symbol = take(code) else { return false }
      switch symbol {
      case 16:
        guard let last = all.last, let more = take(2) else { return false }
        all += [UInt8](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return false }
        all += [UInt8](repeating: 0, count: more + 3)
      case 18:
        guard let more = take(7) else { return false }
        all += [UInt8](repeating: 0, count: more + 11)
      default: all.append(UInt8(symbol))
      }
    }
    guard all.count == total, let words = HuffmanCode(all[..<(extraLengths + 257)]),
      let distances = HuffmanCode(all[(extraLengths + 257)...])
    else { return false }
    return takeCoded(words, distances)
  }

  private mutating func takeCoded(_ words: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while true {
      guard let symbol = take(words) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < size else { return false }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol < 286, let more = take(Self.lengthBits[symbol - 257]),
        let far = take(distances), far < 30, let farther = take(Self.distanceBits[far])
      else { return false }
      let length = Self.lengths[symbol - 257] + more
      let distance = Self.distances[far] + farther
      guard distance <= output.count, output.count + length <= size else { return false }
      // What is copied may be what was copied just now.
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBits =
    [0, 0, 0, 0] + (0...5).flatMap { [Int](repeating: $0, count: 4) } + [0]
  private static let lengths = starts(of: lengthBits, from: 3).dropLast() + [258]
  private static let distanceBits = [0, 0] + (0...13).flatMap { [$0, $0] }
  private static let distances = starts(of: distanceBits, from: 1)

  /// Where each range of numbers begins, given how many bits tell the numbers in it apart.
  private static func starts(of bits: [Int], from first: Int) -> [Int] {
    var next = first
    return bits.map { bits in
      defer { next += 1 << bits }
      return next
    }
  }

  /// The code that needs no telling (3.2.6).
  private static let fixed: (lengths: HuffmanCode, distances: HuffmanCode)? = {
    let lengths = (0..<288).map { symbol -> UInt8 in
      switch symbol {
      case ..<144: 8
      case ..<256: 9
      case ..<280: 7
      default: 8
      }
    }
    guard let words = HuffmanCode(lengths[...]),
      let distances = HuffmanCode([UInt8](repeating: 5, count: 30)[...])
    else { return nil }
    return (words, distances)
  }()
}
