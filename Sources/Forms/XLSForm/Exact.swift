/// A decimal number without rounding, so that 0.3 is a multiple of 0.1.
struct Exact: Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// The number in units of 10⁻⁶.
  private let millionths: Int

  init(integerLiteral value: Int) { millionths = value * 1_000_000 }

  private init(millionths: Int) { self.millionths = millionths }

  /// Reads `2`, `-0.5` or `1e3`; nil for anything else, and beyond twelve digits or six decimals.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count <= 2, let digits = parts.first else { return nil }
    let power = parts.count == 2 ? Int(parts[1]) : 0
    guard let power, (-12...12).contains(power) else { return nil }
    let isNegative = digits.hasPrefix("-")
    let body = digits.hasPrefix("-") || digits.hasPrefix("+") ? digits.dropFirst() : digits
    let halves = body.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, body.contains(where: \.isNumber),
      halves.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let decimals = halves.count == 2 ? halves[1] : ""
    var shift = 6 + power - decimals.count
    guard var number = Int(halves[0] + decimals), abs(number) < 1_000_000_000_000 else {
      return nil
    }
    while shift > 0 {
      let (product, overflows) = number.multipliedReportingOverflow(by: 10)
      guard !overflows, abs(product) < 1_000_000_000_000_000_000 else { return nil }
      number = product
      shift -= 1
    }
    while shift < 0 {
      guard number % 10 == 0 else { return nil }
      number /= 10
      shift += 1
    }
    millionths = isNegative ? -number : number
  }

  var isZero: Bool { millionths == 0 }
  var double: Double { Double(millionths) / 1_000_000 }

  func isMultiple(of other: Exact) -> Bool { millionths.isMultiple(of: other.millionths) }

  static func - (one: Exact, other: Exact) -> Exact {
    Exact(millionths: one.millionths - other.millionths)
  }

  /// Orders numbers by size.
  static func < (one: Exact, other: Exact) -> Bool { one.millionths < other.millionths }
}
