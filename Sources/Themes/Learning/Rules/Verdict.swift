/// Which of several rules an answer is given to.
enum Verdict {
  /// The places of all that are stronger than needed, or of the one that is strongest.
  static func chosen(_ strengths: [Double], one: Bool) -> [Int] {
    guard one else { return strengths.indices.filter { strengths[$0] > 1 } }
    guard let most = strengths.max(), most > 0 else { return [] }
    return strengths.firstIndex(of: most).map { [$0] } ?? []
  }
}
