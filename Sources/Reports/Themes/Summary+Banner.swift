import Themes

extension Summary {
  /// What must be said first where responses are made up.
  var banner: String? { banner(isExact: true) }

  /// What is said where all of it is made up.
  static let inventedBanner = "Invented example responses: nobody said these words."

  /// The same, where a mixture is told of without its numbers.
  func banner(isExact: Bool) -> String? {
    if invented == 0 { return nil }
    if invented != responses, !isExact {
      return "Some of the responses are invented examples: nobody said those words."
    }
    return invented == responses
      ? Summary.inventedBanner
      : "\(invented) of the \(responses) responses are invented examples: nobody said those words."
  }
}
