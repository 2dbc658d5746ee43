import Survey

/// One numbered answer that can be chosen.
struct Option: Equatable, Sendable {
  /// The words that are shown.
  let label: String
  /// What is kept when it is chosen.
  let content: Answer.Content
  /// Other things that can be typed for it, in plain spelling.
  let aliases: [String]
  /// What the voice says in place of the label.
  let say: String?

  init(_ label: String, _ content: Answer.Content, aliases: [String] = [], say: String? = nil) {
    self.label = label
    self.content = content
    self.aliases = aliases
    self.say = say
  }

  /// The name of the choice that it stands for; nil for a way of not answering.
  var name: String? { if case .value(.text(let name)) = content { name } else { nil } }

  /// Whether it is a way of not answering.
  var isOptOut: Bool { if case .none = content { true } else { false } }
}

extension Phrases {
  /// The ways of not answering that every question with options offers.
  var optOuts: [Option] {
    [Answer.NoAnswer.doNotKnow, .doNotWantToSay].map { Option(label(of: $0), .none($0)) }
  }

  /// A yes and a no in these words, which can also be typed as plain yes and no.
  func yesOrNo(
    _ yes: Phrase = .yes, _ no: Phrase = .no, _ values: KeyValuePairs<String, String> = [:]
  )
    -> [Option]
  {
    [("yes", yes), ("no", no)].map { name, phrase in
      Option(
        self[phrase, values], .value(.text(name)), aliases: [name] + usualAliases(of: name))
    }
  }

  /// What people also type for yes and no.
  func usualAliases(of name: String) -> [String] {
    switch name {
    case "yes": self[heard: .yes].map(Spelling.plain)
    case "no": self[heard: .no].map(Spelling.plain)
    default: []
    }
  }

  /// An option of the program's own, which is called by its number, words or name.
  func option(_ phrase: Phrase, _ name: String, aliases: [String] = []) -> Option {
    Option(self[phrase], .value(.text(name)), aliases: aliases)
  }
}
