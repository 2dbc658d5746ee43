import Survey

extension ReadBack {
  /// The languages that the questions come in; the easy words are the only ones.
  private static let languages = [
    Language(name: "English", code: "en"), Language(name: "Easy Read", code: "en-x-easyread"),
  ]

  /// The questions, in easy words: one section for each theme, then room for everything else.
  ///
  /// A group is asked the same as one person, and its hands are counted.
  public var questionnaire: Questionnaire {
    let note = Question(
      name: "about", kind: .note,
      label: Self.wording(
        "This is what we think people told us. Tell us if it is right. You can change it."))
    let more = Question(
      name: "else", kind: .text, label: Self.wording("What else do you want to tell us?"),
      guidance: Self.wording("You can tell us what we did not hear. You can skip this."))
    return Questionnaire(
      id: "did-we-hear-you-right", title: Self.wording("Did we hear you right?"),
      group: header.group, languages: Self.languages,
      items: [.question(note)] + themes.indices.map(section) + [.question(more)],
      lists: [
        "verdict": [
          Self.choice("agree", "Yes, this is right"), Self.choice("change", "Change it"),
          Self.choice("take-out", "Take it out"), Self.choice("missing", "Something is missing"),
        ]
      ])
  }

  /// The name of a question about the theme at a place.
  func name(_ what: String, _ place: Int) -> String { "\(what)_\(place + 1)" }

  private func section(_ place: Int) -> Item {
    let theme = themes[place]
    // Words with a dollar before a brace would be taken for the name of a question.
    let example = theme.example.flatMap { said in
      said.words.contains("${") ? nil : "\n\(said.who) said: “\(said.words)”"
    }
    let verdict = Question(
      name: name("verdict", place), kind: .chooseOne(.init(.list("verdict"))),
      label: Self.wording("Did we hear you right?"),
      guidance: Self.wording(
        "Yes means this is what people say. You can also change it or take it out."))
    return .section(
      Section(
        name: name("theme", place),
        label: Self.wording("We heard this: \(theme.words).\(example ?? "")"),
        items: [
          .question(verdict),
          .question(words("change", place, "How would you say it?")),
          .question(words("missing", place, "What is missing?")),
        ]))
  }

  /// A question for words, asked where somebody gave that verdict.
  private func words(_ verdict: String, _ place: Int, _ label: String) -> Question {
    Question(
      name: name(verdict, place), kind: .text, label: Self.wording(label),
      guidance: Self.wording("Use your own words. They are kept as you say them."),
      relevant: try? Expression(parsing: "${\(name("verdict", place))} = '\(verdict)'"))
  }

  private static func wording(_ text: String) -> Wording {
    Wording(Dictionary(uniqueKeysWithValues: languages.map { ($0.code, text) }))
  }

  private static func choice(_ name: String, _ label: String) -> Choice {
    Choice(name: name, label: wording(label))
  }
}
