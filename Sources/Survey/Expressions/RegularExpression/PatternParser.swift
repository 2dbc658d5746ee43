/// Reads a pattern in the syntax that XForms, Java and JavaScript share.
struct PatternParser {
  typealias Fault = RegularExpression.Fault
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  init(_ pattern: String) throws(Fault) {
    scalars = Array(pattern.unicodeScalars.prefix(PatternCompiler.most * 4 + 1))
    if scalars.count > PatternCompiler.most * 4 {
      throw Fault(problem: "The pattern is too long.", advice: "Write a shorter one.")
    }
  }

  mutating func whole() throws(Fault) -> PatternShape {
    let shape = try either()
    if peek != nil { throw PatternParser.unmatched }
    return shape
  }

  private static let unmatched = Fault(
    problem: "The brackets of the pattern do not match.",
    advice: "Give each ( its ), or write \\( for the sign itself.")

  private mutating func either() throws(Fault) -> PatternShape {
    var shapes = [try sequence()]
    while take("|") { shapes.append(try sequence()) }
    return shapes.count == 1 ? shapes[0] : .either(shapes)
  }

  private mutating func sequence() throws(Fault) -> PatternShape {
    var shapes: [PatternShape] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      shapes.append(try repeated(try single()))
    }
    return .sequence(shapes)
  }

  private mutating func repeated(_ shape: PatternShape) throws(Fault) -> PatternShape {
    let result: PatternShape
    if take("*") {
      result = .repeated(shape, least: 0, most: nil)
    } else if take("+") {
      result = .repeated(shape, least: 1, most: nil)
    } else if take("?") {
      result = .repeated(shape, least: 0, most: 1)
    } else if take("{") {
      result = try counted(shape)
    } else {
      return shape
    }
    _ = take("?")
    if let scalar = peek, "*+?{".unicodeScalars.contains(scalar) {
      throw Fault(
        problem: "The pattern has “\(scalar)” right after another repetition.",
        advice: "Put what is repeated in brackets.")
    }
    return result
  }

  private mutating func counted(_ shape: PatternShape) throws(Fault) -> PatternShape {
    guard let least = number() else { throw badCount() }
    var most: Int? = least
    if take(",") { most = peek == "}" ? nil : try limit() }
    guard take("}"), least <= most ?? least else { throw badCount() }
    return .repeated(shape, least: least, most: most)
  }

  private mutating func limit() throws(Fault) -> Int {
    guard let number = number() else { throw badCount() }
    return number
  }

  private func badCount() -> Fault {
    Fault(
      problem: "A repetition in braces is not of the form {2}, {2,} or {2,5}, up to 2000.",
      advice: "Write it so, or \\{ for the sign itself.")
  }

  private mutating func number() -> Int? {
    let start = place
    while peek?.isDigit == true { place += 1 }
    guard (1...4).contains(place - start) else { return nil }
    let number = Int(String(String.UnicodeScalarView(scalars[start..<place])))
    return number.flatMap { $0 <= PatternCompiler.most ? $0 : nil }
  }

  private mutating func single() throws(Fault) -> PatternShape {
    guard let scalar = next() else { return .sequence([]) }
    switch scalar {
    case ".": return .scalar(.anyButNewline)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "(": return try group()
    case "[": return .scalar(try set())
    case "\\":
      if take("b") { return .assertion(.boundary(true)) }
      if take("B") { return .assertion(.boundary(false)) }
      return .scalar(try escaped())
    case "*", "+", "?", "{":
      throw Fault(
        problem: "The pattern has “\(scalar)” with nothing before it to repeat.",
        advice: "Write \\\(scalar) for the sign itself.")
    default: return .scalar(.range(scalar...scalar))
    }
  }

  private mutating func group() throws(Fault) -> PatternShape {
    if take("?"), !take(":") {
      throw Fault(
        problem: "The pattern looks ahead or behind with “(?”, which is not known here.",
        advice: "Use only plain groups, ( ) or (?: ).")
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50 else {
      throw Fault(
        problem: "The pattern has more than 50 brackets in each other.",
        advice: "Write a simpler pattern.")
    }
    let shape = try either()
    guard take(")") else { throw PatternParser.unmatched }
    return shape
  }

  private mutating func set() throws(Fault) -> ScalarSet {
    let isNegated = take("^")
    depth += 1
    defer { depth -= 1 }
    var sets: [ScalarSet] = []
    while let scalar = peek, scalar != "]" || sets.isEmpty {
      place += 1
      if scalar == "[", depth < 50 {
        sets.append(try set())
        continue
      }
      let low = scalar == "\\" ? try escaped() : .range(scalar...scalar)
      guard case .range(let one) = low, peek == "-", let after = peek(1), after != "]" else {
        sets.append(low)
        continue
      }
      place += 2
      let high = after == "\\" ? try escaped() : .range(after...after)
      guard case .range(let other) = high, one.lowerBound <= other.lowerBound else {
        throw Fault(
          problem: "A range in square brackets of the pattern runs backwards.",
          advice: "Write the smaller end first, as in [a-z].")
      }
      sets.append(.range(one.lowerBound...other.lowerBound))
    }
    guard take("]") else {
      throw Fault(
        problem: "A square bracket of the pattern is not closed.",
        advice: "Add a ], or write \\[ for the sign itself.")
    }
    return isNegated ? .not(.anyOf(sets)) : .anyOf(sets)
  }

  /// Reads what stands after a backslash.
  private mutating func escaped() throws(Fault) -> ScalarSet {
    guard let scalar = next() else {
      throw Fault(
        problem: "The pattern ends with a backslash.", advice: "Write \\\\ for the sign itself.")
    }
    switch scalar {
    case "d": return .digit
    case "D": return .not(.digit)
    case "w": return .word
    case "W": return .not(.word)
    case "s": return .space
    case "S": return .not(.space)
    case "t": return .range("\t"..."\t")
    case "n": return .range("\n"..."\n")
    case "r": return .range("\r"..."\r")
    case "f": return .range("\u{C}"..."\u{C}")
    case "p": return try category()
    case "P": return .not(try category())
    case "u": return try hexadecimal(4)
    case "x": return try hexadecimal(2)
    case "1"..."9", "k":
      throw Fault(
        problem: "The pattern refers back with “\\\(scalar)”, which is not known here.",
        advice: "Write out what is to come again.")
    case _ where scalar.properties.isAlphabetic || scalar.isDigit:
      throw Fault(
        problem: "The pattern has “\\\(scalar)”, which is not known here.",
        advice: "Known are \\d \\w \\s \\b \\t \\n \\p{L} and a backslash before a sign.")
    default: return .range(scalar...scalar)
    }
  }

  private mutating func category() throws(Fault) -> ScalarSet {
    var letters = ""
    if take("{") {
      while let scalar = next(), scalar != "}", letters.count < 3 {
        letters.unicodeScalars.append(scalar)
      }
    } else if let scalar = next() {
      letters.unicodeScalars.append(scalar)
    }
    guard (1...2).contains(letters.count), let first = letters.first, "LMNPSZC".contains(first)
    else {
      throw Fault(
        problem: "The pattern asks for a kind of character that is not known here.",
        advice: "Known are the likes of \\p{L}, \\p{Lu} and \\p{N}.")
    }
    return .category(letters)
  }

  private mutating func hexadecimal(_ length: Int) throws(Fault) -> ScalarSet {
    let digits = scalars[place...].prefix(length)
    guard digits.count == length, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
      let scalar = Unicode.Scalar(code)
    else {
      throw Fault(
        problem: "A character code in the pattern is not complete.",
        advice: "Write \\x and 2 or \\u and 4 hexadecimal digits.")
    }
    place += length
    return .range(scalar...scalar)
  }

  private var peek: Unicode.Scalar? { peek(0) }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    place + distance < scalars.count ? scalars[place + distance] : nil
  }

  private mutating func next() -> Unicode.Scalar? {
    defer { place = min(place + 1, scalars.count) }
    return peek
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    place += 1
    return true
  }
}
