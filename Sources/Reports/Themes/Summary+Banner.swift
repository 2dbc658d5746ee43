import Themes

extension Summary {
  /// What must be said first where responses are made up.
  var banner: String? {
    if invented == 0 { return nil }
    return invented == responses
      ? "Invented example responses: nobody said these words."
      : "\(invented) of the \(responses) responses are invented examples: nobody said those words."
  }
}
