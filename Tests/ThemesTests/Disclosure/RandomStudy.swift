import Survey

@testable import Themes

/// A small study drawn from a seed, whose figures are given out several times while people come in.
///
/// Tests/Oracles/disclosure.py draws the same study from the same seed.
struct RandomStudy {
  let profile: Disclosure.Profile
  private(set) var people: [Person] = []
  private(set) var issues: [Issue] = []
  private let themes: Int
  private let parts: Int
  private let takesSeveral: Bool

  /// What one person gave.
  struct Person {
    /// For each theme whether they spoke of it: 0 not, 1 neither well nor badly, 2 well, 3 badly.
    var themes: [Int] = []
    /// The options they chose of one question.
    var parts: [Int] = []
    /// The option they chose of another; 3 and more are reasons for giving none, and nil is that they
    /// were not asked.
    var likes: Int? = 0
  }

  /// What is given out at one time.
  struct Issue {
    /// So many people have answered.
    var people: Int
    var field: Field?
  }

  init(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    func draw(_ below: Int) -> Int { Int(generator.next() % UInt64(below)) }
    profile =
      switch seed % 10 {
      case 0: .nhs
      case 1: .ten
      default: .five
      }
    let first = [11, 12, 15, 18, 23, 25, 30, 40, 55, 80][draw(10)] + draw(5)
    themes = 1 + draw(3)
    let rates = (0..<themes).map { _ in [3, 8, 15, 30, 50, 70, 90, 97][draw(8)] }
    parts = 2 + draw(3)
    takesSeveral = draw(4) == 0
    let skew = [40, 60, 80, 90][draw(4)]
    let isValued = draw(4) == 0
    var count = first
    for issue in 0...draw(3) {
      if issue > 0 { count += [0, 0, 3, 5, 6, 8, 12, 20][draw(8)] }
      let fields: [Field?] = [.question("part"), .question("part"), .question("likes"), nil]
      issues.append(Issue(people: count, field: fields[draw(4)]))
    }
    for _ in 0..<count {
      var person = Person()
      for rate in rates {
        let speaks = draw(100) < rate
        let valence = 1 + draw(3)
        person.themes.append(speaks ? (isValued ? valence : 1) : 0)
      }
      person.parts = [draw(100) < skew ? 0 : 1 + draw(parts - 1)]
      let other = draw(parts)
      if takesSeveral, draw(3) == 0, !person.parts.contains(other) { person.parts.append(other) }
      person.likes = [0, 0, 0, 1, 1, 2, 3, 4][draw(8)]
      people.append(person)
    }
    // Some studies do not ask everybody.
    guard draw(3) == 0, !issues.contains(where: { $0.field == .question("likes") }) else { return }
    let share = 2 + draw(20)
    for place in people.indices where draw(share) == 0 { people[place].likes = nil }
  }

  /// What is given out each time, given all that went out before: how many people are counted, and
  /// for each count, in the order of its table and name, `0` for none, `.` for rounded, `<` for few
  /// and `-` for withheld.
  func patterns() throws -> String {
    var releases: [Release] = []
    var patterns: [String] = []
    for issue in issues {
      let count = counted(of: issue.people, after: releases)
      let protected = try protect(people.prefix(count), by: issue.field, after: releases)
      patterns.append("\(count):\(pattern(of: protected))")
      guard protected.showsFigures else { continue }
      releases.append(
        Release(
          time: Moment(seconds: 0), command: "", disclosure: Disclosure(profile),
          tables: protected.tables, figures: protected.figures))
    }
    return patterns.joined(separator: " ")
  }

