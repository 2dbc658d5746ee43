import Survey

/// Planes that separate the answers that speak of a theme from the others, for sixteen themes.
///
/// The plane of a theme is the least of ½|w|² + Σ cᵢ max(0, 1 − yᵢ w·xᵢ)², found by dual coordinate
/// descent: C.-J. Hsieh and others, A dual coordinate descent method for large-scale linear SVM,
/// Proceedings of ICML (2008). All sixteen go through the answers together, so that each answer is
/// fetched once.
struct Separator: Sendable {
  /// For each column, what it counts for with each theme.
  private(set) var weights: [Lanes]

  /// What sixteen planes are to tell apart.
  struct Problem: Sendable {
    /// For each answer, 1 where it speaks of the theme, -1 where not, 0 where nobody knows.
    var signs: [Lanes]
    /// What a mistake costs with answers that speak of the theme.
    var costOfMissing: Lanes
    /// What a mistake costs with answers that do not.
    var costOfAdding: Lanes
  }

  /// Learns from some of the rows, going over them so many times in an order that a seed decides.
  init(
    _ problem: Problem, rows: SparseRows, learning: [Int], width: Int,
    passes: Int = Separator.passes,
    seed: UInt64 = 1
  ) {
    weights = [Lanes](repeating: .zero, count: width)
    var duals = [Lanes](repeating: .zero, count: rows.count)
    var order = learning
    var chance = SplitMix(seed: seed)
    let slackOfMissing = 0.5 / problem.costOfMissing
    let slackOfAdding = 0.5 / problem.costOfAdding
    for _ in 0..<passes {
      order.shuffle(using: &chance)
      for row in order {
        let sign = problem.signs[row]
        let slack = slackOfAdding.replacing(with: slackOfMissing, where: sign .> 0)
        let old = duals[row]
        let range = rows.range(of: row)
        let gradient = sign * score(range, of: rows) - 1 + slack * old
        let step = old - gradient / (slack + rows.squares[row])
        let new = step.replacing(with: 0, where: step .< 0)
        let change = (new - old) * sign
        guard change != .zero else { continue }
        duals[row] = new
        for place in range {
          weights[Int(rows.columns[place])] += change * rows.values[place]
        }
      }
    }
  }

  /// How often the answers are gone over: enough for the order of answers by score to settle.
  static let passes = 12

  /// How far a row lies on the side of each theme.
  func scores(of row: Int, in rows: SparseRows) -> Lanes { score(rows.range(of: row), of: rows) }

  /// How far an answer lies on the side of each theme.
  func scores(of answer: SparseVector) -> Lanes {
    var sum = Lanes.zero
    for (column, value) in zip(answer.columns, answer.values) {
      sum += weights[Int(column)] * value
    }
    return sum
  }

  private func score(_ range: Range<Int>, of rows: SparseRows) -> Lanes {
    var sum = Lanes.zero
    for place in range { sum += weights[Int(rows.columns[place])] * rows.values[place] }
    return sum
  }
}
