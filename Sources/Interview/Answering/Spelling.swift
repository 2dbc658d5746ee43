import Survey

/// Comparing what was typed with what could have been meant.
enum Spelling {
  /// The text in small letters, without punctuation around words, without apostrophes, with single
  /// spaces, the digits 0 to 9, and no letter three times in a row.
  static func plain(_ text: String) -> String {
    if isPlain(text.utf8) { return text }
    let scalars = Array(latin(text.lowercased()).unicodeScalars)
    let words = scalars.split(whereSeparator: isSpace).map { word in
      trimmed(word.filter { !isApostrophe($0) }[...])
    }
    var plain = String.UnicodeScalarView()
    for word in words where !word.isEmpty {
      if !plain.isEmpty { plain.append(" ") }
      plain.append(contentsOf: squeezed(word))
    }
    return String(plain)
  }

  /// Says whether a word comes to something in plain spelling.
  static func isSame(_ word: String, _ plain: String) -> Bool {
    if word == plain { return true }
    // Plain spelling only takes something away, and no letter at the beginning.
    guard word.utf8.count >= plain.utf8.count, let first = word.utf8.first else { return false }
    let letter = first | 0x20
    let isOther = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    return (!isOther || letter == plain.utf8.first) && self.plain(word) == plain
  }

  /// The text with full-width letters and the digits of other scripts as most keyboards have them,
  /// and without marks that cannot be seen.
  static func latin(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        scalars.append(digit)
      } else if (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      {
        scalars.append(narrow)
      } else if !isUnseen(scalar) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text without the accents of Latin letters, for people whose keyboard has none.
  static func unaccented(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let base = base(scalar) {
        scalars.append(base)
      } else if scalar.properties.generalCategory != .nonspacingMark
        || scalars.last?.isASCII != true
      {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Says whether two words are so close that one may be a slip for the other.
  ///
  /// Three to five letters allow one slip, six and more two; two letters only changed places.
  static func isNear(_ typed: String, _ meant: String) -> Bool {
    // Letters of other scripts take up to four bytes.
    guard abs(typed.utf8.count - meant.utf8.count) <= 8 else { return false }
    let length = min(typed.count, meant.count)
    let allowed = length >= 6 ? 2 : length >= 3 ? 1 : 0
    if allowed == 0 {
      return typed.count == 2 && typed != meant && String(typed.reversed()) == meant
    }
    return abs(typed.count - meant.count) <= allowed && Slip.distance(typed, meant) <= allowed
  }

  /// Whether there is nothing to do, as for most words of the tables.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    var last = UInt8(ascii: " ")
    var run = 0
    for byte in bytes {
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      run = byte == last ? run + 1 : 1
      let isBetween = " -".utf8.contains(byte) && !" -".utf8.contains(last)
      if isLetter ? run > 2 : !isDigit && !isBetween {
        return false
      }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let isPartOfEmoji = (0xFE00...0xFE0F).contains(scalar.value) || scalar.value == 0x20E3
    return isPartOfEmoji || scalar.properties.generalCategory == .format
  }

  /// The letter that Unicode names a letter with an accent after.
  private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let start = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(start) else {
      return nil
    }
    let rest = name.dropFirst(start.count)
    guard let letter = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return letter.lowercased().unicodeScalars.first
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "`", "´": true
    default: false
    }
  }

  private static func trimmed(_ word: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var word = word
    while let first = word.first, isPunctuation(first) || isSign(first, before: word.dropFirst()) {
      word.removeFirst()
    }
    while let last = word.last, isPunctuation(last) { word.removeLast() }
    return word
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "+", "?": false
    default: Character(scalar).isPunctuation
    }
  }

  /// Whether it only leads to what follows, as in `- 2` and `->2`, and makes no number less.
  private static func isSign(
    _ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case ">", "=": true
    case "-", "+": rest.first.map { !("0"..."9").contains($0) } ?? true
    default: false
    }
  }

  /// A word with no letter three times in a row.
  private static func squeezed(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var squeezed: [Unicode.Scalar] = []
    var run = 0
    for scalar in word {
      run = scalar == squeezed.last ? run + 1 : 1
      if run < 3 || !scalar.properties.isAlphabetic {
        squeezed.append(scalar)
      } else if run == 3 {
        squeezed.removeLast()
      }
    }
    return squeezed
  }
}
