extension Function {
  /// Yes and no.
  static let logic: [Function] = [
    Function("true", 0) { _ in .truth(true) },
    Function("false", 0) { _ in .truth(false) },
    Function("not", 1) { .truth(!(try $0.truth(0))) },
    Function("boolean", 1) { .truth(try $0.truth(0)) },
    Function("boolean-from-string", 1) { .truth(["1", "true"].contains(try $0.text(0))) },
    Function("if", 3) { try $0.truth(0) ? try $0.value(1) : try $0.value(2) },
    Function("coalesce", 2) {
      let first = try $0.value(0)
      let text = first.asText
      return text.isEmpty || first == .number(.nan) || text == "NaN" ? try $0.value(1) : first
    },
    Function("once", 1) {
      $0.scope.current.isEmpty ? try $0.value(0) : .text($0.scope.current)
    },
    Function("checklist", 2...many) {
      let count = try $0.atoms(from: 2).count { $0.asTruth }
      return .truth(try isBetween($0, Double(count)))
    },
    Function("weighted-checklist", 2...many) {
      guard $0.count.isMultiple(of: 2) else {
        throw Expression.Fault(
          "weighted-checklist() takes its conditions and weights in pairs.", at: $0.offset,
          advice: "Give each condition a weight after it.")
      }
      var sum = 0.0
      for index in stride(from: 2, to: $0.count, by: 2) {
        let weights = try $0.value(index + 1).atoms
        for (condition, weight) in zip(try $0.value(index).atoms, weights) where condition.asTruth {
          sum += weight.asNumber
        }
      }
      return .truth(try isBetween($0, sum))
    },
  ]

  /// Says whether a sum is within the first two arguments, of which a negative one is no limit.
  private static func isBetween(
    _ arguments: Arguments, _ sum: Double
  ) throws(Expression.Fault) -> Bool {
    let least = try arguments.number(0)
    let most = try arguments.number(1)
    return (least < 0 || sum >= least) && (most < 0 || sum <= most)
  }
}
