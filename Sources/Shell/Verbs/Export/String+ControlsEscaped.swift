extension String {
  /// The same JSON with escapes for the control characters that JSON lets stand as they are, because
  /// some of them steer a terminal.
  var withControlsEscaped: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x7F...0x9F).contains(scalar.value) }
    guard unicodeScalars.contains(where: isControl) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if isControl(scalar) {
        text += "\\u00" + String(scalar.value, radix: 16)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
