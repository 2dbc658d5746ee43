/// How unsure the suggestions for an answer are; less is more in need of a person.
struct Doubt: Comparable {
  /// The lowest score among them.
  private let score: Double
  private let count: Int

  init(_ suggestions: [Coding]) {
    score = suggestions.compactMap(\.origin.score).min() ?? 1
    count = suggestions.count
  }

  /// Whether a person should look: there are several suggestions, or one that is not sure.
  var isThere: Bool { count > 1 || score < Doubt.sure }

  /// A score below this leaves room for doubt.
  private static let sure = 0.75

  /// Orders by score, and of one score the more suggestions first.
  static func < (one: Doubt, other: Doubt) -> Bool {
    (one.score, other.count) < (other.score, one.count)
  }
}
