import Survey

/// A count in few bytes, for a file that only this program reads: what documents leave out is in it.
extension Count {
  /// Packs the count of the responses to one questionnaire.
  func pack(into packer: inout Packer) {
    packer.add(people.values) { $0.pack(into: &$1) }
    for number in [responses, invented, answers, uncoded, nonAnswers, decided] {
      packer.add(number)
    }
    for texts in [questionnaires.sorted(), waves.sorted(), receiptQuestionnaires.values] {
      packer.add(texts) { $1.add($0) }
    }
    packer.add(Answer.NoAnswer.allCases) { $1.add(silences[$0] ?? 0) }
    packer.add(themes) { speakers, packer in
      for members in [speakers.all, speakers.confirmed, speakers.positive, speakers.negative] {
        members.pack(into: &packer)
      }
    }
    packer.add(tallies.filter { questionnaires.contains($0.question.questionnaire) }) {
      $0.pack(into: &$1)
    }
    packer.add(receipts) { receipt, packer in
      packer.add(Int(receipt.person))
      packer.add(Int(receipt.questionnaire))
      packer.add(word: receipt.number)
    }
  }

  /// Unpacks a count that was made by the same plan.
  init(from unpacker: inout Unpacker, by plan: Plan) throws(Unpacker.Torn) {
    self.init(by: plan)
    people = Numbered(
      try unpacker.list { unpacker throws(Unpacker.Torn) in
        try Respondent(from: &unpacker)
      })
    let count = people.values.count
    responses = try unpacker.number()
    invented = try unpacker.number()
    answers = try unpacker.number()
    uncoded = try unpacker.number()
    nonAnswers = try unpacker.number()
    decided = try unpacker.number()
    questionnaires = Set(try unpacker.texts())
    waves = Set(try unpacker.texts())
    receiptQuestionnaires = Numbered(try unpacker.texts())
    for (state, number) in zip(Answer.NoAnswer.allCases, try unpacker.numbers()) where number > 0 {
      silences[state] = number
    }
    guard try unpacker.count() == themes.count else { throw Unpacker.Torn() }
    for place in themes.indices {
      themes[place].all = try Members(from: &unpacker, below: count)
      themes[place].confirmed = try Members(from: &unpacker, below: count)
      themes[place].positive = try Members(from: &unpacker, below: count)
      themes[place].negative = try Members(from: &unpacker, below: count)
    }
    let places = Dictionary(
      uniqueKeysWithValues: tallies.enumerated().map { ($0.element.question, $0.offset) })
    for _ in 0..<(try unpacker.count()) {
      let tally = try TallyCounter(from: &unpacker, below: count)
      guard let place = places[tally.question] else { throw Unpacker.Torn() }
      tallies[place] = tally
    }
    let ids = receiptQuestionnaires.values.count
    receipts = try unpacker.list { unpacker throws(Unpacker.Torn) in
      Receipt(
        person: try unpacker.number(below: count), questionnaire: try unpacker.number(below: ids),
        number: try unpacker.word())
    }
  }
}

extension Members {
  /// Packs the numbers by how far each is from the one before.
  func pack(into packer: inout Packer) {
    var next: Int32 = 0
    packer.add(inOrder) { number, packer in
      packer.add(Int(number - next))
      next = number + 1
    }
  }

  /// Unpacks the numbers of some of so many people.
  init(from unpacker: inout Unpacker, below count: Int) throws(Unpacker.Torn) {
    var next: Int32 = 0
    self.init(
      rising: try unpacker.list { unpacker throws(Unpacker.Torn) in
        let number = next + (try unpacker.number(below: count - Int(next)))
        next = number + 1
        return number
      })
  }
}
