/// Turns a pattern into the steps of the machine that matches it.
struct PatternCompiler {
  typealias Fault = RegularExpression.Fault
  private var steps: [RegularExpression.Step] = []
  private var work = 0

  /// The most steps that a pattern may need.
  static let most = 2_000

  mutating func steps(for shape: PatternShape) throws(Fault) -> [RegularExpression.Step] {
    try add(shape)
    steps.append(.accept)
    return steps
  }

  private mutating func add(_ shape: PatternShape) throws(Fault) {
    work += 1
    guard steps.count < PatternCompiler.most, work < 10 * PatternCompiler.most else {
      throw Fault(
        problem: "The pattern is too large once its repetitions are written out.",
        advice: "Use smaller numbers in braces.")
    }
    switch shape {
    case .scalar(let set): steps.append(.scalar(set))
    case .assertion(let step): steps.append(step)
    case .sequence(let shapes): for shape in shapes { try add(shape) }
    case .either(let shapes): try add(either: shapes[...])
    case .repeated(let shape, let least, let most):
      for _ in 0..<least { try add(shape) }
      guard let most else { return try add(anyNumberOf: shape) }
      var forks: [Int] = []
      for _ in least..<most {
        forks.append(steps.count)
        steps.append(.accept)
        try add(shape)
      }
      for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
    }
  }

  private mutating func add(anyNumberOf shape: PatternShape) throws(Fault) {
    let fork = steps.count
    steps.append(.accept)
    try add(shape)
    steps.append(.jump(fork))
    steps[fork] = .fork(fork + 1, steps.count)
  }

  private mutating func add(either shapes: ArraySlice<PatternShape>) throws(Fault) {
    var jumps: [Int] = []
    for (index, shape) in shapes.enumerated() {
      let fork = steps.count
      let isLast = index == shapes.count - 1
      if !isLast { steps.append(.accept) }
      try add(shape)
      if isLast { break }
      jumps.append(steps.count)
      steps.append(.accept)
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }
}
