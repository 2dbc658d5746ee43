import Themes

extension Summary {
  /// What must be said first where responses are made up.
  var banner: String? { banner(isExact: true) }

  /// The same, where a mixture is told of without its numbers.
  func banner(isExact: Bool) -> String? {
    if invented == 0 { return nil }
    if invented != responses, !isExact {
      return "Some of the responses are invented examples: nobody said those words."
    }
    return invented == responses
      ? "Invented example responses: nobody said these words."
      : "\(invented) of the \(responses) responses are invented examples: nobody said those words."
  }
}
