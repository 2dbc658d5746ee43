import Survey

extension PlainJSON {
  /// Reads the answers of a response.
  mutating func answers() throws(Unusual) -> [Answer] {
    var answers: [Answer] = []
    try elements { json throws(Unusual) in answers.append(try json.answer()) }
    return answers
  }

  private mutating func answer() throws(Unusual) -> Answer {
    var question: QuestionPath?
    var value: Answer.Value?
    var state: Answer.NoAnswer?
    var words: Answer.Speaker?
    var tally: [String: Int]?
    var asked, agree: Int?
    try members { name, json throws(Unusual) in
      switch name {
      case "question": try fill(&question, json.path())
      case "value": try fill(&value, json.value())
      case "state": try fill(&state, sure(Answer.NoAnswer(rawValue: json.text())))
      case "words": try fill(&words, sure(Answer.Speaker(rawValue: json.text())))
      case "tally": try fill(&tally, json.tally())
      case "asked": try fill(&asked, json.integer())
      case "agree": try fill(&agree, json.integer())
      default: throw Unusual()
      }
    }
    let content: Answer.Content
    if let value {
      content = .value(value)
    } else if let state {
      content = .none(state)
    } else {
      guard tally != nil else { throw Unusual() }
      content = .none(.skipped)
    }
    return try Answer(
      question: sure(question), content: content, words: words, tally: tally, asked: asked,
      agree: agree)
  }

  private mutating func value() throws(Unusual) -> Answer.Value {
    switch next() {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "["):
      var names: [String] = []
      try elements { json throws(Unusual) in names.append(try json.text()) }
      return .several(names)
    default: return .number(try number())
    }
  }

  private mutating func tally() throws(Unusual) -> [String: Int] {
    var tally: [String: Int] = [:]
    try members { name, json throws(Unusual) in try fill(&tally[name], json.integer()) }
    return tally
  }

  private mutating func path() throws(Unusual) -> QuestionPath {
    let text = try text()
    let isName = text.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") }
    return isName && !text.isEmpty ? QuestionPath(text) : try sure(QuestionPath(parsing: text))
  }

  /// Reads a moment, at once where it is written as `2026-11-21T16:02:11Z`.
  mutating func moment() throws(Unusual) -> Moment {
    let text = try text()
    return try sure(Moment(plain: text) ?? Moment(iso: text))
  }
}

extension Moment {
  /// Reads `2026-11-21T16:02:11Z` and no other form.
  init?(plain text: String) {
    let form = "0000-00-00T00:00:00Z"
    guard text.utf8.count == form.utf8.count else { return nil }
    var fields = InlineArray<6, Int>(repeating: 0)
    var field = 0
    for (byte, sign) in zip(text.utf8, form.utf8) {
      if sign == UInt8(ascii: "0") {
        guard (0x30...0x39).contains(byte) else { return nil }
        fields[field] = fields[field] * 10 + Int(byte) - 0x30
      } else {
        guard byte == sign else { return nil }
        field += 1
      }
    }
    // A minute can have 61 seconds.
    guard let day = CivilDate(year: fields[0], month: fields[1], day: fields[2]), fields[3] < 24,
      fields[4] < 60, fields[5] <= 60
    else { return nil }
    let seconds = fields[3] * 3600 + fields[4] * 60 + fields[5]
    self.init(seconds: day.daysSince1970 * 86_400 + seconds)
  }
}
