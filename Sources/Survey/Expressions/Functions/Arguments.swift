/// What a function was called with, each argument worked out when it is asked for.
struct Arguments {
  typealias Fault = Expression.Fault
  typealias Value = Expression.Value
  let syntax: [Syntax]
  let scope: any Scope
  let offset: Int

  init(_ syntax: [Syntax], scope: any Scope, offset: Int) {
    self.syntax = syntax
    self.scope = scope
    self.offset = offset
  }

  var count: Int { syntax.count }

  /// An argument; where there is none, the answer that the expression belongs to.
  func value(_ index: Int) throws(Fault) -> Value {
    index < count ? try syntax[index].value(in: scope) : .nodes([scope.current])
  }

  func text(_ index: Int) throws(Fault) -> String { try value(index).asText }

  func truth(_ index: Int) throws(Fault) -> Bool { try value(index).asTruth }

  func number(_ index: Int) throws(Fault) -> Double {
    try value(index).number(at: scope.now.offset)
  }

  /// A number without its fraction; nil where it is none that can count things.
  func whole(_ index: Int) throws(Fault) -> Int? {
    let number = try number(index).rounded(.towardZero)
    return abs(number) < 1e9 ? Int(number) : nil
  }

  /// The single values of an argument and all that follow it.
  func atoms(from index: Int) throws(Fault) -> [Value] {
    var atoms: [Value] = []
    for place in index..<max(index, count) { atoms += try value(place).atoms }
    return atoms
  }

  /// The answers of an argument that must be a name in `${…}`.
  func answers(_ index: Int, of function: String) throws(Fault) -> [String] {
    if case .nodes(let texts) = try value(index) { return texts }
    throw Fault(
      "\(function)() takes the answers to a question.", at: offset,
      advice: "Write a name in its brackets, as in \(function)(${name}).")
  }

  /// The name that an argument refers to, written `${name}` with or without quotes.
  func name(_ index: Int, of function: String) throws(Fault) -> String {
    switch syntax[index] {
    case .reference(let name), .column(let name): return name
    case .text(let text):
      let isReference = text.hasPrefix("${") && text.hasSuffix("}")
      return isReference ? String(text.dropFirst(2).dropLast()) : text
    default:
      throw Fault(
        "Argument \(index + 1) of \(function)() is not the name of a question.", at: offset,
        advice: "Write a name there, as in ${name}.")
    }
  }

  /// Chance that depends on the seed, the turn and the place in the expression alone.
  var chance: SplitMix {
    SplitMix(seed: scope.seed &+ UInt64(offset) << 32 &+ UInt64(max(0, scope.position)))
  }
}
