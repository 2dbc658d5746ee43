import Survey

extension Interview {
  /// What is shown now; nil once the conversation is over.
  public var prompt: Prompt? {
    switch stage {
    case .typing: return own(isPaper ? .sheetTyping : .typingQuestion, typingOptions)
    case .helping: return own(.helperQuestion, helperOptions)
    case .asking(let path): return question(at: path)
    case .confirming(_, _, let said):
      return own(.didYouMean, confirmation(of: said), ["answer": said])
    case .counting(let path, let number): return counting(number, at: path)
    case .noticing(_, let details): return noticing(details)
    case .checking:
      var prompt = own(.checkQuestion, checkOptions)
      prompt.heading = ([phrases[.checkTitle]] + review).joined(separator: "\n")
      prompt.mustBeSeen = true
      return prompt
    case .choosing:
      return Prompt(
        heading: review.joined(separator: "\n"), text: phrases[.changeQuestion],
        asking: phrases.asking(.askNumber), kind: .number(answered.indices.map { "\($0 + 1)" }),
        scanned: answered.map(label))
    case .aside(let aside, _): return prompt(of: aside)
    case .ended: return nil
    }
  }

  private func prompt(of aside: Aside) -> Prompt {
    let options = arrangements(aside).map(\.option)
    switch aside {
    case .stopping: return own(.stopQuestion, stopOptions)
    case .discarding: return own(.discardQuestion, discardOptions)
    case .resting:
      return Prompt(text: phrases[.resting], asking: phrases.asking(.askReady), kind: .ready)
    case .settings: return own(.settingsQuestion, options)
    case .language: return own(.languageQuestion, options)
    case .theme: return own(.themeQuestion, options)
    case .pace: return own(.paceQuestion, options)
    case .headings:
      var prompt = own(.bigQuestion, options)
      prompt.sample = phrases[.bigSample]
      return prompt
    }
  }

  /// A question of the program's own.
  private func own(
    _ phrase: Phrase, _ options: [Option], _ values: KeyValuePairs<String, String> = [:]
  ) -> Prompt {
    Prompt(
      text: phrases[phrase, values], options: options.map(\.label),
      asking: phrases.asking(.askNumber))
  }

  private func question(at path: QuestionPath) -> Prompt {
    let stops = route
    guard let index = stops.firstIndex(where: { $0.path == path }) else {
      return Prompt(text: "", asking: phrases.asking(.askReady), kind: .ready)
    }
    let stop = stops[index]
    guard let question = stop.node.question else {
      var offer = own(.another, yesNo)
      let name = label(of: stop)
      offer.heading = name.isEmpty ? nil : phrases[.turnDone, ["name": name]]
      if contents[path] != nil {
        offer.standing = phrases[.standing, ["answer": said(at: stop)]]
      }
      return offer
    }
    var prompt = self.prompt(for: question, at: stop)
    prompt.heading = heading(of: stop, after: index > 0 ? stops[index - 1] : nil)
    prompt.progress = stop.isAnswered ? progress(at: stop, in: stops) : nil
    let isBegun = together?.sayings[path]?.isEmpty == false
    if contents[path] != nil || isBegun, question.kind != .note {
      let phrase: Phrase = setting.manner.hasSwitches ? .standingSwitch : .standing
      // The sentence that it stands in has a full stop of its own.
      prompt.standing = phrases[phrase, ["answer": said(at: stop).withoutFullStop]]
    }
    return prompt
  }

  /// A question by itself, without what depends on the way to it.
  func prompt(for question: Question, at stop: Stop) -> Prompt {
    let offered = options(of: stop)
    var prompt = Prompt(
      text: label(of: stop), hint: hint(of: question, at: stop),
      options: offered.map(symbolised), optOuts: offered.count(where: \.isOptOut),
      asking: phrases.asking(asking(question.kind)), kind: question.kind.answering,
      spokenText: piped(question.say, at: stop), spokenOptions: offered.map(\.say))
    prompt.canBeLeftOut = true
    return together == nil ? prompt : askedTogether(prompt, question, at: stop)
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
      headings.append(turn.map { phrases[.turn, ["name": name, "number": "\($0)"]] } ?? name)
    }
    return headings.isEmpty ? nil : headings.joined(separator: "\n")
  }

  private func hint(of question: Question, at stop: Stop) -> String? {
    // Which numbers there are is part of the question; the rest `what` and a refusal say as well.
    if case .range(let scale) = question.kind {
      let step = scale.step.magnitude
      let range = phrases[
        step == 1 ? .hintScale : .hintScaleSteps,
        [
          "low": scale.start.expressed, "high": scale.end.expressed, "step": step.expressed,
        ]]
      return setting.preferences.hasShortHints ? range : joined(question, range, at: stop)
    }
    guard !setting.preferences.hasShortHints else { return nil }
    let usual: Phrase? =
      switch question.kind {
      // How to type several numbers is nothing to somebody who types none.
      case .chooseSeveral: setting.manner.hasSwitches ? nil : .hintSeveral
      case .rank: setting.manner.hasSwitches ? nil : .hintOrder
      case .date: .hintDate
      case .time: .hintTime
      case .dateTime: .hintDateTime
      default: nil
      }
    return joined(question, usual.map { phrases[$0] }, at: stop)
  }

  private func joined(_ question: Question, _ usual: String?, at stop: Stop) -> String? {
    let both = [piped(question.hint, at: stop), usual].compactMap(\.self)
    return both.isEmpty ? nil : both.joined(separator: "\n")
  }

  private func asking(_ kind: Question.Kind) -> Phrase {
    switch kind {
    case .chooseOne, .acknowledge, .integer, .decimal, .range: .askNumber
    case .chooseSeveral: .askNumbers
    case .rank: .askOrder
    case .date: .askDate
    case .dateTime: .askDateTime
    case .time: .askTime
    case .note: .askReady
    default: .askText
    }
  }

  private func symbolised(_ option: Option) -> String {
    guard setting.manner.hasSymbols, let symbol = Symbols.symbol(for: option)
    else { return option.label }
    return "\(option.label) \(symbol)"
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

extension Question.Kind {
  /// The sort of answer that it wants.
  fileprivate var answering: Prompt.Kind {
    switch self {
    case .chooseOne, .acknowledge: .one
    case .chooseSeveral: .several
    case .rank: .order
    case .note: .ready
    case .range(let scale):
      scale.numbers(upTo: 21).isEmpty ? .text : .number(scale.numbers(upTo: 21))
    default: .text
    }
  }
}

extension String {
  /// The words without the one full stop that ends them.
  fileprivate var withoutFullStop: String {
    hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
  }
}
