import Survey

extension PlainJSON {
  /// Reads the answers of a response.
  mutating func answers(_ memory: inout PlainMemory) throws(Unusual) -> [Answer] {
    var answers: [Answer] = []
    // As many as are commonly asked for.
    answers.reserveCapacity(12)
    try elements { json throws(Unusual) in answers.append(try json.answer(&memory)) }
    return answers
  }

  private mutating func answer(_ memory: inout PlainMemory) throws(Unusual) -> Answer {
    var question: QuestionPath?
    var value: Answer.Value?
    var state: Answer.NoAnswer?
    var words: Answer.Speaker?
    var tally: [String: Int]?
    var asked, agree: Int?
    try members { name, json throws(Unusual) in
      switch name {
      case "question":
        try fill(
          &question, json.remembered(&memory.question) { json throws(Unusual) in try json.path() })
      case "value": try fill(&value, json.value())
      case "state": try fill(&state, sure(Answer.NoAnswer(rawValue: json.text())))
      case "words": try fill(&words, json.remembered(&memory.speaker))
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
    try members { name, json throws(Unusual) in try fill(&tally[name.text], json.integer()) }
    return tally
  }

  private mutating func path() throws(Unusual) -> QuestionPath {
    let text = try text()
    let letters = text.utf8.span
    for place in letters.indices
    where letters[place] == UInt8(ascii: ".") || letters[place] == UInt8(ascii: "[") {
      return try sure(QuestionPath(parsing: text))
    }
    guard !text.isEmpty else { throw Unusual() }
    return QuestionPath(text)
  }

  /// Reads a moment.
  mutating func moment() throws(Unusual) -> Moment {
    if let moment = plainMoment() { return moment }
    return try sure(Moment(iso: text()))
  }
}
