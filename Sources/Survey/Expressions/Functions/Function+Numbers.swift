extension Function {
  /// Numbers.
  static let numbers: [Function] = [
    Function("number", 0...1) {
      let value = try $0.value(0)
      let number = value.number(at: $0.scope.now.offset)
      return .number(number.isNaN ? measured(value.asText) : number)
    },
    Function("int", 1) { .number(try $0.number(0).rounded(.towardZero)) },
    Function("floor", 1) { .number(try $0.number(0).rounded(.down)) },
    Function("ceiling", 1) { .number(try $0.number(0).rounded(.up)) },
    Function("abs", 1) { .number(abs(try $0.number(0))) },
    Function("round", 1...2) {
      let places = $0.count == 2 ? try $0.number(1) : 0
      guard !places.isNaN else { return .number(.nan) }
      return .number(rounded(try $0.number(0), places: Int(max(-300, min(300, places)))))
    },
    Function("min", 1...many) { .number(try extreme($0) { $0.min() }) },
    Function("max", 1...many) { .number(try extreme($0) { $0.max() }) },
    Function("sum", 1) {
      let offset = $0.scope.now.offset
      let texts = try $0.answers(0, of: "sum").filter { !$0.isEmpty }
      return .number(texts.reduce(0) { $0 + Expression.number($1, at: offset) })
    },
  ]

  /// The number at the start of a measure such as `1.1 kg`: a number, a space and one word.
  private static func measured(_ text: String) -> Double {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[1].allSatisfy(\.isLetter) else { return .nan }
    return Expression.number(String(words[0]), at: 0)
  }

  /// Rounds halves away from zero in decimal digits, as JavaRosa does, so that 2.15 becomes 2.2.
  static func rounded(_ number: Double, places: Int) -> Double {
    guard number.isFinite, let shifted = Double("\(Decimals.plain(number))e\(places)"),
      shifted.isFinite
    else { return number }
    let whole = Decimals.plain(shifted.rounded(.toNearestOrAwayFromZero))
    return Double("\(whole)e\(-places)") ?? number
  }

  /// The least or greatest; unanswered questions are passed over, and of none there is no number.
  private static func extreme(
    _ arguments: Arguments, _ choose: ([Double]) -> Double?
  ) throws(Expression.Fault) -> Double {
    let offset = arguments.scope.now.offset
    let numbers = try arguments.atoms(from: 0).filter { $0 != .text("") }
      .map { $0.number(at: offset) }
    return numbers.contains(where: \.isNaN) ? .nan : choose(numbers) ?? .nan
  }
}
