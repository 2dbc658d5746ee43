extension Character {
  /// The same letter in one scalar, where it is Latin and written as a letter with a mark after it.
  ///
  /// A voice takes the two for a letter and something it does not know.
  var composed: Character {
    guard unicodeScalars.count > 1, let first = unicodeScalars.first, first.properties.isAlphabetic,
      first.value < 0x250
    else { return self }
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      // Characters that mean the same are equal, however they are written.
      if Character(scalar) == self { return Character(scalar) }
    }
    return self
  }
}
