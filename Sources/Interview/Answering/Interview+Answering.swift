import Survey

extension Interview {
  /// Takes a line as the answer to the open question.
  mutating func answer(_ line: String, at path: QuestionPath) -> Turn {
    guard let stop = route.first(where: { $0.path == path }) else {
      return Turn(changes: goOn(after: path))
    }
    if contents[path] != nil, phrases.hears(Spelling.plain(line), as: .keep) {
      _ = goOn(after: path)
      return Turn(changes: opened, saying: [phrases[.thanks]])
    }
    guard let question = stop.node.question else { return offer(line, stop) }
    if question.kind == .note { return keep(.value(.text("seen")), at: stop, saying: nil) }
    if together != nil, let turn = answerTogether(line, question, at: stop) { return turn }
    switch Reading.of(line, as: question.kind, options: options(of: stop), in: phrases) {
    case .taken(let content, let said): return accept(content, said: said, at: stop)
    case .unsure(let content, let said):
      go(to: .confirming(path, content, said: said))
      return Turn()
    case .refused(let refusal): return miss(refusal)
    }
  }

  /// Keeps an answer if its constraint holds.
  mutating func accept(_ content: Answer.Content, said: String, at stop: Stop) -> Turn {
    if let refusal = refusal(of: content, at: stop) {
      go(toOpen: stop.path)
      return miss(refusal)
    }
    return keep(content, at: stop, saying: echo(of: content, said: said))
  }

  /// What is said back after an answer.
  private func echo(of content: Answer.Content, said: String) -> String {
    guard case .none = content else {
      return said.isEmpty ? phrases[.thanks] : phrases[.chosen, ["answer": said]]
    }
    let isSentence = [phrases[.noted], phrases[.notUnderstood]].contains(said)
    return isSentence ? said : phrases[.stateNoted, ["answer": said]]
  }

  /// Keeps what was given and moves on.
  mutating func keep(_ content: Answer.Content, at stop: Stop, saying: String?) -> Turn {
    contents[stop.path] = content
    askedTwice.remove(stop.path)
    if stop.node.question?.tags.consent.isEmpty == false {
      givers[stop.path] = .some(setting.collection.consentGiver)
    }
    let isText = stop.node.question?.kind == .text
    if case .value = content, isText {
      speakers[stop.path] = setting.collection.speaker
    } else {
      speakers[stop.path] = nil
    }
    let answer = Answer(question: stop.path, content: content, words: speakers[stop.path])
    let next = notices(content, at: stop) ? [] : goOn(after: stop.path)
    return Turn(changes: [.answered(answer)] + next, saying: saying.map { [$0] } ?? [])
  }

  /// Takes yes or no to another turn of a repeat.
  mutating func offer(_ line: String, _ stop: Stop) -> Turn {
    switch Choosing(yesNo, in: phrases).one(line.trimmed) {
    case .taken(let content, let said):
      return keep(content, at: stop, saying: phrases[.chosen, ["answer": said]])
    case .unsure(let content, let said):
      go(to: .confirming(stop.path, content, said: said))
      return Turn()
    case .refused(let refusal): return miss(line.trimmed.isEmpty ? .empty : refusal)
    }
  }

  /// Takes yes or no to "Did you mean …?".
  ///
  /// Where the answer meant is itself a yes or a no, those words could be meant for either question,
  /// so the person is asked the first one again.
  mutating func confirm(
    _ line: String, _ content: Answer.Content, said: String, at path: QuestionPath
  ) -> Turn {
    guard let stop = route.first(where: { $0.path == path }) else {
      return Turn(changes: goOn(after: path))
    }
    let reading = Choosing(confirmation(of: said), in: phrases).one(line.trimmed)
    let isYesOrNo = [phrases[.yes], phrases[.no]].contains(said)
    let isNumber = phrases.number(Spelling.plain(line)) != nil
    switch reading {
    case .taken(.value(.text("yes")), _) where !isYesOrNo || isNumber || said == phrases[.yes]:
      return accept(content, said: said, at: stop)
    case .taken:
      go(toOpen: path)
      return Turn()
    case .unsure, .refused:
      return miss(line.trimmed.isEmpty ? .empty : .noSuchOption(typed: line.trimmed, count: 2))
    }
  }

  func confirmation(of said: String) -> [Option] {
    phrases.yesOrNo(.meant, .notMeant, ["answer": said])
  }

  /// The reason that the author's constraint gives against an answer.
  func refusal(of content: Answer.Content, at stop: Stop) -> Refusal? {
    guard case .value(let value) = content, let question = stop.node.question,
      let constraint = question.constraint
    else { return nil }
    var evaluation = evaluation
    let worth = evaluation.worth(
      of: constraint, at: stop.node, turns: stop.turns, current: value.expressed)
    // A constraint that cannot be worked out is a flaw of the questionnaire; it costs no answer.
    guard let worth, !worth.asTruth else { return nil }
    return .notAllowed(piped(question.constraintMessage, at: stop))
  }

  /// Opens a question again without forgetting how often its answer was missed.
  mutating func go(toOpen path: QuestionPath) {
    let before = misses
    go(to: .asking(path))
    misses = before
  }

  /// The options of a yes-or-no question of the program's own.
  var yesNo: [Option] { phrases.yesOrNo() }
}
