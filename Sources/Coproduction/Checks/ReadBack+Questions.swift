import Survey

extension ReadBack {
  /// The questions: one section for each theme, then room for everything else.
  ///
  /// A group is asked the same as one person, and its hands are counted.
  public func questionnaire(in book: Phrasebook) -> Questionnaire {
    let words = PlainQuestions(book)
    let note = Question(name: "about", kind: .note, label: words[.readBackAbout])
    let more = Question(
      name: "else", kind: .text, label: words[.readBackElse], guidance: words[.readBackElseWhat])
    return Questionnaire(
      id: "read-back", title: words[.readBackTitle], group: header.group,
      languages: words.languages,
      items: [.question(note)] + themes.indices.map { section($0, words) } + [.question(more)],
      lists: [
        "verdict": words.choices([
          ("yes", .yes), ("change", .readBackChange), ("take-out", .readBackTakeOut),
          ("missing", .readBackMissing),
        ])
      ])
  }

  /// The name of a question about the theme at a place.
  func name(_ what: String, _ place: Int) -> String { "\(what)_\(place + 1)" }

  private func section(_ place: Int, _ words: PlainQuestions) -> Item {
    let theme = themes[place]
    // Words with a dollar before a brace would be taken for the name of a question.
    let example = theme.example.flatMap { $0.words.contains("${") ? nil : $0 }
    let verdict = Question(
      name: name("verdict", place), kind: .chooseOne(.init(.list("verdict"))),
      label: words[.readBackTheme, ["words": theme.words]], guidance: words[.readBackWhat])
    return .section(
      Section(
        name: name("theme", place),
        label: example.map { words[$0.phrase, ["words": $0.words]] } ?? Wording(),
        items: [
          .question(verdict),
          .question(text("change", place, words[.readBackNewWords], words)),
          .question(text("missing", place, words[.readBackMissingWords], words)),
        ]))
  }

  /// A question for words, asked where somebody gave that verdict.
  private func text(
    _ verdict: String, _ place: Int, _ label: Wording, _ words: PlainQuestions
  ) -> Question {
    Question(
      name: name(verdict, place), kind: .text, label: label, guidance: words[.readBackOwnWords],
      relevant: try? Expression(parsing: "${\(name("verdict", place))} = '\(verdict)'"))
  }
}
