/// Puts the tokens of an expression together.
struct Parser {
  typealias Fault = Expression.Fault
  private(set) var references: [String] = []
  private(set) var columns: [String] = []
  private(set) var functions: [String] = []
  private var lexer: Lexer
  private var token: Token
  private var depth = 0
  private var isInPosition = false

  init(_ source: String) throws(Fault) {
    lexer = try Lexer(source)
    token = try lexer.next()
  }

  mutating func whole() throws(Fault) -> Syntax {
    if token.kind == .end {
      throw Fault("The expression is empty.", at: 0, advice: "Write one, or leave the cell blank.")
    }
    let syntax = try value(above: 0)
    guard token.kind == .end else { throw unexpected() }
    return syntax
  }

  /// Reads a value with all operators that bind more tightly than a level.
  private mutating func value(above level: Int) throws(Fault) -> Syntax {
    var syntax = try signed()
    var links: [Syntax.Link] = []
    var current = 0
    while case .operation(let operation) = token.kind, operation.level > level {
      try advance()
      let operand = try value(above: operation.level)
      if operation.level != current, !links.isEmpty {
        syntax = .chain(syntax, links)
        links = []
      }
      current = operation.level
      links.append(Syntax.Link(operation: operation, operand: operand))
    }
    return links.isEmpty ? syntax : .chain(syntax, links)
  }

  private mutating func signed() throws(Fault) -> Syntax {
    var count = 0
    while token.kind == .operation(.minus) {
      count += 1
      try advance()
    }
    let syntax = try primary()
    if count == 0 { return syntax }
    return count.isMultiple(of: 2) ? .negated(.negated(syntax)) : .negated(syntax)
  }

  private mutating func primary() throws(Fault) -> Syntax {
    let start = token
    switch start.kind {
    case .text(let text):
      if text.hasPrefix("${"), text.hasSuffix("}") { note(String(text.dropFirst(2).dropLast())) }
      return try taken(.text(text))
    case .number(let number): return try taken(.number(number))
    case .reference(let name):
      note(name)
      return try taken(.reference(name))
    case .current: return try taken(.current)
    case .parent where isInPosition: return try taken(.parent)
    case .name(let name):
      try advance()
      if token.kind == .open { return try call(name, at: start.offset) }
      if !columns.contains(name) { columns.append(name) }
      return .column(name)
    case .open:
      try open()
      let syntax = try value(above: 0)
      try close(openedAt: start.offset)
      return syntax
    default: throw unexpected()
    }
  }

  private mutating func call(_ name: String, at offset: Int) throws(Fault) -> Syntax {
    let function = try Function.named(name, at: offset)
    if !functions.contains(name) { functions.append(name) }
    let wasInPosition = isInPosition
    isInPosition = name == "position"
    defer { isInPosition = wasInPosition }
    try open()
    var arguments: [Syntax] = []
    if token.kind != .close {
      arguments.append(try value(above: 0))
      while token.kind == .comma {
        try advance()
        arguments.append(try value(above: 0))
      }
    }
    try close(openedAt: offset)
    if let problem = function.objection(to: arguments.count) {
      throw Fault(problem, at: offset, advice: "Change what stands in its brackets.")
    }
    return .call(function, arguments, offset: offset)
  }

  private mutating func open() throws(Fault) {
    depth += 1
    guard depth <= Expression.deepest else {
      throw Fault(
        "More than \(Expression.deepest) brackets are open at once.", at: token.offset,
        advice: "Split the expression into several calculate rows.")
    }
    try advance()
  }

  private mutating func close(openedAt offset: Int) throws(Fault) {
    guard token.kind == .close else {
      if token.kind != .end { throw unexpected() }
      throw Fault(
        "The bracket that is opened here is not closed.", at: offset, advice: "Add a “)”.")
    }
    depth -= 1
    try advance()
  }

  private mutating func taken(_ syntax: Syntax) throws(Fault) -> Syntax {
    try advance()
    return syntax
  }

  private mutating func advance() throws(Fault) { token = try lexer.next() }

  private mutating func note(_ name: String) {
    if !references.contains(name) { references.append(name) }
  }

  private func unexpected() -> Fault {
    switch token.kind {
    case .end:
      Fault("Something is missing at the end.", at: token.offset, advice: "Finish the expression.")
    case .parent:
      Fault(
        "“..” has a meaning in position(..) alone.", at: token.offset,
        advice: "Write ${name} for the answer to a question.")
    case .text, .number, .reference, .name, .current, .open:
      Fault(
        "An operator is missing before \(token.kind.words).", at: token.offset,
        advice: "Put =, and, or, + or another operator between the two.")
    case .operation, .close, .comma:
      Fault(
        "\(token.kind.words) does not belong here.", at: token.offset,
        advice: "Check what stands before it.")
    }
  }
}
