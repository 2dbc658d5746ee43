import Survey

extension ReadBack {
  /// The languages that the questions come in; the easy words are the only ones.
  private static let languages = [
    Language(name: "English", code: "en"), Language(name: "Easy Read", code: "en-x-easyread"),
  ]

  /// The questions, in easy words: one section for each theme, then room for everything else.
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
    return .section(
      Section(
        name: name("theme", place),
        label: Self.wording("We heard this: \(theme.words).\(example ?? "")"),
        items: (isGroup ? hands(place) : verdict(place)).map(Item.question)))
  }

  /// What one person is asked about a theme.
  private func verdict(_ place: Int) -> [Question] {
    [
      Question(
        name: name("verdict", place), kind: .chooseOne(.init(.list("verdict"))),
        label: Self.wording("Did we hear you right?"),
        guidance: Self.wording(
          "Yes means this is what people say. You can also change it or take it out.")),
      words(
        "change", place, "How would you say it?", if: "${\(name("verdict", place))} = 'change'"),
      words("missing", place, "What is missing?", if: "${\(name("verdict", place))} = 'missing'"),
    ]
  }

  /// What a group is asked about a theme: how many hands for each answer.
  private func hands(_ place: Int) -> [Question] {
    let (agree, change) = (name("agree", place), name("change-hands", place))
    let (out, missing) = (name("take-out", place), name("missing-hands", place))
    let some = "${\(agree)} < \(header.size)"
    return [
      count(agree, "How many of you say yes, this is right?", besides: []),
      count(change, "How many of you want to change it?", besides: [agree], if: some),
      words("change", place, "How would you say it?", if: "${\(change)} > 0"),
      count(out, "How many of you want to take it out?", besides: [agree, change], if: some),
      count(
        missing, "How many of you say that something is missing?", besides: [agree, change, out],
        if: some),
      words("missing", place, "What is missing?", if: "${\(missing)} > 0"),
    ]
  }

  private func words(
    _ what: String, _ place: Int, _ label: String, if condition: String
  ) -> Question {
    Question(
      name: name("\(what)-words", place), kind: .text, label: Self.wording(label),
      guidance: Self.wording("Use your own words. They are kept as you say them."),
      relevant: try? Expression(parsing: condition))
  }

  /// A question for a number of hands; all of them together are no more than there are people.
  private func count(
    _ name: String, _ label: String, besides others: [String], if condition: String? = nil
  ) -> Question {
    let sum = ([". >= 0 and ."] + others.map { "coalesce(${\($0)}, 0)" }).joined(separator: " + ")
    return Question(
      name: name, kind: .integer, label: Self.wording(label),
      guidance: Self.wording("Count the hands. Then type the number."),
      relevant: condition.flatMap { try? Expression(parsing: $0) },
      constraint: try? Expression(parsing: "\(sum) <= \(header.size)"),
      constraintMessage: Self.wording(
        "There are \(header.size) of you. Count the hands again, and type a number that fits."))
  }

  private static func wording(_ text: String) -> Wording {
    Wording(Dictionary(uniqueKeysWithValues: languages.map { ($0.code, text) }))
  }

  private static func choice(_ name: String, _ label: String) -> Choice {
    Choice(name: name, label: wording(label))
  }
}