  private func protect(
    _ people: ArraySlice<Person>, by field: Field?, after releases: [Release]
  ) throws -> Protected {
    let readings = people.enumerated().map(reading)
    let plan = try Plan(codebook, shelf, by: field)
    let rolls = Rolls(of: [Ledger(readings, on: shelf)], by: plan)
    var summary = Summary(of: readings, codebook: codebook)
    var split = try field.map { try Split(of: readings, by: $0, on: shelf, codebook: codebook) }
    value(&summary, Array(people))
    for index in split?.parts.indices ?? 0..<0 {
      guard var part = split?.parts[index] else { continue }
      value(&part.summary, people.filter { values($0, field).contains(part.value) })
      split?.parts[index] = part
    }
    return Disclosure(profile).protect(
      summary, split: split, tallies: Tally.all(of: readings, on: shelf),
      themes: codebook.themes.map(\.code), rolls: rolls, after: releases)
  }

  /// How many people are counted, those who came last having to wait where they are few.
  private func counted(of count: Int, after releases: [Release]) -> Int {
    let readings = people.prefix(count).enumerated().map(reading)
    let rolls = Rolls(of: [Ledger(readings, on: shelf)], by: Plan(codebook, shelf))
    switch Hold(rolls.everybody, after: releases, by: profile) {
    case .none, .refused: return count
    case .newcomers(_, let roll): return roll.count
    }
  }

  private func pattern(of protected: Protected) -> String {
    let tables = protected.tables
    let named = zip(tables.counts, protected.figures).compactMap { count, figure -> String? in
      if count.role == .unshown { return nil }
      let sign =
        switch figure {
        case .exact: "0"
        case .rounded: "."
        case .few: "<"
        case .withheld: "-"
        }
      return "\(tables.tables[count.table].name)|\(count.measure)|\(sign)"
    }
    return named.sorted().compactMap(\.last).map(String.init).joined()
  }

  // MARK: The study behind the figures

  private var codebook: Codebook {
    Codebook(themes: (0..<themes).map { Theme(code: "t\($0)", name: "t\($0)") })
  }

  private var shelf: Shelf {
    Shelf([
      Example.questionnaire(
        [
          Example.question(
            "part",
            takesSeveral ? .chooseSeveral(.init(.list("parts"))) : .chooseOne(.init(.list("parts")))
          ), Example.question("likes", .chooseOne(.init(.list("likes")))),
          Example.question("words", .text),
        ],
        lists: [
          "parts": (0..<parts).map { Choice(name: "p\($0)", label: Wording([:])) },
          "likes": (0..<3).map { Choice(name: "l\($0)", label: Wording([:])) },
        ])
    ])
  }

  private func values(_ person: Person, _ field: Field?) -> [String] {
    switch field {
    case .question("part"): person.parts.map { "p\($0)" }
    case .question:
      person.likes.map { [$0 < 3 ? "l\($0)" : states[$0 - 3].rawValue] } ?? []
    default: []
    }
  }

  private let states: [Answer.NoAnswer] = [.doNotKnow, .skipped]

  private func reading(_ index: Int, _ person: Person) -> Reading {
    let id = "r\(index)"
    let part = person.parts.map { "p\($0)" }
    let likes = person.likes.map {
      $0 < 3 ? Example.answer("likes", "l\($0)") : Example.none("likes", states[$0 - 3])
    }
    let response = Example.response(
      id, id,
      [takesSeveral ? Example.answer("part", part) : Example.answer("part", part[0])]
        + (likes.map { [$0] } ?? []))
    let codings = person.themes.enumerated().filter { $0.element > 0 }.map {
      Coding(theme: "t\($0.offset)", response: id, question: QuestionPath("words"), matches: [])
    }
    return Reading(
      response: response,
      answers: [
        FreeText(question: QuestionPath("words"), words: "It was what happened.", codings: codings)
      ])
  }

  /// Counts who spoke well and badly of each theme.
  private func value(_ summary: inout Summary, _ people: [Person]) {
    for index in summary.findings.indices {
      guard let theme = Int(summary.findings[index].theme.dropFirst()) else { continue }
      summary.findings[index].positive = people.count { $0.themes[theme] == 2 }
      summary.findings[index].negative = people.count { $0.themes[theme] == 3 }
    }
  }
}
