/// Comparing two values by the rules of XPath 1.0, section 3.4, with dates as ODK has them.
struct Comparison {
  var operation: Operation
  /// How many minutes the local clock is ahead of universal time.
  var offset: Int

  /// Says whether it holds; of several answers, one for which it holds is enough.
  func holds(_ left: Expression.Value, _ right: Expression.Value) -> Bool {
    if case .truth(let truth) = left { return holds(truth, right.asTruth) }
    if case .truth(let truth) = right { return holds(left.asTruth, truth) }
    return left.atoms.contains { one in right.atoms.contains { pair(one, $0) } }
  }

  private func holds(_ left: Bool, _ right: Bool) -> Bool {
    numbers(left ? 1 : 0, right ? 1 : 0)
  }

  private func pair(_ left: Expression.Value, _ right: Expression.Value) -> Bool {
    if operation == .equal || operation == .unequal,
      case .text(let one) = left, case .text(let other) = right,
      !(isDate(one) && isDate(other))
    {
      return (one == other) == (operation == .equal)
    }
    return numbers(left.number(at: offset), right.number(at: offset))
  }

  private func numbers(_ left: Double, _ right: Double) -> Bool {
    switch operation {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .more: left > right
    default: left >= right
    }
  }

  private func isDate(_ text: String) -> Bool { LocalTime(text, offset: offset) != nil }
}
