extension Int {
  /// The number with what it counts, such as `1 response` and `2 responses`.
  func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }

  /// The number with commas between thousands, such as `20,000`.
  var grouped: String {
    let digits = Array(String(magnitude))
    let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[..<$0].suffix(3)) }
    return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
  }
}
