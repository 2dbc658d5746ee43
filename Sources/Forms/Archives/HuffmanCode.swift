/// A code of DEFLATE (RFC 1951, 3.2.2): the lengths of its words decide the words.
struct HuffmanCode {
  /// What the next nine bits begin with, as symbol and length; 0 where the word is longer.
  private var short = [UInt16](repeating: 0, count: 512)
  /// How many words there are of each length.
  private var counts = [Int](repeating: 0, count: 16)
  /// The symbols by length, those of one length in order.
  private var symbols: [UInt16] = []

  /// Makes the code of symbols whose words have these lengths, 0 for none; nil where there are more
  /// words than bits can tell apart.
  init?(_ lengths: ArraySlice<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      if left < 0 { return nil }
    }
    var word = 0
    for length in 1...15 {
      word <<= 1
      guard counts[length] > 0 else { continue }
      for (symbol, its) in lengths.enumerated() where Int(its) == length {
        symbols.append(UInt16(symbol))
        if length <= 9 { enter(UInt16(symbol), word, length) }
        word += 1
      }
    }
  }

  private mutating func enter(_ symbol: UInt16, _ word: Int, _ length: Int) {
    // Words come with their first bit first.
    let start = (0..<length).reduce(0) { $0 | (word >> $1 & 1) << (length - 1 - $1) }
    for place in stride(from: start, to: 512, by: 1 << length) {
      short[place] = symbol << 4 | UInt16(length)
    }
  }

  /// The symbol whose word comes first in the bits, and how long the word is; nil where none does.
  func symbol(in bits: UInt64) -> (symbol: Int, length: Int)? {
    let known = short[Int(bits & 511)]
    if known != 0 { return (Int(known >> 4), Int(known & 15)) }
    var word = 0
    var first = 0
    var place = 0
    for length in 1...15 {
      word |= Int(bits >> UInt64(length - 1) & 1)
      if word - first < counts[length] { return (Int(symbols[place + word - first]), length) }
      place += counts[length]
      first = (first + counts[length]) << 1
      word <<= 1
    }
    return nil
  }
}
