import Survey

extension Ledger {
  /// Writes down readings, of questionnaires that stand on a shelf.
  public init(_ readings: [Reading], on shelf: Shelf = Shelf([])) {
    self.init()
    for reading in readings { add(reading, on: shelf) }
  }

  /// Writes down one more reading.
  public mutating func add(_ reading: Reading, on shelf: Shelf) {
    let response = reading.response
    let sheet = shelf.sheet(of: response.questionnaire)
    let start = Int32(entries.count)
    var next = 0
    for answer in response.answers {
      let question = names.number(of: answer.question.description)
      // Answers in words stand in the same order in both.
      if next < reading.answers.count, reading.answers[next].question == answer.question {
        enter(reading.answers[next], as: question)
        next += 1
      } else if sheet.isFreeText(answer) {
        entries.append(Entry(question: question, kind: .unread, range: 0..<0))
      } else {
        enter(closed: answer, as: question)
      }
    }
    // A reading can hold answers that its response does not.
    for answer in reading.answers[next...] {
      enter(answer, as: names.number(of: answer.question.description))
    }
    finish(response, reading.silences, from: start)
  }

  /// Writes down a closed answer.
  mutating func enter(closed answer: Answer, as question: Int32) {
    let number = given.number(
      of: Given(content: answer.content, tally: answer.tally, asked: answer.asked))
    entries.append(Entry(question: question, kind: .given, range: number..<number))
  }

  /// Writes down the row of a response whose entries begin there, and why some questions have no
  /// words.
  mutating func finish(_ response: Response, _ silences: [Answer.NoAnswer], from start: Int32) {
    for silence in silences {
      let place = Int32(Answer.NoAnswer.allCases.firstIndex(of: silence) ?? 0)
      entries.append(Entry(question: 0, kind: .silence, range: place..<place))
    }
    let agreed = Int32(consents.count)
    for (part, isGiven) in response.consent.parts {
      consents.append(Agreement(part: names.number(of: part), isGiven: isGiven))
    }
    rows.append(
      Row(
        id: ids.add(response.id), respondent: response.respondent,
        questionnaire: names.number(of: response.questionnaire.id),
        version: names.number(of: response.questionnaire.version),
        wave: names.number(of: response.wave.name),
        mode: names.number(of: response.collection.modeForSure),
        language: names.number(of: response.collection.language),
        consents: agreed..<Int32(consents.count),
        size: Int32(response.size ?? -1),
        isCounted: response.mayBeCounted, isInvented: response.isInvented,
        entries: start..<Int32(entries.count)))
  }

  private mutating func enter(_ answer: FreeText, as question: Int32) {
    let range = enter(answer.codings)
    let kind: Entry.Kind = NonAnswer.isOne(answer.words) ? .nothing : .words
    entries.append(
      Entry(
        question: question, kind: kind, range: range, isDecided: answer.isDecided,
        people: Int32(answer.people ?? 0)))
    guard keepsWords else { return }
    for coding in answer.codings {
      words.append(coding.matches.first.map { answer.words.text(at: $0.span) } ?? answer.words)
    }
  }
}

extension Response.Collection {
  /// The mode as figures are split by it: nobody said that they were alone who did not say so.
  fileprivate var modeForSure: String {
    typing == .notSaid && mode == .alone ? "not-said" : mode.rawValue
  }
}
