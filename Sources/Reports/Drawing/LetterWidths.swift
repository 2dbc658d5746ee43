/// How wide letters are, so that words in a picture stand as a reader expects them.
enum LetterWidths {
  /// The widths of Helvetica, which Arial shares, from space to tilde, in thousandths of its size
  /// (Adobe's metrics of the base fonts).
  private static let thousandths: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// As many of the words as have room, with … for those that have not.
  static func fitting(_ text: String, in room: Double) -> String {
    func size(_ text: some StringProtocol) -> Double {
      Double(text.utf16.reduce(0) { $0 + width($1) })
    }
    // The longest text that could fit is of the narrowest letters.
    let start = text.prefix(Int(room))
    if start.count == text.count, size(text) <= room { return text }
    var short = start
    while !short.isEmpty, size(short) + Drawing.letters > room { short.removeLast() }
    return short + "…"
  }

  /// The width of a letter in whole pixels; letters of other scripts are taken for middling ones.
  static func width(_ letter: UInt16) -> UInt32 {
    let place = Int(letter) - 0x20
    let width = thousandths.indices.contains(place) ? thousandths[place] : 600
    return UInt32((Double(width) * Drawing.letters / 1000).rounded(.up))
  }
}
