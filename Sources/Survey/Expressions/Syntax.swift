/// An expression as a tree.
indirect enum Syntax: Sendable {
  case text(String)
  case number(Double)
  case reference(String)
  case column(String)
  case current
  case parent
  case negated(Syntax)
  case call(Function, [Syntax], offset: Int)
  /// Operators of one level in a row, kept flat so that a long sum makes no deep tree.
  case chain(Syntax, [Link])

  struct Link: Sendable {
    var operation: Operation
    var operand: Syntax
  }

  func value(in scope: any Scope) throws(Expression.Fault) -> Expression.Value {
    switch self {
    case .text(let text): return .text(text)
    case .number(let number): return .number(number)
    case .reference(let name): return .nodes(scope.values(of: name))
    case .column(let name): return .nodes(scope.column(name).map { [$0] } ?? [])
    case .current: return .nodes([scope.current])
    case .parent: return .nodes([])
    case .negated(let syntax):
      return .number(-(try syntax.value(in: scope).number(at: scope.now.offset)))
    case .call(let function, let arguments, let offset):
      return try function.value(of: Arguments(arguments, scope: scope, offset: offset))
    case .chain(let first, let links):
      var value = try first.value(in: scope)
      for link in links { value = try link.value(after: value, in: scope) }
      return value
    }
  }
}

extension Syntax.Link {
  /// Works out `and` and `or` without their right side where the left side decides.
  func value(
    after left: Expression.Value, in scope: any Scope
  ) throws(Expression.Fault) -> Expression.Value {
    if operation == .or, left.asTruth { return .truth(true) }
    if operation == .and, !left.asTruth { return .truth(false) }
    let right = try operand.value(in: scope)
    let offset = scope.now.offset
    func combined(_ combine: (Double, Double) -> Double) -> Expression.Value {
      .number(combine(left.number(at: offset), right.number(at: offset)))
    }
    switch operation {
    case .or, .and: return .truth(right.asTruth)
    case .plus: return combined(+)
    case .minus: return combined(-)
    case .times: return combined(*)
    case .div: return combined(/)
    case .mod: return combined { $0.truncatingRemainder(dividingBy: $1) }
    case .equal, .unequal, .less, .lessOrEqual, .more, .moreOrEqual:
      let comparison = Comparison(operation: operation, offset: offset)
      return .truth(comparison.holds(left, right))
    }
  }
}
