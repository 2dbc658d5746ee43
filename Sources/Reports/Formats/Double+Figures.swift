import Survey

extension Double {
  /// The number to so many decimal places, halves away from zero.
  func rounded(places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }

  /// A share in whole per cent, never 0% for something or 100% for not quite all.
  var wholePercent: String {
    if self > 0, self < 0.5 { return "less than 1%" }
    if self >= 99.5, self < 100 { return "over 99%" }
    return rounded().expressed + "%"
  }
}
