import Survey

extension TallyCounter {
  /// Packs the counter.
  func pack(into packer: inout Packer) {
    packer.add(question.questionnaire)
    packer.add(question.key.name)
    packer.add(kind.rawValue)
    for heads in [asked, unasked, uncounted] { heads.pack(into: &packer) }
    packer.add(values.all) { counted, packer in
      packer.add(counted.value)
      counted.heads.pack(into: &packer)
    }
    packer.add(states) { counted, packer in
      packer.add(counted.key.rawValue)
      counted.value.pack(into: &packer)
    }
    packer.add(places) { option, packer in
      packer.add(option.key)
      packer.add(option.value.count)
      packer.add(option.value.sum)
    }
    packer.add(numbers) { given, packer in
      packer.add(word: given.key.bitPattern)
      packer.add(given.value)
    }
  }

  /// Unpacks the counter of answers by some of so many people.
  init(from unpacker: inout Unpacker, below count: Int) throws(Unpacker.Torn) {
    let questionnaire = try unpacker.text()
    let key = QuestionKey(named: try unpacker.text())
    guard let kind = Tally.Kind(rawValue: try unpacker.text()) else { throw Unpacker.Torn() }
    self.init(ClosedQuestion.Name(questionnaire: questionnaire, key: key), kind: kind)
    asked = try Heads(from: &unpacker, below: count)
    unasked = try Heads(from: &unpacker, below: count)
    uncounted = try Heads(from: &unpacker, below: count)
    for _ in 0..<(try unpacker.count()) {
      let value = try unpacker.text()
      let heads = try Heads(from: &unpacker, below: count)
      values.count(value) { $0 = heads }
    }
    for _ in 0..<(try unpacker.count()) {
      guard let state = Answer.NoAnswer(rawValue: try unpacker.text()) else {
        throw Unpacker.Torn()
      }
      states[state] = try Heads(from: &unpacker, below: count)
    }
    for _ in 0..<(try unpacker.count()) {
      let option = try unpacker.text()
      let times = try unpacker.number()
      places[option] = Places(count: times, sum: try unpacker.number())
    }
    for _ in 0..<(try unpacker.count()) {
      let number = Double(bitPattern: try unpacker.word())
      numbers[number] = try unpacker.number()
    }
  }
}

extension Heads {
  /// Packs the people and the crowds.
  fileprivate func pack(into packer: inout Packer) {
    people.pack(into: &packer)
    packer.add(crowds) { crowd, packer in
      packer.add(crowd.key)
      packer.add(crowd.value)
    }
  }

  /// Unpacks them.
  fileprivate init(from unpacker: inout Unpacker, below count: Int) throws(Unpacker.Torn) {
    self.init()
    people = try Members(from: &unpacker, below: count)
    for _ in 0..<(try unpacker.count()) {
      let session = try unpacker.text()
      crowds[session] = try unpacker.number()
    }
  }
}
