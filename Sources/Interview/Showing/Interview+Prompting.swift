import Survey

extension Interview {
  /// What is shown now; nil once the conversation is over.
  public var prompt: Prompt? {
    switch stage {
    case .asking(let path): question(at: path)
    case .confirming(_, _, let said):
      Prompt(
        text: Phrases.didYouMean(said), options: confirmation(of: said).map(\.label),
        asking: Phrases.askNumber)
    case .checking:
      Prompt(
        heading: ([Phrases.checkTitle] + review).joined(separator: "\n"),
        text: Phrases.checkQuestion, options: checkOptions.map(\.label), asking: Phrases.askNumber)
    case .choosing:
      Prompt(
        heading: review.joined(separator: "\n"), text: Phrases.changeQuestion,
        asking: Phrases.askNumber)
    case .discarding:
      Prompt(
        text: Phrases.discardQuestion, options: discardOptions.map(\.label),
        asking: Phrases.askNumber)
    case .stopping:
      Prompt(
        text: Phrases.stopQuestion, options: stopOptions.map(\.label), asking: Phrases.askNumber)
    case .resting: Prompt(text: Phrases.resting, asking: Phrases.askReady)
    case .ended: nil
    }
  }

  private func question(at path: QuestionPath) -> Prompt {
    let stops = route
    guard let index = stops.firstIndex(where: { $0.path == path }) else {
      return Prompt(text: "", asking: Phrases.askReady)
    }
    let stop = stops[index]
    guard let question = stop.node.question else {
      return Prompt(
        heading: label(of: stop).isEmpty ? nil : Phrases.turnDone(label(of: stop)),
        text: Phrases.another, options: yesNo.map(\.label), asking: Phrases.askNumber)
    }
    let standing = contents[path] == nil || question.kind == .note ? nil : said(at: stop)
    return Prompt(
      heading: heading(of: stop, after: index > 0 ? stops[index - 1] : nil),
      progress: stop.isAnswered ? progress(at: stop, in: stops) : nil,
      text: label(of: stop), hint: hint(of: question, at: stop),
      options: options(of: stop).map(\.label), standing: standing.map(Phrases.standing),
      asking: asking(question.kind))
  }

  /// The headings of the sections that a stop enters and the stop before it was not in.
  private func heading(of stop: Stop, after before: Stop?) -> String? {
    var turns = stop.turns[...]
    var headings: [String] = []
    for (depth, section) in stop.node.around.enumerated() {
      let turn = section.repetition == nil ? nil : turns.popFirst()
      let isSame = before.map { before in
        before.node.around.indices.contains(depth) && before.node.around[depth].name == section.name
          && before.turns.prefix(stop.turns.count - turns.count)
            == stop.turns.prefix(stop.turns.count - turns.count)
          && !before.isOffer
      }
      guard isSame != true, let name = piped(section.label, at: stop) else { continue }
      headings.append(turn.map { Phrases.turn(name, $0) } ?? name)
    }
    return headings.isEmpty ? nil : headings.joined(separator: "\n")
  }

  private func hint(of question: Question, at stop: Stop) -> String? {
    let own = piped(question.hint, at: stop)
    let usual: String? =
      switch question.kind {
      case .chooseSeveral: Phrases.severalHint
      case .rank: Phrases.orderHint
      case .date: Phrases.dateHint
      case .time: Phrases.timeHint
      case .dateTime: Phrases.dateTimeHint
      case .range(let scale): "From \(scale.start.expressed) to \(scale.end.expressed)."
      default: nil
      }
    let both = [own, usual].compactMap(\.self)
    return both.isEmpty ? nil : both.joined(separator: "\n")
  }

  private func asking(_ kind: Question.Kind) -> String {
    switch kind {
    case .chooseOne, .acknowledge, .integer, .decimal, .range: Phrases.askNumber
    case .chooseSeveral: Phrases.askNumbers
    case .rank: Phrases.askOrder
    case .date, .dateTime: Phrases.askDate
    case .time: Phrases.askTime
    case .note: Phrases.askReady
    default: Phrases.askText
    }
  }

  /// The words of a stop in the language shown, with earlier answers put in.
  func label(of stop: Stop) -> String {
    piped(stop.node.question?.label ?? stop.node.section?.label ?? Wording(), at: stop)
      ?? stop.node.name
  }

  func piped(_ wording: Wording, at stop: Stop) -> String? {
    guard
      let text = wording.text(
        in: setting.language, fallback: questionnaire.defaultLanguage.code)
    else { return nil }
    let words = PipedText(text)
    guard !words.references.isEmpty else { return text }
    var evaluation = evaluation
    return words.text(
      in: evaluation.scope(at: stop.node, turns: stop.turns, names: words.references))
  }
}
