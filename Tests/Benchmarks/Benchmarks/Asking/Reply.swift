/// What somebody types who answers everything.
enum Reply {
  /// The first option where there are options, and otherwise words, which notes take as well.
  static func to(_ prompt: some StringProtocol) -> String {
    prompt.contains("number") ? "1" : "The taxi is often late."
  }
}
