/// Takes an expression apart into tokens, by the rules of XPath 1.0, section 3.7.
struct Lexer {
  typealias Fault = Expression.Fault
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var afterValue = false

  init(_ source: String) throws(Fault) {
    let scalars = Array(source.unicodeScalars.prefix(Expression.longest + 1))
    guard scalars.count <= Expression.longest else {
      throw Fault(
        "The expression is longer than \(Expression.longest) characters.",
        at: Expression.longest,
        advice: "Split it into several calculate rows.")
    }
    self.scalars = scalars
  }

  mutating func next() throws(Fault) -> Token {
    while let scalar = peek(), scalar.properties.isWhitespace { place += 1 }
    let start = place
    let kind = try kind()
    afterValue = kind.endsValue
    return Token(kind: kind, offset: start)
  }

  private mutating func kind() throws(Fault) -> Token.Kind {
    guard let scalar = peek() else { return .end }
    if scalar.isDigit || (scalar == "." && peek(1)?.isDigit == true) { return number() }
    if scalar.startsName { return try name() }
    switch scalar {
    case "'", "\"", "‘", "’", "“", "”": return try text()
    case "$": return try reference()
    case "(": return take(1, .open)
    case ")": return take(1, .close)
    case ",": return take(1, .comma)
    case ".": return peek(1) == "." ? take(2, .parent) : take(1, .current)
    case "+", "-", "*", "=", "<", ">", "!": return try sign(scalar)
    case "/", "[", "]", "@", "|":
      throw Fault(
        "Paths with “\(scalar)” are not known here.", at: place,
        advice: "Write ${name} for the answer to a question.")
    default:
      throw Fault(
        "“\(scalar)” means nothing in an expression.", at: place,
        advice: "Put words in quotes, as in 'yes'.")
    }
  }

  private mutating func sign(_ scalar: Unicode.Scalar) throws(Fault) -> Token.Kind {
    let pair = String(scalar) + (peek(1).map(String.init) ?? "")
    if ["<=", ">=", "!="].contains(pair), let operation = Operation(rawValue: pair) {
      return take(2, .operation(operation))
    }
    guard pair != "==", let operation = Operation(rawValue: String(scalar)) else {
      throw Fault(
        "“\(pair.trimmed)” is not an operator.", at: place,
        advice: "Write = for equal, != for not equal, not(…) for not.")
    }
    return take(1, .operation(operation))
  }

  private mutating func text() throws(Fault) -> Token.Kind {
    let start = place
    let closers: [Unicode.Scalar] =
      switch scalars[place] {
      case "‘", "’": ["‘", "’"]
      case "“", "”": ["“", "”"]
      default: [scalars[place]]
      }
    place += 1
    let rest = scalars[place...]
    guard let end = rest.firstIndex(where: closers.contains) else {
      throw Fault(
        "The words that start here have no closing quote.", at: start,
        advice: "Put the same quote at their end.")
    }
    place = end + 1
    return .text(string(start + 1..<end))
  }

  private mutating func reference() throws(Fault) -> Token.Kind {
    let start = place
    guard peek(1) == "{", let end = scalars[place...].firstIndex(of: "}") else {
      throw Fault(
        "“$” is not followed by a name in braces.", at: start,
        advice: "Write ${name} for the answer to a question.")
    }
    place = end + 1
    let name = string(start + 2..<end).trimmed
    if name.hasPrefix("last-saved#") {
      throw Fault(
        "Answers of an earlier response (“\(name)”) are not supported here.", at: start,
        advice: "Ask for the answer again, or leave the row out.")
    }
    guard name.unicodeScalars.first?.startsName == true,
      name.unicodeScalars.allSatisfy(\.continuesName)
    else {
      throw Fault(
        "“\(name)” cannot be the name of a question.", at: start,
        advice: "Write ${name} with the name exactly as in the survey sheet.")
    }
    return .reference(name)
  }

  private mutating func number() -> Token.Kind {
    let start = place
    skip(\.isDigit)
    if peek() == "." {
      place += 1
      skip(\.isDigit)
    }
    if peek() == "e", peek(1)?.isDigit == true || peek(1) == "-" && peek(2)?.isDigit == true {
      place += 2
      skip(\.isDigit)
    }
    return .number(Double(string(start..<place)) ?? .nan)
  }

  private mutating func name() throws(Fault) -> Token.Kind {
    let start = place
    if afterValue, let operation = operation() { return .operation(operation) }
    skip(\.continuesName)
    if peek() == ":", peek(1)?.startsName == true {
      place += 1
      skip(\.continuesName)
    }
    return .name(string(start..<place))
  }

  /// Takes an operator that is written as a word; `1 div1` holds one as well.
  private mutating func operation() -> Operation? {
    for operation in [Operation.and, .or, .div, .mod] {
      let word = Array(operation.rawValue.unicodeScalars)
      guard scalars[place...].starts(with: word) else { continue }
      if let next = peek(word.count), next.startsName || next == "-" { continue }
      place += word.count
      return operation
    }
    return nil
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    place + distance < scalars.count ? scalars[place + distance] : nil
  }

  private mutating func take(_ count: Int, _ kind: Token.Kind) -> Token.Kind {
    place += count
    return kind
  }

  private mutating func skip(_ belongs: (Unicode.Scalar) -> Bool) {
    while let scalar = peek(), belongs(scalar) { place += 1 }
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a name can start with it.
  var startsName: Bool { properties.isAlphabetic || self == "_" }

  /// Whether it can stand within a name.
  var continuesName: Bool { startsName || isDigit || self == "-" || self == "." }
}
