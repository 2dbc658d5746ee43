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
    // Marks that cannot be seen are no answer.
    guard !Spelling.latin(text).trimmed.isEmpty else { return .refused(.empty) }
    guard text.count <= longest else { return .refused(.tooLong(longest)) }
    if let state = state(text, kind: kind, phrases) { return state }
    switch kind {
    case .chooseOne, .acknowledge: return Choosing(options, in: phrases).one(text)
    case .chooseSeveral: return Choosing(options, in: phrases).several(text)
    case .rank: return Choosing(options, in: phrases).order(text)
    case .integer: return whole(text, phrases)
    case .decimal:
      return number(text, phrases) { .taken(.value(.number($0)), said: $0.expressed) }
    case .range(let scale): return scaled(text, scale, phrases)
    case .date: return date(Numbers.bare(text), phrases)
    case .time: return time(Numbers.bare(text))
    case .dateTime: return dateTime(Numbers.bare(text), phrases)
    case .text: return .taken(.value(.text(text)), said: "")
    case .note, .calculate, .hidden, .metadata: return .taken(.value(.text(text)), said: "")
    }
  }

  /// The ways of not answering that can be said in words at any question.
  private static func state(
    _ text: String, kind: Question.Kind, _ phrases: Phrases
  ) -> Reading? {
    let isPuzzled = text.allSatisfy { "?？".contains($0) }
    guard let state = isPuzzled ? .notUnderstood : phrases.noAnswer(said: text) else {
      return notSure(text, kind: kind, phrases)
    }
    if state == .notUnderstood { return .taken(.none(state), said: phrases[.notUnderstood]) }
    return kind.options == nil ? .taken(.none(state), said: phrases[.noted]) : nil
  }

  /// What may mean not to know, where it cannot be the answer itself.
  private static func notSure(
    _ text: String, kind: Question.Kind, _ phrases: Phrases
  ) -> Reading? {
    switch kind {
    case .integer, .decimal, .range, .date, .time, .dateTime:
      guard phrases.hears(Spelling.plain(text), as: .notSure) else { return nil }
      return .unsure(.none(.doNotKnow), said: phrases.label(of: .doNotKnow))
    default: return nil
    }
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

  /// A number on a scale, or `7 out of 10` where 10 is its end.
  private static func scaled(
    _ text: String, _ scale: Question.Kind.Scale, _ phrases: Phrases
  ) -> Reading {
    let inside = Numbers.inside(Numbers.bare(text))
    let isPart = text.contains("/") || text.contains(" \(phrases[.spokenOutOf]) ")
    if isPart, inside.count == 2, inside[1] == max(scale.start, scale.end),
      case .taken(let content, let said) = on(scale, inside[0])
    {
      return .unsure(content, said: said)
    }
    return number(text, phrases) { on(scale, $0) }
  }

  private static func number(
    _ text: String, _ phrases: Phrases, then: (Double) -> Reading
  ) -> Reading {
    let bare = Numbers.bare(text)
    let plain = Numbers.withoutThousands(
      phrases.rest(of: bare.lowercased(), after: .number) ?? bare)
    let words = phrases[heard: .numbers]
    if let index = words.firstIndex(of: Spelling.plain(plain)) { return then(Double(index)) }
    let isPlain = plain.allSatisfy { "+-.0123456789".contains($0) }
    if isPlain, let value = Double(plain), value.isFinite { return then(value) }
    let inside = Numbers.inside(plain)
    guard inside.count == 1, case .taken(let content, let said) = then(inside[0]) else {
      return .refused(.notANumber)
    }
    return .unsure(content, said: said)
  }

  private static func date(_ text: String, _ phrases: Phrases) -> Reading {
    let months = phrases[heard: .months]
    if let day = CivilDate(written: text, months: months) {
      return .taken(.value(.text(day.iso)), said: phrases.spoken(day))
    }
    let mended = text.split { $0.isWhitespace }.map { word in
      let near = months.filter { Spelling.isNear(Spelling.plain(String(word)), $0) }
      return near.count == 1 ? near[0] : String(word)
    }
    guard let day = CivilDate(written: mended.joined(separator: " "), months: months) else {
      return .refused(.notADate)
    }
    return .unsure(.value(.text(day.iso)), said: phrases.spoken(day))
  }

  private static func time(_ text: String) -> Reading {
    guard let time = ClockTime(written: text) else { return .refused(.notATime) }
    // One digit of minutes may be half of two.
    let runs = text.split { !$0.isNumber }
    let isHalf = runs.dropFirst().contains { $0.count == 1 }
    let content = Answer.Content.value(.text(time.iso))
    return isHalf ? .unsure(content, said: time.iso) : .taken(content, said: time.iso)
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
