/// Counts how often themes are found in the same answers.
struct OverlapCounter {
  private let codes: [String]
  private let places: [String: Int]
  /// For each theme the themes that it is inside of, which are found with it by design.
  private let wholes: [Set<String>]
  private var alone: [Int]
  private var both: [[Int]: Int] = [:]

  init(_ codebook: Codebook) {
    codes = codebook.current.map(\.code)
    places = Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
    wholes = codes.map { Set(codebook.wholes(of: $0).map(\.code)) }
    alone = codes.map { _ in 0 }
  }

  /// Counts the themes of one answer.
  mutating func count(_ codings: [Coding]) {
    let found = Set(codings.compactMap { places[$0.theme] }).sorted()
    for (index, one) in found.enumerated() {
      alone[one] += 1
      for other in found[(index + 1)...] { both[[one, other], default: 0] += 1 }
    }
  }

  /// The pairs found together in at least three answers, and in a fifth of the answers with either.
  var overlaps: [CodebookReview.Overlap] {
    let pairs = both.filter { pair, count in
      count >= 3 && !wholes[pair[0]].contains(codes[pair[1]])
        && !wholes[pair[1]].contains(codes[pair[0]])
    }
    let overlaps = pairs.map { pair, count in
      CodebookReview.Overlap(
        themes: pair.map { codes[$0] }, both: count,
        either: alone[pair[0]] + alone[pair[1]] - count)
    }
    return overlaps.filter { $0.likeness >= 0.2 }.sorted {
      $0.likeness == $1.likeness
        ? $0.themes.lexicographicallyPrecedes($1.themes) : $0.likeness > $1.likeness
    }
  }
}
