import Survey

extension Count {
  /// Counts what another count by the same plan has counted as well.
  mutating func merge(_ other: Count) {
    reserve(people.values.count + other.people.values.count)
    let numbers = other.people.values.map { people.number(of: $0) }
    let others = other.receiptQuestionnaires.values.map { receiptQuestionnaires.number(of: $0) }
    for receipt in other.receipts {
      receipts.append(
        Receipt(
          person: numbers[Int(receipt.person)],
          questionnaire: others[Int(receipt.questionnaire)], number: receipt.number))
    }
    responses += other.responses
    invented += other.invented
    questionnaires.formUnion(other.questionnaires)
    waves.formUnion(other.waves)
    answers += other.answers
    uncoded += other.uncoded
    nonAnswers += other.nonAnswers
    decided += other.decided
    silences.merge(other.silences, uniquingKeysWith: +)
    for (place, speakers) in other.themes.enumerated() {
      themes[place].all.formUnion(speakers.all, renumbered: numbers)
      themes[place].confirmed.formUnion(speakers.confirmed, renumbered: numbers)
      themes[place].positive.formUnion(speakers.positive, renumbered: numbers)
      themes[place].negative.formUnion(speakers.negative, renumbered: numbers)
    }
    var places = Dictionary(
      uniqueKeysWithValues: tallies.enumerated().map { ($0.element.question, $0.offset) })
    for tally in other.tallies {
      let place = places[tally.question] ?? tallies.count
      if place == tallies.count {
        places[tally.question] = place
        tallies.append(TallyCounter(tally.question, kind: tally.kind))
      }
      tallies[place].merge(tally, renumbered: numbers)
    }
  }

  /// The same count with people and tallies in an order that depends on nothing but what they are,
  /// without the tallies that nobody is counted in.
  var inOrder: Count {
    var ordered = self
    ordered.people = Numbered(
      people.values.sorted {
        ($0.group?.rawValue ?? "", $0.code) < ($1.group?.rawValue ?? "", $1.code)
      })
    let numbers = people.values.map { ordered.people.number(of: $0) }
    ordered.themes = themes.map { speakers in
      Speakers(
        theme: speakers.theme, all: speakers.all.renumbered(numbers),
        confirmed: speakers.confirmed.renumbered(numbers),
        positive: speakers.positive.renumbered(numbers),
        negative: speakers.negative.renumbered(numbers))
    }
    ordered.receipts = receipts.map { receipt in
      var receipt = receipt
      receipt.person = numbers[Int(receipt.person)]
      return receipt
    }
    let counted = tallies.filter { !$0.isEmpty }.sorted { $0.question < $1.question }
    ordered.tallies = counted.map { tally in
      var renumbered = TallyCounter(tally.question, kind: tally.kind)
      renumbered.merge(tally, renumbered: numbers)
      return renumbered
    }
    return ordered
  }
}

extension Members {
  /// The same people under other numbers.
  fileprivate func renumbered(_ numbers: [Int32]) -> Members {
    var members = Members()
    members.formUnion(self, renumbered: numbers)
    return members
  }
}

extension Count: Equatable {
  /// Says whether two counts say the same, however their people are numbered.
  public static func == (one: Count, other: Count) -> Bool {
    let (one, other) = (one.inOrder, other.inOrder)
    return one.people == other.people && one.responses == other.responses
      && one.invented == other.invented && one.questionnaires == other.questionnaires
      && one.waves == other.waves && one.answers == other.answers
      && one.uncoded == other.uncoded
      && one.nonAnswers == other.nonAnswers && one.decided == other.decided
      && one.silences == other.silences
      && one.themes == other.themes && one.tallies == other.tallies
  }
}
