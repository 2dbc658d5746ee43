import Survey

extension Tally {
  /// Tallies every closed question of the questionnaires that readings answer.
  ///
  /// Questions about consent, days, times and words to be read are not among them.
  public static func all(of readings: [Reading], on shelf: Shelf) -> [Tally] {
    let ids = Set(readings.map(\.response.questionnaire.id)).sorted()
    return ids.flatMap { id in
      tallies(of: readings.map(\.response).filter { $0.questionnaire.id == id }, id, on: shelf)
    }
  }

  private static func tallies(of responses: [Response], _ id: String, on shelf: Shelf) -> [Tally] {
    var people: [Respondent: Int] = [:]
    let numbered = responses.map { response in
      let person = people[response.respondent] ?? people.count
      people[response.respondent] = person
      return (response: response, person: person)
    }
    let versions = shelf.versions(of: id)
    var seen: Set<QuestionKey> = []
    var tallies: [Tally] = []
    for questionnaire in versions {
      for (question, sections) in questionnaire.questions {
        let key = QuestionKey(question, in: sections)
        guard question.tags.consent.isEmpty, let kind = Kind(question.kind), !seen.contains(key)
        else { continue }
        seen.insert(key)
        var counter = TallyCounter(key, isRank: kind == .rank)
        for (response, person) in numbered { counter.count(response, person: person) }
        let options = options(of: key, in: versions)
        let label = question.label.text(in: questionnaire.defaultLanguage.code, fallback: "")
        tallies.append(
          Tally(
            questionnaire: id, question: key.name, label: label ?? key.name, kind: kind,
            base: counter.asked.count, notAsked: counter.notAsked.count,
            rows: rows(counter, kind: kind, options: options, scale: question.kind),
            median: kind == .number ? median(counter.numbers) : nil))
      }
    }
    return tallies
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
    let others = Set(counter.values.keys).union(counter.places.keys).subtracting(known)
    func row(_ value: String, _ label: String, _ role: Row.Role) -> Row {
      let places = counter.places[value] ?? []
      let mean = places.isEmpty ? nil : Double(places.reduce(0, +)) / Double(places.count)
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

  private static func median(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let ordered = numbers.sorted()
    let middle = ordered.count / 2
    return ordered.count.isMultiple(of: 2)
      ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
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
