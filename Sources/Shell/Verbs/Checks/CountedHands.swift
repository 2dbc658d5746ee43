import ArgumentParser

/// Hands that were counted elsewhere, and what was said with them.
struct CountedHands: ParsableArguments {
  @Option(help: "How many agreed, where hands were counted elsewhere.") var agreed: Int?
  @Option(help: "How many wanted it in other words.") var changed = 0
  @Option(help: "How many wanted it taken out.") var takenOut = 0
  @Option(help: "How many said that something is missing.") var missing = 0
  @Option(help: "How they would say it; can be given again.") var newWords: [String] = []
  @Option(help: "What they said is missing; can be given again.") var missingWords: [String] = []

  /// Whether there is anything to write down.
  var isGiven: Bool { agreed != nil }

  func validate() throws {
    guard agreed == nil,
      changed != 0 || takenOut != 0 || missing != 0 || !newWords.isEmpty
        || !missingWords.isEmpty
    else { return }
    throw ValidationError("Hands that were counted elsewhere need --agreed too, if only 0.")
  }
}
