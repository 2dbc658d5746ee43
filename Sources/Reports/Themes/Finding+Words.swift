import Themes

extension Finding {
  /// The figure in words, such as `12 of 48 people, 25%, likely between 15% and 39%`, with how many
  /// of these a person has confirmed, where there are any.
  var words: String {
    guard let proportion else {
      return "The number is withheld, so that nobody can be recognised"
    }
    guard let confirmed, hasConfirmed else { return proportion.words }
    return "\(proportion.words); of these, \(confirmed) confirmed by a person"
  }

  /// How many people a person's coding stands behind; nil where the figure is withheld.
  var told: Int? { respondents.flatMap { _ in confirmed } }

  /// Whether a person has confirmed any of it.
  var hasConfirmed: Bool { confirmed ?? 0 > 0 }
}
