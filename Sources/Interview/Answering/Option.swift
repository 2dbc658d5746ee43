import Survey

/// One numbered answer that can be chosen.
struct Option: Equatable, Sendable {
  /// The words that are shown.
  let label: String
  /// What is kept when it is chosen.
  let content: Answer.Content
  /// Other things that can be typed for it, in plain spelling.
  let aliases: [String]

  init(_ label: String, _ content: Answer.Content, aliases: [String] = []) {
    self.label = label
    self.content = content
    self.aliases = aliases
  }

  /// The ways of not answering that every question with options offers.
  static let optOuts = [
    Option(Answer.NoAnswer.doNotKnow.label, .none(.doNotKnow)),
    Option(Answer.NoAnswer.doNotWantToSay.label, .none(.doNotWantToSay)),
  ]

  /// A yes and a no in these words, which can also be typed as plain yes and no.
  static func yesOrNo(_ yes: String, _ no: String) -> [Option] {
    [("yes", yes), ("no", no)].map { name, label in
      Option(label, .value(.text(name)), aliases: [name] + usualAliases(of: name))
    }
  }

  /// What people also type for yes and no.
  static func usualAliases(of name: String) -> [String] {
    switch name {
    case "yes": ["y", "yeah", "yep", "yup", "yea", "aye", "yess", "yes thanks", "yes thank you"]
    case "no": ["n", "nope", "nah", "noo", "no thanks", "no thank you"]
    default: []
    }
  }
}
