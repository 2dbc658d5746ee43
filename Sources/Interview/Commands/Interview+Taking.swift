import Survey

extension Interview {
  /// Takes a line that was typed, and says what came of it.
  public mutating func take(_ line: String, at now: Moment) -> Turn {
    setting.now = now
    if case .aside(.resting, let before) = stage {
      go(to: before)
      var turn = Command(typed: line, in: phrases).map { obey($0) } ?? Turn()
      turn.saying.insert(phrases[.welcomeBack], at: 0)
      return turn
    }
    if let inner = unquoted(line) { return takeAnswer(inner) }
    if let turn = takeSpecial(line) { return turn }
    return takeAnswer(line)
  }

  /// Takes what means the same at every question; nil where a line is none of that.
  private mutating func takeSpecial(_ line: String) -> Turn? {
    let command = Command(typed: line, in: phrases)
    // A sentence such as "go back" can be what an option says, or a plain answer in free words.
    let isSentence = Spelling.plain(line).contains(" ")
    if let command, !isSentence { return obey(command) }
    if isOption(line) { return nil }
    if let command {
      let advice = isText ? [phrases[.ifAnswer, ["words": line.trimmed]]] : []
      var turn = obey(command)
      turn.saying += advice
      return turn
    }
    if phrases.hears(Spelling.plain(line), as: .keep), isText, !isAnswered {
      return Turn(
        saying: [phrases[.nothingToKeep], phrases[.ifAnswer, ["words": line.trimmed]]],
        showing: .lastLine)
    }
    if Spelling.plain(line) == "0", prompt?.options.isEmpty == false { return obey(.help) }
    if let turn = explain(line) { return turn }
    guard let wish = wish(in: line) else { return nil }
    guard isText else { return wish.isUnknown && isNearOption(line) ? nil : obey(wish) }
    guard !wish.isUnknown, !isPlainAnswer(wish, line) else { return nil }
    // Whoever meant it as an answer is told how to give it, in the words that they read until now.
    let advice = phrases[.ifAnswer, ["words": line.trimmed]]
    var turn = obey(wish)
    turn.saying.append(advice)
    return turn
  }

  private mutating func takeAnswer(_ line: String) -> Turn {
    switch stage {
    case .typing: takeTyping(line)
    case .helping: takeHelper(line)
    case .asking(let path): answer(line, at: path)
    case .confirming(let path, let content, let said): confirm(line, content, said: said, at: path)
    case .counting(let path, let number): count(line, of: number, at: path)
    case .noticing(let path, _): takeNoticed(line, at: path)
    case .checking: check(line)
    case .choosing: choose(line)
    case .aside(.stopping, let before): decide(line, before: before)
    case .aside(.discarding, let before): discard(line, before: before)
    case .aside(let aside, let before): arrange(line, aside, before: before)
    case .ended: Turn()
    }
  }

  /// The words between quotation marks, where they would otherwise be obeyed and not kept.
  ///
  /// So `"stop"` can be an answer.
  private func unquoted(_ line: String) -> String? {
    let text = line.trimmed
    guard isText, text.count > 2, let first = text.first, let last = text.last,
      "\"“„”".contains(first), "\"“”".contains(last)
    else { return nil }
    let inner = String(text.dropFirst().dropLast())
    let isSpecial =
      Command(typed: inner, in: phrases) != nil || phrases.hears(Spelling.plain(inner), as: .keep)
      || wish(in: inner) != nil || word(in: inner) != nil
    return isSpecial ? inner : nil
  }

  /// Whether a wish may as well be an answer in free words: the name of a language is a subject at
  /// school and something to be proud of, so it takes the word `language` before it.
  private func isPlainAnswer(_ wish: Wish, _ line: String) -> Bool {
    guard case .language = wish else { return false }
    let plain = Spelling.plain(line)
    return phrases.rest(of: plain, after: .language) == nil
      && phrases.rest(of: plain, after: .settings) == nil
      && !phrases.hears(plain, as: .easyRead)
  }

  /// The wish that a line is.
  func wish(in line: String) -> Wish? {
    Wish(
      typed: line, in: phrases, book: setting.phrasebook, languages: questionnaire.languages)
  }

  /// Whether free words are wanted now, so that anything at all may be an answer.
  var isText: Bool { openStop?.node.question?.kind == .text }

  /// Whether the open question has an answer already.
  private var isAnswered: Bool { openStop.map { contents[$0.path] != nil } ?? false }

  /// The stop whose question is open.
  var openStop: Stop? {
    guard case .asking(let path) = stage else { return nil }
    return route.first { $0.path == path }
  }

  /// Whether a line means one of the options of the open question, or may mean some of them.
  private func isNearOption(_ line: String) -> Bool {
    guard let stop = openStop else { return false }
    let reading = Choosing(options(of: stop), in: phrases).one(line.trimmed)
    if case .refused(.noSuchOption) = reading { return false }
    return true
  }

  /// Whether a line is exactly one of the options that are shown.
  private func isOption(_ line: String) -> Bool {
    let plain = Spelling.plain(line)
    guard let stop = openStop else {
      return prompt?.options.contains { Spelling.plain($0) == plain } ?? false
    }
    return options(of: stop).contains { option in
      if Spelling.plain(option.label) == plain || option.aliases.contains(plain) { return true }
      guard case .value(.text(let name)) = option.content else { return false }
      return Spelling.plain(name) == plain
    }
  }
}
