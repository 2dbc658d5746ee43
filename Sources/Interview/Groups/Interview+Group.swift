import Survey

extension Interview {
  /// Takes a line as what a group answers; nil where a group answers as one person does.
  mutating func answerTogether(_ line: String, _ question: Question, at stop: Stop) -> Turn? {
    switch question.kind {
    case .text: return say(line, at: stop)
    case .chooseOne, .chooseSeveral, .rank, .integer, .decimal, .range:
      switch reading(of: question, at: stop).read(line) {
      case .taken(let tally, let said):
        if let refusal = refusal(of: tally, at: stop) { return miss(refusal) }
        return keep(tally, said: said, at: stop)
      case .refused(let refusal): return miss(refusal)
      }
    default: return nil
    }
  }

  /// Leaves a question out for everybody it is for; nil where no group is asked.
  mutating func skipTogether(_ stop: Stop) -> Turn? {
    guard let question = stop.node.question, together != nil else { return nil }
    guard question.kind != .text else { return leaveUnsaid(at: stop) }
    guard question.kind.isTallied else { return nil }
    var turn = keep([Answer.NoAnswer.skipped.rawValue: most(at: stop)], said: "", at: stop)
    turn.saying = [phrases[.leftOut]]
    return turn
  }

  /// Shows a question to a group.
  func askedTogether(_ prompt: Prompt, _ question: Question, at stop: Stop) -> Prompt {
    var prompt = prompt
    let own = piped(question.hint, at: stop)
    var hints = [own].compactMap(\.self)
    if question.kind == .text {
      hints.append(phrases[.groupEach])
      let isFirst = together?.sayings[stop.path]?.isEmpty != false
      prompt.asking = phrases.asking(isFirst ? .askSaying : .askAnother)
    } else if question.kind.isTallied {
      if case .range = question.kind { hints = [prompt.hint].compactMap(\.self) }
      hints.append(phrases[.groupHint, ["example": reading(of: question, at: stop).example]])
      prompt.asking = phrases.asking(.askTally)
      prompt.kind = .text
    } else {
      return prompt
    }
    if most(at: stop) < size {
      hints.insert(phrases[.groupFew, ["count": "\(most(at: stop))"]], at: 0)
    }
    prompt.hint = hints.isEmpty ? nil : hints.joined(separator: "\n")
    return prompt
  }

  /// Whether a group agreed to what a question asks for; nil where it asks for no consent.
  ///
  /// Whoever does not take part is left out from there on, and everything else takes a yes from
  /// everybody who does.
  func agreed(to question: Question, at stop: Stop) -> Bool? {
    guard !question.tags.consent.isEmpty, let tally = together?.tallies[stop.path] else {
      return nil
    }
    let yes = tally["yes"] ?? 0
    return question.tags.consent == "take-part" ? yes > 0 : yes >= size && yes > 0
  }

  /// What a group said to a question, in words; nil where that is not kept apart.
  func saidTogether(at stop: Stop) -> String? {
    guard let together else { return nil }
    if let tally = together.tallies[stop.path], let question = stop.node.question {
      return reading(of: question, at: stop).words(tally)
    }
    let sayings = (together.sayings[stop.path] ?? []).filter { !$0.words.isEmpty }
    guard !sayings.isEmpty, contents[stop.path] != .some(.none(.skipped)) else { return nil }
    return sayings.map { saying in
      saying.agree.map { phrases[.groupSaid, ["words": saying.words, "count": "\($0)"]] }
        ?? saying.words
    }.joined(separator: "; ")
  }

  /// How many people take part.
  var size: Int { setting.collection.size ?? together?.present ?? 1 }

  /// How many people a question is for at most; taking part is asked of everybody there.
  func most(at stop: Stop) -> Int {
    guard stop.node.question?.tags.consent != "take-part" else { return together?.present ?? 1 }
    var evaluation = evaluation
    return evaluation.number(of: stop.node, turns: stop.turns, size: size) ?? size
  }

  func reading(of question: Question, at stop: Stop) -> TallyReading {
    let isTakingPart = question.tags.consent == "take-part"
    return TallyReading(
      question.kind, options(of: stop), size: isTakingPart ? together?.present ?? size : size,
      in: phrases)
  }

  /// Keeps how many gave which answer, and moves on.
  private mutating func keep(_ tally: [String: Int], said: String, at stop: Stop) -> Turn {
    let most = most(at: stop)
    let asked = most < size ? max(most, tally.values.max() ?? 0) : nil
    together?.tallies[stop.path] = tally
    together?.asked[stop.path] = asked
    var turn = keep(Together.content(of: tally), at: stop, saying: nil)
    turn.saying = [phrases[.chosen, ["answer": said]]]
    if let answer = together?.answer(tally, at: stop.path) {
      turn.changes = turn.changes.map { change in
        if case .answered = change { .answered(answer) } else { change }
      }
    }
    guard let question = stop.node.question else { return turn }
    turn.saying += outcome(of: question, tally, at: stop, most)
    if question.tags.consent == "take-part", let yes = tally["yes"], yes > 0 {
      setting.take(size: yes)
      turn.changes.append(.collected(setting.collection))
    }
    return turn
  }

  /// The reason that the author's constraint gives against a number of a tally.
  private func refusal(of tally: [String: Int], at stop: Stop) -> Refusal? {
    tally.keys.sorted().lazy.compactMap { Double($0) }
      .compactMap { refusal(of: .value(.number($0)), at: stop) }.first
  }

  /// What is said of those whose answer was not counted, and of a consent.
  private func outcome(
    of question: Question, _ tally: [String: Int], at stop: Stop, _ most: Int
  ) -> [String] {
    let counted = tally.values.reduce(0, +)
    switch question.tags.consent {
    case "take-part":
      let yes = tally["yes"] ?? 0
      return yes > 0 && yes < most ? [phrases[.groupSize, ["count": "\(yes)"]]] : []
    case "":
      guard case .chooseSeveral = question.kind else {
        return counted < most ? [phrases[.groupRest, ["count": "\(most - counted)"]]] : []
      }
      return []
    default:
      let isAgreed = agreed(to: question, at: stop) == true
      return [phrases[isAgreed ? .groupAll : .groupNotAll]]
    }
  }
}

extension Question.Kind {
  /// Whether a group answers it by how many gave which answer.
  var isTallied: Bool {
    switch self {
    case .chooseOne, .chooseSeveral, .rank, .integer, .decimal, .range: true
    default: false
    }
  }
}
