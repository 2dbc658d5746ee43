import Survey

extension Valence {
  /// What several judgements come to: the one that all who gave one gave, mixed where they differ,
  /// nil where nobody gave one.
  static func together(_ valences: some Sequence<Valence?>) -> Valence? {
    valences.reduce(nil, joined)
  }

  /// The same of two.
  static func joined(_ one: Valence?, _ other: Valence?) -> Valence? {
    guard let one, let other else { return one ?? other }
    return one == other ? one : .mixed
  }

  /// What a negation makes of it: `not helpful` is bad, `not bad` is good.
  var turned: Valence {
    switch self {
    case .positive: .negative
    case .negative: .positive
    case .neutral, .mixed: self
    }
  }
}
