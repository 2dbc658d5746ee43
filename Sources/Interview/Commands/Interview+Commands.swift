import Survey

extension Interview {
  /// Does what a command word asks for, whatever was typed before it.
  mutating func obey(_ command: Command) -> Turn {
    switch command {
    case .back: back()
    case .skip: skip()
    case .again: Turn()
    case .what: Turn(saying: meaning)
    case .help: help
    case .pause: rest()
    case .stop: stop()
    case .concern: concern()
    }
  }

  /// The person comes last, where it is read first on a small screen.
  private var help: Turn {
    let words = setting.manner.hasSwitches ? [] : [phrases[.personWords]]
    return Turn(saying: words + [phrases[.person]], showing: .lastLine)
  }

  private mutating func back() -> Turn {
    if let turn = closeAside() { return turn }
    switch stage {
    case .confirming(let path, _, _):
      go(to: .asking(path))
      return Turn()
    case .noticing(let path, _): return reopen(path)
    case .helping:
      go(to: .typing)
      return Turn()
    case .counting(let path, let number): return takeOut(number, at: path)
    case .typing: return Turn(saying: [phrases[.firstQuestion]])
    default: break
    }
    let stops = route
    var here = stops.count
    if case .asking(let path) = stage { here = stops.firstIndex { $0.path == path } ?? here }
    guard let before = stops[..<here].last(where: { $0.node.question?.kind != .note }) else {
      if asksWhoTypes {
        go(to: .typing)
        return Turn()
      }
      return Turn(saying: [phrases[.firstQuestion]])
    }
    go(to: .asking(before.path))
    return Turn(changes: [.opened(before.path)])
  }

  private mutating func skip() -> Turn {
    if let turn = closeAside() { return turn }
    if stage == .typing || stage == .helping { return skipTyping() }
    if case .confirming(let path, _, _) = stage { go(to: .asking(path)) }
    if case .counting(let path, let number) = stage { return count("", of: number, at: path) }
    if case .noticing(let path, _) = stage { return Turn(changes: goOn(after: path)) }
    guard case .asking(let path) = stage, let stop = route.first(where: { $0.path == path }) else {
      return missed("", checkOptions)
    }
    if stop.isOffer { return keep(.value(.text("no")), at: stop, saying: phrases[.thanks]) }
    if stop.node.question?.kind == .note {
      return keep(.value(.text("seen")), at: stop, saying: nil)
    }
    if let reason = reasonToKeep(stop), askedTwice.insert(path).inserted {
      return Turn(saying: [reason.message(again: false, in: phrases)], showing: .lastLine)
    }
    if let turn = skipTogether(stop) { return turn }
    return keep(.none(.skipped), at: stop, saying: phrases[.leftOut])
  }

  /// Leaves a question of the program's own for what was shown before it; nil where none is open.
  private mutating func closeAside() -> Turn? {
    switch stage {
    case .choosing:
      go(to: .checking)
      return Turn()
    case .aside(let aside, let before):
      go(to: before)
      return Turn(saying: [.stopping, .discarding].contains(aside) ? [phrases[.carryingOn]] : [])
    default: return nil
    }
  }

  /// Why a skip is asked about once: an answer would go, or one is wished for.
  private func reasonToKeep(_ stop: Stop) -> Refusal? {
    if case .value = contents[stop.path] { return .answered(said(at: stop)) }
    if together?.sayings[stop.path]?.isEmpty == false { return .answered(said(at: stop)) }
    return wish(at: stop)
  }

  /// The wish for an answer that the author marks as required: said once, and to adults alone.
  private func wish(at stop: Stop) -> Refusal? {
    guard let group = setting.group, group != .youngPerson, let question = stop.node.question,
      let required = question.required
    else { return nil }
    var evaluation = evaluation
    guard evaluation.truth(of: required, at: stop.node, turns: stop.turns) else { return nil }
    return .wished(piped(question.requiredMessage, at: stop))
  }

  private mutating func rest() -> Turn {
    go(to: .aside(.resting, before: stage))
    return Turn(clearsScreen: true)
  }

  /// Nothing is asked, since a question more may be one too many.
  private mutating func concern() -> Turn {
    go(to: .ended(.concern))
    return Turn(clearsScreen: true)
  }

  mutating func stop() -> Turn {
    go(to: .aside(.stopping, before: stage.underlying))
    return Turn()
  }

  /// Takes the answer to "Do you want to stop?".
  mutating func decide(_ line: String, before: Stage) -> Turn {
    switch Choosing(stopOptions, in: phrases).one(line.trimmed) {
    case .taken(.value(.text("keep")), _): go(to: .ended(.stopped))
    case .taken(.value(.text("discard")), _): go(to: .aside(.discarding, before: before))
    case .taken:
      go(to: before)
      return Turn(saying: [phrases[.carryingOn]])
    case .unsure, .refused:
      return missed(line, stopOptions)
    }
    return Turn()
  }

  /// Takes the answer to "Do you want to throw all your answers away?".
  mutating func discard(_ line: String, before: Stage) -> Turn {
    switch Choosing(discardOptions, in: phrases).one(line.trimmed) {
    case .taken(.value(.text("yes")), _): go(to: .ended(.discarded))
    case .taken: go(to: .aside(.stopping, before: before))
    case .unsure, .refused:
      return missed(line, discardOptions)
    }
    return Turn()
  }

  var discardOptions: [Option] { phrases.yesOrNo(.discardYes, .discardNo) }

  var stopOptions: [Option] {
    [
      phrases.option(.stopKeep, "keep"), phrases.option(.stopDiscard, "discard"),
      phrases.option(.stopCarryOn, "carry-on", aliases: phrases.usualAliases(of: "no") + ["no"]),
    ]
  }
}

extension Interview.Stage {
  /// What goes on once everything asked in between is answered.
  var underlying: Interview.Stage {
    if case .aside(_, let before) = self { before.underlying } else { self }
  }
}
