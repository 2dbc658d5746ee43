import Survey

/// What a group says in free words, one person after the other.
extension Interview {
  /// Takes what one person says, perhaps with how many agree; an empty line means that this is all.
  mutating func say(_ line: String, at stop: Stop) -> Turn {
    let text = line.trimmed
    guard !Spelling.latin(text).trimmed.isEmpty else { return finishSaying(at: stop) }
    guard text.count <= Reading.longest else { return miss(.tooLong(Reading.longest)) }
    if let state = phrases.noAnswer(said: text) {
      let said = phrases[state == .notUnderstood ? .notUnderstood : .noted]
      let isFirst = together?.holds(stop.path) != true
      // One of many who does not know takes nothing from what the others say.
      return isFirst
        ? keep(.none(state), at: stop, saying: said) : Turn(saying: [said], showing: .lastLine)
    }
    let (words, count) = Self.parted(text)
    if let refusal = refusal(of: .value(.text(words)), at: stop) { return miss(refusal) }
    let number = (together?.sayings[stop.path]?.count ?? 0) + 1
    let isTooMany = count.map { $0 > size } ?? false
    let saying = Together.Saying(words: words, agree: isTooMany ? nil : count)
    together?.put(saying, number: number, at: stop.path)
    // More may come, also to a question that was finished before.
    contents[stop.path] = nil
    askedTwice.remove(stop.path)
    let changes = kept(saying, number: number, at: stop)
    guard let count, !isTooMany else {
      go(to: .counting(stop.path, number))
      let refusal = count.map { Refusal.tooManyPeople($0, of: size) }
      return Turn(
        changes: changes, saying: refusal.map { [$0.message(again: false, in: phrases)] } ?? [])
    }
    go(to: .asking(stop.path))
    return Turn(
      changes: changes, saying: [phrases[.groupAgree, ["count": "\(count)"]]], showing: .lastLine)
  }

  /// Takes how many agree with the words said last; an empty line leaves that out.
  mutating func count(_ line: String, of number: Int, at path: QuestionPath) -> Turn {
    let plain = Spelling.plain(line)
    guard let stop = route.first(where: { $0.path == path }),
      var saying = together?.sayings[path]?[number - 1]
    else { return Turn(changes: goOn(after: path)) }
    if !plain.isEmpty {
      let isAll = phrases.hears(plain, as: .all)
      guard let count = isAll ? size : phrases.number(plain), count >= 0 else {
        return miss(.notWhole)
      }
      guard count <= size else { return miss(.tooManyPeople(count, of: size)) }
      saying.agree = count
      together?.put(saying, number: number, at: path)
    }
    go(to: .asking(path))
    let said = saying.agree.map { phrases[.groupAgree, ["count": "\($0)"]] } ?? phrases[.thanks]
    return Turn(
      changes: plain.isEmpty ? [] : kept(saying, number: number, at: stop), saying: [said],
      showing: .lastLine)
  }

  /// Takes the words said last out again.
  mutating func takeOut(_ number: Int, at path: QuestionPath) -> Turn {
    go(to: .asking(path))
    guard let stop = openStop else { return Turn() }
    let nothing = Together.Saying(words: "")
    together?.put(nothing, number: number, at: path)
    return Turn(
      changes: kept(nothing, number: number, at: stop), saying: [phrases[.groupTakenOut]],
      showing: .lastLine)
  }

  /// Leaves a question out with everything that was said to it.
  mutating func leaveUnsaid(at stop: Stop) -> Turn {
    var changes: [Turn.Change] = []
    for index in (together?.sayings[stop.path] ?? []).indices {
      let nothing = Together.Saying(words: "")
      together?.put(nothing, number: index + 1, at: stop.path)
      changes += kept(nothing, number: index + 1, at: stop)
    }
    var turn = keep(.none(.skipped), at: stop, saying: phrases[.leftOut])
    turn.changes = changes + turn.changes
    return turn
  }

  /// How many agree is asked of the whole group.
  func counting(_ number: Int, at path: QuestionPath) -> Prompt {
    let words = together?.sayings[path]?[number - 1].words ?? ""
    return Prompt(
      text: phrases[.countQuestion, ["words": words, "size": "\(size)"]],
      hint: phrases[.countHint], asking: phrases.asking(.askNumber), kind: .text)
  }

  private mutating func finishSaying(at stop: Stop) -> Turn {
    let words = (together?.sayings[stop.path] ?? []).map(\.words).filter { !$0.isEmpty }
    guard !words.isEmpty else { return miss(.empty) }
    return keep(.value(.several(words)), at: stop, saying: phrases[.thanks])
  }

  private func kept(_ saying: Together.Saying, number: Int, at stop: Stop) -> [Turn.Change] {
    let answer = together?.answer(saying, number: number, at: stop.path)
    return (answer.map { [.answered($0)] } ?? []) + [.opened(stop.path)]
  }

  /// The words, and how many agree where that stands after a slash on its own: `24/7` are words.
  private static func parted(_ text: String) -> (words: String, count: Int?) {
    guard let slash = text.lastIndex(of: "/"), text[..<slash].last?.isWhitespace == true,
      let count = Int(text[text.index(after: slash)...].trimmed), count >= 0
    else { return (text, nil) }
    let words = text[..<slash].trimmed
    return words.isEmpty ? (text, nil) : (words, count)
  }
}
