extension String {
  /// The text on one line, without signs that could steer a terminal or turn the reading order.
  ///
  /// What cannot be shown is marked by U+FFFD, so that nothing goes missing unseen.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        if line.last != " ", !line.isEmpty { line.append(" ") }
      } else if scalar.isUnshowable {
        line.append("\u{FFFD}")
      } else {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The text with its line ends, without the same signs.
  var onItsLines: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.isUnshowable && !$0.properties.isWhitespace ? "\u{FFFD}" : $0 }))
  }

  /// The text with its line ends and tabs, and with a mark in place of every other control character.
  var withoutControls: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains(scalar)
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Says whether it is a control character or changes the direction of what follows.
  fileprivate var isUnshowable: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
