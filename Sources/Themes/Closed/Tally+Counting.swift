import Survey

extension Tally {
  /// Tallies every closed question of the questionnaires that readings answer.
  ///
  /// Questions about consent, days, times and words to be read are not among them.
  public static func all(of readings: [Reading], on shelf: Shelf) -> [Tally] {
    let plan = Plan(Codebook(themes: []), shelf)
    return all(of: Count(of: Ledger(readings, on: shelf), by: plan), on: shelf)
  }

  /// Tallies every closed question of the questionnaires that were counted.
  public static func all(of count: Count, on shelf: Shelf) -> [Tally] {
    let counters = Dictionary(uniqueKeysWithValues: count.tallies.map { ($0.question, $0) })
    return count.questionnaires.sorted().flatMap { id in
      shelf.closedQuestions(of: id).map { closed in
        Tally(
          closed, counters[closed.name] ?? TallyCounter(closed.name, kind: closed.kind), on: shelf)
      }
    }
  }

  private init(_ closed: ClosedQuestion, _ counter: TallyCounter, on shelf: Shelf) {
    let key = closed.name.key
    let label = closed.question.label
      .text(in: closed.questionnaire.defaultLanguage.code, fallback: "")
    let options = Tally.options(of: key, in: shelf.versions(of: closed.name.questionnaire))
    self.init(
      questionnaire: closed.name.questionnaire, question: key.name, label: label ?? key.name,
      kind: closed.kind, base: counter.asked.count, notAsked: counter.notAsked.count,
      rows: Tally.rows(counter, kind: closed.kind, options: options, scale: closed.question.kind),
      median: closed.kind == .number ? Tally.median(counter.numbers) : nil,
      outcome: closed.question.tags.outcome,
      valences: Tally.valences(of: closed.question, in: closed.questionnaire))
  }

  private static func valences(
    of question: Question, in questionnaire: Questionnaire
  ) -> [String: Valence] {
    guard case .list(let list)? = question.kind.options?.source else { return [:] }
    return Dictionary(
      (questionnaire.lists[list] ?? []).compactMap { choice in
        choice.valence.map { (choice.name, $0) }
      }
    ) { first, _ in first }
  }

  private static func options(
    of key: QuestionKey, in versions: [Questionnaire]
  ) -> [(value: String, label: String)] {
    var options: [(value: String, label: String)] = []
    for (place, questionnaire) in versions.enumerated() {
      for (question, sections) in questionnaire.questions
      where QuestionKey(question, in: sections) == key {
        for option in question.options(in: questionnaire)
        where !options.contains(where: { $0.value == option.value }) {
          // An option that only older versions have is shown by its stored name.
          options.append(place == 0 ? option : (option.value, option.value))
        }
      }
    }
    return options
  }

  private static func rows(
    _ counter: TallyCounter, kind: Kind, options: [(value: String, label: String)],
    scale: Question.Kind
  ) -> [Row] {
    let listed = options + (kind == .number ? steps(of: scale) : [])
    let known = Set(listed.map(\.value))
    let others = Set(counter.values.all.map(\.value)).union(counter.places.keys).subtracting(known)
    func row(_ value: String, _ label: String, _ role: Row.Role) -> Row {
      let places = counter.places[value] ?? TallyCounter.Places()
      let mean = places.count == 0 ? nil : Double(places.sum) / Double(places.count)
      return Row(
        value: value, label: label, role: role, count: counter.values[value]?.count ?? 0,
        meanPlace: mean, placed: kind == .rank ? places.count : nil)
    }
    var rows = listed.map { row($0.value, $0.label, .option) }
    rows += others.sorted().map { row($0, $0, .unlisted) }
    if kind == .number { rows.sort { (Double($0.value) ?? 0) < (Double($1.value) ?? 0) } }
    rows += Answer.NoAnswer.allCases.map { state in
      Row(
        value: state.rawValue, label: state.label, role: .noAnswer,
        count: counter.states[state]?.count ?? 0)
    }
    if counter.uncounted.count > 0 {
      rows.append(
        Row(
          value: "not-counted", label: "In a group, answer not counted", role: .uncounted,
          count: counter.uncounted.count))
    }
    return rows
  }

  private static func steps(of kind: Question.Kind) -> [(value: String, label: String)] {
    guard case .range(let scale) = kind, scale.step > 0, scale.start <= scale.end,
      (scale.end - scale.start) / scale.step <= 20
    else { return [] }
    return stride(from: scale.start, through: scale.end, by: scale.step)
      .map { ($0.expressed, $0.expressed) }
  }

  /// The middle of numbers that were given so many times each.
  private static func median(_ numbers: [Double: Int]) -> Double? {
    let total = numbers.values.reduce(0, +)
    guard total > 0 else { return nil }
    var passed = 0
    var below: Double?
    for (number, times) in numbers.sorted(by: { $0.key < $1.key }) {
      passed += times
      // Of an even total, this is the lower of the two in the middle.
      if passed * 2 == total { below = number }
      if passed * 2 > total { return below.map { ($0 + number) / 2 } ?? number }
    }
    return nil
  }
}

extension Tally.Kind {
  /// The sort of a closed question; nil for questions that are not closed.
  init?(_ kind: Question.Kind) {
    switch kind {
    case .chooseOne: self = .one
    case .chooseSeveral: self = .several
    case .rank: self = .rank
    case .integer, .decimal, .range: self = .number
    default: return nil
    }
  }
}
