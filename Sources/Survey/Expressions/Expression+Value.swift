extension Expression {
  /// What an expression is worth.
  public enum Value: Equatable, Sendable {
    /// Words, or a date or time in ISO 8601.
    case text(String)
    /// A number.
    case number(Double)
    /// Yes or no.
    case truth(Bool)
    /// The answers that a name stands for, the unanswered ones empty.
    case nodes([String])
  }
}

extension Expression.Value {
  /// The value as words; of several answers, the first.
  public var asText: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.expressed
    case .truth(let truth): truth ? "true" : "false"
    case .nodes(let texts): texts.first ?? ""
    }
  }

  /// The value as a number; a date counts as days since 1970 in universal time.
  public var asNumber: Double { number(at: 0) }

  /// The value as yes or no: an answer that is not empty counts as yes, as in ODK.
  public var asTruth: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .truth(let truth): truth
    case .nodes(let texts): texts.contains { !$0.isEmpty }
    }
  }

  /// The value as a number, on a clock that is that many minutes ahead of universal time.
  func number(at offset: Int) -> Double {
    switch self {
    case .number(let number): number
    case .truth(let truth): truth ? 1 : 0
    case .text(let text): Expression.number(text, at: offset)
    case .nodes(let texts): Expression.number(texts.first ?? "", at: offset)
    }
  }

  /// The single values that it is made of.
  var atoms: [Expression.Value] {
    if case .nodes(let texts) = self { texts.map { .text($0) } } else { [self] }
  }
}

extension Expression {
  /// The number that a text says, or the days since 1970 of a date.
  static func number(_ text: String, at offset: Int) -> Double {
    let trimmed = text.trimmed
    return decimal(trimmed) ?? LocalTime(trimmed, offset: offset)?.days ?? .nan
  }

  private static func decimal(_ text: String) -> Double? {
    var rest = text.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { ("0"..."9").contains(Unicode.Scalar($0)) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    var count = digits()
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      count += digits()
    }
    guard count > 0 else { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard digits() > 0 else { return nil }
    }
    return rest.isEmpty ? Double(text) : nil
  }
}
