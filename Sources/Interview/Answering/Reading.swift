import Survey

/// What a typed line comes to as an answer to one question.
enum Reading: Equatable {
  /// An answer, with the words that say it back.
  case taken(Answer.Content, said: String)
  /// Probably an answer; the person is asked whether it was meant.
  case unsure(Answer.Content, said: String)
  /// No answer.
  case refused(Refusal)

  /// The longest text that is taken, in characters.
  static let longest = 100_000

  /// Reads a line as an answer to a question of that kind, with those options if it has any.
  static func of(_ line: String, as kind: Question.Kind, options: [Option]) -> Reading {
    let text = line.trimmed
    guard !text.isEmpty else { return .refused(.empty) }
    guard text.count <= longest else { return .refused(.tooLong(longest)) }
    if let state = state(text, kind: kind) { return state }
    switch kind {
    case .chooseOne, .acknowledge: return Choosing(options).one(text)
    case .chooseSeveral: return Choosing(options).several(text)
    case .rank: return Choosing(options).order(text)
    case .integer: return whole(text)
    case .decimal: return number(text) { .taken(.value(.number($0)), said: $0.expressed) }
    case .range(let scale): return number(text) { on(scale, $0) }
    case .date: return date(text)
    case .time: return time(text)
    case .dateTime: return dateTime(text)
    case .text: return .taken(.value(.text(unquoted(text))), said: "")
    case .note, .calculate, .hidden, .metadata: return .taken(.value(.text(text)), said: "")
    }
  }

  /// The ways of not answering that can be said in words at any question.
  private static func state(_ text: String, kind: Question.Kind) -> Reading? {
    guard let state = text == "?" ? .notUnderstood : Answer.NoAnswer(said: text) else { return nil }
    if state == .notUnderstood { return .taken(.none(state), said: Phrases.notUnderstood) }
    return kind.options == nil ? .taken(.none(state), said: Phrases.noted) : nil
  }

  /// A text in quotation marks stands for itself, so that `"stop"` can be an answer.
  private static func unquoted(_ text: String) -> String {
    let isQuoted = text.count > 2 && text.first == "\"" && text.last == "\""
    let inner = String(text.dropFirst().dropLast())
    return isQuoted && Command(typed: inner) != nil ? inner : text
  }

  private static func whole(_ text: String) -> Reading {
    number(text) { value in
      value == value.rounded() && abs(value) < 1e15
        ? .taken(.value(.number(value)), said: value.expressed) : .refused(.notWhole)
    }
  }

  private static func on(_ scale: Question.Kind.Scale, _ value: Double) -> Reading {
    let low = min(scale.start, scale.end)
    let high = max(scale.start, scale.end)
    let steps = (value - scale.start) / scale.step
    guard value >= low, value <= high, abs(steps - steps.rounded()) < 1e-9 else {
      return .refused(
        .offScale(
          from: scale.start.expressed, to: scale.end.expressed, step: abs(scale.step).expressed))
    }
    return .taken(.value(.number(value)), said: value.expressed)
  }

  private static func number(_ text: String, then: (Double) -> Reading) -> Reading {
    let plain = Numbers.withoutThousands(text)
    if let index = Numbers.words.firstIndex(of: Spelling.plain(text)) { return then(Double(index)) }
    let isPlain = plain.allSatisfy { "+-.0123456789".contains($0) }
    if isPlain, let value = Double(plain), value.isFinite { return then(value) }
    let inside = plain.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      .filter(\.isFinite)
    guard inside.count == 1, case .taken(let content, let said) = then(inside[0]) else {
      return .refused(.notANumber)
    }
    return .unsure(content, said: said)
  }

  private static func date(_ text: String) -> Reading {
    guard let day = CivilDate(written: text) else { return .refused(.notADate) }
    return .taken(.value(.text(day.iso)), said: day.spoken)
  }

  private static func time(_ text: String) -> Reading {
    guard let time = ClockTime(written: text) else { return .refused(.notATime) }
    return .taken(.value(.text(time.iso)), said: time.iso)
  }

  private static func dateTime(_ text: String) -> Reading {
    let words = text.split { $0.isWhitespace || $0 == "T" }
    for cut in words.indices.dropFirst() {
      let day = CivilDate(written: words[..<cut].joined(separator: " "))
      let rest = words[cut...].filter { $0 != "at" }.joined(separator: " ")
      if let day, let time = ClockTime(written: rest) {
        return .taken(
          .value(.text("\(day.iso)T\(time.iso)")), said: "\(day.spoken), \(time.iso)")
      }
    }
    return .refused(.notADateTime)
  }
}
