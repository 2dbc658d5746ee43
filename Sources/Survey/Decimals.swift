/// Writing numbers without an exponent, as XPath 1.0 section 4.2 asks.
enum Decimals {
  /// Writes the shortest digits that read back as the same number.
  static func plain(_ number: Double) -> String {
    let short = "\(number)"
    guard let mark = short.firstIndex(where: { $0 == "e" || $0 == "E" }),
      let exponent = Int(short[short.index(after: mark)...])
    else { return short.hasSuffix(".0") ? String(short.dropLast(2)) : short }
    let isNegative = short.hasPrefix("-")
    let digits = short[..<mark].filter { $0 != "-" && $0 != "." }
    let mantissa = short[..<mark].drop { $0 == "-" }
    let whole = mantissa.prefix { $0 != "." }.count
    let point = whole + exponent
    let body =
      if point <= 0 {
        "0." + String(repeating: "0", count: -point) + trailingZerosDropped(digits)
      } else if point >= digits.count {
        digits + String(repeating: "0", count: point - digits.count)
      } else {
        String(digits.prefix(point)) + "." + digits.dropFirst(point)
      }
    return isNegative ? "-" + body : body
  }

  private static func trailingZerosDropped(_ digits: String) -> String {
    var digits = digits
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return digits
  }
}
