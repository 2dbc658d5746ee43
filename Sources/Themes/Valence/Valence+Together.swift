import Survey

extension Valence {
  /// What several judgements come to: the one that all who gave one gave, mixed where they differ,
  /// nil where nobody gave one.
  static func together(_ valences: some Sequence<Valence?>) -> Valence? {
    var together: Valence?
    for case let valence? in valences {
      if let before = together, before != valence { return .mixed }
      together = valence
    }
    return together
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
