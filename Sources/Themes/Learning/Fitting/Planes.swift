/// What was learned of every theme and every valence, ready for answers nobody has read.
struct Planes: Sendable {
  /// What answers are as numbers.
  let space: FeatureSpace
  /// The planes, sixteen at a time.
  let separators: [Separator]

  /// How far an answer lies on the side of each label, in the order in which they were learned.
  func scores(of answer: Traits) -> [Double] {
    let row = space.row(of: answer)
    return separators.flatMap { separator in
      let scores = separator.scores(of: row)
      return scores.indices.map { Double(scores[$0]) }
    }
  }

  /// What a column counts for with a label; 0 where there is no such column.
  func weight(of column: Int?, for label: Int) -> Float {
    guard let column else { return 0 }
    return separators[label / Lanes.scalarCount].weights[column][label % Lanes.scalarCount]
  }
}
