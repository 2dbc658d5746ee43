/// A regular expression that is matched without ever going back, so that no pattern takes long.
///
/// All places that can be reached are followed side by side (Thompson, 1968).
struct RegularExpression: Sendable {
  private let steps: [Step]

  /// One instruction of the machine that a pattern is turned into.
  enum Step: Sendable {
    case scalar(ScalarSet)
    case fork(Int, Int)
    case jump(Int)
    case start, end
    case boundary(Bool)
    case accept
  }

  /// What is wrong with a pattern and what to do about it.
  struct Fault: Error, Equatable {
    var problem: String
    var advice: String
  }

  /// Reads a pattern; throws where it cannot be understood or would grow too large.
  init(_ pattern: String) throws(Fault) {
    var parser = try PatternParser(pattern)
    var compiler = PatternCompiler()
    steps = try compiler.steps(for: try parser.whole())
  }

  /// Says whether the whole text fits the pattern.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var reached = Reached(steps.count)
    var next = Reached(steps.count)
    follow(0, at: 0, in: scalars, into: &reached)
    for place in scalars.indices {
      next.clear()
      for index in reached.order {
        if case .scalar(let set) = steps[index], set.contains(scalars[place]) {
          follow(index + 1, at: place + 1, in: scalars, into: &next)
        }
      }
      if next.order.isEmpty { return false }
      swap(&reached, &next)
    }
    return reached.order.contains { if case .accept = steps[$0] { true } else { false } }
  }

  /// The steps that wait for a scalar or accept, each once.
  private struct Reached {
    var order: [Int] = []
    var waiting: [Int] = []
    /// When each step was last reached, so that clearing touches none of them.
    private var marks: [Int]
    private var round = 1

    init(_ count: Int) { marks = Array(repeating: 0, count: count) }

    mutating func clear() {
      order.removeAll(keepingCapacity: true)
      round += 1
    }

    /// Marks a step as reached; false where it was already.
    mutating func mark(_ index: Int) -> Bool {
      if marks[index] == round { return false }
      marks[index] = round
      return true
    }
  }

  private func follow(
    _ first: Int, at place: Int, in scalars: [Unicode.Scalar], into reached: inout Reached
  ) {
    reached.waiting.append(first)
    while let index = reached.waiting.popLast() {
      guard reached.mark(index) else { continue }
      switch steps[index] {
      case .scalar, .accept: reached.order.append(index)
      case .jump(let target): reached.waiting.append(target)
      case .fork(let one, let other): reached.waiting += [one, other]
      case .start: if place == 0 { reached.waiting.append(index + 1) }
      case .end: if place == scalars.count { reached.waiting.append(index + 1) }
      case .boundary(let wanted):
        let before = place > 0 && scalars[place - 1].isWordPart
        let after = place < scalars.count && scalars[place].isWordPart
        if (before != after) == wanted { reached.waiting.append(index + 1) }
      }
    }
  }
}
