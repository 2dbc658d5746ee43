import Survey

extension Round {
  /// The name of the question about the group.
  public static let groupQuestion = PlainQuestions.group
  /// The name of the words that are read before the first question.
  public static let aboutQuestion = PlainQuestions.about
  /// The name of the choice that neither of a pair matters more.
  public static let same = "same"

  /// The round as questions for one person, so that it is asked by the same rules as all questions.
  ///
  /// What is listed first is up to chance, by the seed.
  public func questionnaire(
    in book: Phrasebook, seed: UInt32, asksGroup: Bool
  ) -> Questionnaire {
    let words = PlainQuestions(book)
    var generator = SplitMix(seed: UInt64(seed))
    let options = options.shuffled(using: &generator)
    let choices = options.map { Survey.Choice(name: $0.code, label: words.same($0.name)) }
    var lists = ["options": choices, "groups": words.groups]
    var items: [Item] = []
    switch method {
    case .dots:
      items = (1...dots).map { number in
        words.question(
          "dot_\(number)", words[.dotQuestion, ["number": "\(number)"]], list: "options",
          guidance: words[.priorityWhat])
      }
    case .ranking: items = places(words)
    case .pairs:
      for (index, pair) in pairs(seed: seed).enumerated() {
        let list = "pair_\(index + 1)"
        lists[list] =
          pair.map { Survey.Choice(name: $0.code, label: words.same($0.name)) }
          + [Survey.Choice(name: Round.same, label: words[.pairSame])]
        items.append(
          words.question(
            list, words[.pairQuestion], list: list, guidance: words[.priorityWhat]))
      }
    }
    return Questionnaire(
      id: "prioritise", title: words[.priorityTitle], languages: words.languages,
      items: [words.note(about(words))] + (asksGroup ? [words.groupQuestion] : []) + items,
      lists: lists)
  }

  private func about(_ words: PlainQuestions) -> Wording {
    switch method {
    case .dots: words[.dotsAbout, ["count": "\(dots)"]]
    case .ranking: words[.rankAbout]
    case .pairs: words[.pairsAbout]
    }
  }

  /// The pairs that one person sees, in the order of asking: all of them, or as many as there are to
  /// be, chosen by the seed.
  public func pairs(seed: UInt32) -> [[Priority]] {
    var generator = SplitMix(seed: UInt64(seed) + 1)
    let all = options.indices.flatMap { first in
      options.indices.filter { $0 > first }.map { [options[first], options[$0]] }
    }
    return all.shuffled(using: &generator).prefix(pairs)
      .map { Bool.random(using: &generator) ? $0 : $0.reversed() }
  }

  /// What comes first, and next, until one is left or the person ends it.
  private func places(_ words: PlainQuestions) -> [Item] {
    (1..<max(2, options.count)).map { place in
      let before = (1..<place).map { "name != ${place_\($0)}" }.joined(separator: " and ")
      return words.question(
        "place_\(place)", words[place == 1 ? .priorityTitle : .rankNext], list: "options",
        guidance: words[.priorityWhat],
        relevant: place == 1 ? nil : try? Expression(parsing: "${place_\(place - 1)} != ''"),
        filter: place == 1 ? nil : try? Expression(parsing: before))
    }
  }
}
