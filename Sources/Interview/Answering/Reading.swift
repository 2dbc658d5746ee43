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
  static func of(
    _ line: String, as kind: Question.Kind, options: [Option], in phrases: Phrases
  ) -> Reading {
    let text = line.trimmed
    guard !text.isEmpty else { return .refused(.empty) }
    guard text.count <= longest else { return .refused(.tooLong(longest)) }
    if let state = state(text, kind: kind, phrases) { return state }
    switch kind {
    case .chooseOne, .acknowledge: return Choosing(options, in: phrases).one(text)
    case .chooseSeveral: return Choosing(options, in: phrases).several(text)
    case .rank: return Choosing(options, in: phrases).order(text)
    case .integer: return whole(text, phrases)
    case .decimal:
      return number(text, phrases) { .taken(.value(.number($0)), said: $0.expressed) }
    case .range(let scale): return number(text, phrases) { on(scale, $0) }
    case .date: return date(text, phrases)
    case .time: return time(text)
    case .dateTime: return dateTime(text, phrases)
    case .text: return .taken(.value(.text(text)), said: "")
    case .note, .calculate, .hidden, .metadata: return .taken(.value(.text(text)), said: "")
    }
  }

  /// The ways of not answering that can be said in words at any question.
  private static func state(
    _ text: String, kind: Question.Kind, _ phrases: Phrases
  ) -> Reading? {
    guard let state = text == "?" ? .notUnderstood : phrases.noAnswer(said: text) else {
      return nil
    }
    if state == .notUnderstood { return .taken(.none(state), said: phrases[.notUnderstood]) }
    return kind.options == nil ? .taken(.none(state), said: phrases[.noted]) : nil
  }

  private static func whole(_ text: String, _ phrases: Phrases) -> Reading {
    number(text, phrases) { value in
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

  private static func number(
    _ text: String, _ phrases: Phrases, then: (Double) -> Reading
  ) -> Reading {
    let plain = Numbers.withoutThousands(text)
    let words = phrases[heard: .numbers]
    if let index = words.firstIndex(of: Spelling.plain(text)) { return then(Double(index)) }
    let isPlain = plain.allSatisfy { "+-.0123456789".contains($0) }
    if isPlain, let value = Double(plain), value.isFinite { return then(value) }
    let inside = plain.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      .filter(\.isFinite)
    guard inside.count == 1, case .taken(let content, let said) = then(inside[0]) else {
      return .refused(.notANumber)
    }
    return .unsure(content, said: said)
  }

  private static func date(_ text: String, _ phrases: Phrases) -> Reading {
    guard let day = CivilDate(written: text, months: phrases[heard: .months]) else {
      return .refused(.notADate)
    }
    return .taken(.value(.text(day.iso)), said: phrases.spoken(day))
  }

  private static func time(_ text: String) -> Reading {
    guard let time = ClockTime(written: text) else { return .refused(.notATime) }
    return .taken(.value(.text(time.iso)), said: time.iso)
  }

  private static func dateTime(_ text: String, _ phrases: Phrases) -> Reading {
    let words = text.split { $0.isWhitespace || $0 == "T" }
    for cut in words.indices.dropFirst() {
      let day = CivilDate(
        written: words[..<cut].joined(separator: " "), months: phrases[heard: .months])
      let rest = words[cut...].filter { $0 != "at" }.joined(separator: " ")
      if let day, let time = ClockTime(written: rest) {
        return .taken(
          .value(.text("\(day.iso)T\(time.iso)")), said: "\(phrases.spoken(day)), \(time.iso)")
      }
    }
    return .refused(.notADateTime)
  }
}
