/// Learns planes, and how they do with answers that they have not seen.
struct PlaneFit: Sendable {
  /// What was learned from all answers.
  let planes: Planes
  /// For each label and each answer, how far it lies on the label's side by what was learned from
  /// the other parts.
  let scores: [[Double]]

  /// What the coder is to tell apart.
  typealias Label = [Bool?]

  /// What a mistake costs, beside 1 for a plane that is not flat; measured, and little depends on it.
  static let cost: Float = 0.5

  /// Learns, for each label, to tell the answers that have it from the others; answers of which
  /// nobody knows are nil, and teach nothing.
  init(_ answers: [Traits], labels: [Label], themes: Int, folds: Folds, seed: UInt64) {
    let space = FeatureSpace(answers, themes: themes)
    let rows = SparseRows([SparseVector](onEveryCore: answers, space.row))
    let width = Lanes.scalarCount
    let problems = stride(from: 0, to: labels.count, by: width).map { first in
      Separator.Problem(Array(labels[first..<min(labels.count, first + width)]), answers.count)
    }
    // The part after the last one leaves nothing out.
    let parts = folds.count + 1
    let fits = [Fit](onEveryCore: problems.count * parts) { number in
      let (part, problem) = (
        folds.count - number / problems.count, problems[number % problems.count]
      )
      let separator = Separator(
        problem, rows: rows, learning: folds.outside(part), width: space.width, seed: seed)
      let unseen = folds.inside(part)
      return Fit(
        separator: part == folds.count ? separator : nil, answers: unseen,
        scores: unseen.map { separator.scores(of: $0, in: rows) })
    }
    planes = Planes(space: space, separators: fits.compactMap(\.separator))
    var scores = [[Double]](
      repeating: [Double](repeating: 0, count: answers.count), count: labels.count)
    for (number, fit) in fits.enumerated() {
      let first = number % problems.count * width
      for (answer, lanes) in zip(fit.answers, fit.scores) {
        for label in first..<min(labels.count, first + width) {
          scores[label][answer] = Double(lanes[label - first])
        }
      }
    }
    self.scores = scores
  }

  /// What comes of one part of the answers and sixteen labels.
  private struct Fit: Sendable {
    var separator: Separator?
    var answers: [Int]
    var scores: [Lanes]
  }
}

extension Separator.Problem {
  /// What up to sixteen labels ask, in which the rarer side of each counts for more.
  init(_ labels: [PlaneFit.Label], _ answers: Int) {
    signs = [Lanes](repeating: .zero, count: answers)
    costOfMissing = Lanes(repeating: PlaneFit.cost)
    costOfAdding = Lanes(repeating: PlaneFit.cost)
    for (lane, label) in labels.enumerated() {
      var (with, without) = (0, 0)
      for (answer, isThere) in label.enumerated() {
        guard let isThere else { continue }
        signs[answer][lane] = isThere ? 1 : -1
        if isThere { with += 1 } else { without += 1 }
      }
      let known = Float(with + without)
      costOfMissing[lane] *= (known / Float(2 * max(1, with))).squareRoot()
      costOfAdding[lane] *= (known / Float(2 * max(1, without))).squareRoot()
    }
  }
}
