import Survey

/// Where each count of a report stands among the linked tables.
struct ReportCells {
  private(set) var tables = LinkedTables()
  private(set) var everybody: OfSummary
  private(set) var parts: [OfSummary] = []
  private(set) var tallies: [OfTally] = []
  /// Whether a person has coded any answer.
  private let hasDecided: Bool

  /// The counts of a summary.
  struct OfSummary {
    var people: LinkedTables.Cell
    var themes: [String: OfTheme] = [:]
    var others: [Summary.Line: LinkedTables.Cell] = [:]
  }

  struct OfTheme {
    var people: LinkedTables.Cell
    var positive: LinkedTables.Cell
    var negative: LinkedTables.Cell
    /// Nil where no person has coded anything.
    var confirmed: LinkedTables.Cell?
  }

  /// The counts of a tally; its rows in order.
  struct OfTally {
    var asked: LinkedTables.Cell
    var notAsked: LinkedTables.Cell
    var rows: [LinkedTables.Cell] = []
    var placed: [LinkedTables.Cell?] = []
    /// Whether the middle of the numbers is among what is known.
    var showsMedian = false
  }

  init(
    _ summary: Summary, _ split: Split?, _ tallies: [Tally], _ rolls: Rolls?,
    _ profile: Disclosure.Profile
  ) {
    hasDecided = summary.decided > 0
    let people = tables.table("everybody", people: summary.base, roll: rolls?.everybody)
    everybody = OfSummary(people: people)
    everybody = themes(of: summary, in: people)
    addAnswers(of: summary)
    for part in split?.parts ?? [] {
      let people = tables.table(
        "\(split?.field.name ?? "")=\(part.value)", people: part.summary.base,
        roll: rolls?.parts[part.value])
      parts.append(themes(of: part.summary, in: people))
    }
    tables.divide(people, into: parts.map(\.people))
    for id in Set(tallies.map(\.questionnaire)).sorted() {
      let own = tallies.filter { $0.questionnaire == id }
      let roll = rolls?.questionnaires[id]
      let most = own.map { $0.base + ($0.notAsked ?? 0) }.max() ?? 0
      let answered = tables.table(id, people: roll?.count ?? most, roll: roll, showsPeople: false)
      for tally in own { add(tally, in: answered, profile) }
    }
    if let split { tie(split, to: tallies) }
  }

  private mutating func themes(of summary: Summary, in people: LinkedTables.Cell) -> OfSummary {
    var cells = OfSummary(people: people)
    for finding in summary.findings {
      let name = "theme \(finding.theme)"
      let speakers = tables.people(name, finding.respondents ?? 0, of: people)
      cells.themes[finding.theme] = OfTheme(
        people: speakers,
        positive: tables.part("\(name) positive", finding.positive ?? 0, of: speakers),
        negative: tables.part("\(name) negative", finding.negative ?? 0, of: speakers))
      if hasDecided {
        cells.themes[finding.theme]?.confirmed = tables.part(
          "\(name) confirmed", finding.confirmed ?? 0, of: speakers)
      }
    }
    // Whoever spoke of a part of a theme spoke of the theme.
    for finding in summary.findings {
      guard let parent = finding.parent, let whole = cells.themes[parent]?.people,
        let part = cells.themes[finding.theme]?.people
      else { continue }
      tables.atLeast([whole], [part])
    }
    return cells
  }

  private mutating func addAnswers(of summary: Summary) {
    let answers = tables.things("answers", summary.answers, in: everybody.people)
    everybody.others[.answers] = answers
    let uncoded = tables.part("uncoded", summary.uncoded, of: answers)
    everybody.others[.uncoded] = uncoded
    if summary.nonAnswers > 0 {
      let nothing = tables.part("non-answers", summary.nonAnswers, of: answers)
      everybody.others[.nonAnswers] = nothing
      tables.atLeast([answers], [uncoded, nothing])
    }
    if hasDecided {
      everybody.others[.decided] = tables.part("decided", summary.decided, of: answers)
    }
    for state in Answer.NoAnswer.allCases {
      everybody.others[.silences(state)] = tables.things(
        "silences \(state.rawValue)", summary.silences[state] ?? 0, in: everybody.people)
    }
  }

  private mutating func add(
    _ tally: Tally, in answered: LinkedTables.Cell, _ profile: Disclosure.Profile
  ) {
    let name = "\(tally.questionnaire) \(tally.question)"
    let asked = tables.group("\(name) asked", tally.base, in: answered)
    let rest = tables.unasked("\(name) not asked", tally.notAsked ?? 0, in: answered)
    tables.sum([asked, rest], to: answered)
    var cells = OfTally(asked: asked, notAsked: rest)
    for row in tally.rows {
      let given = tables.people("\(name) \(row.measure)", row.count ?? 0, of: asked)
      cells.rows.append(given)
      let placed = row.placed.map { tables.part("\(name) \(row.measure) placed", $0, of: asked) }
      if let placed { tables.atLeast([placed], [given]) }
      cells.placed.append(placed)
    }
    tables.sum(cells.rows, to: asked)
    cells.showsMedian = addMedian(of: tally, cells, profile)
    tallies.append(cells)
  }

  /// Adds what the middle of the numbers tells of the counts on either side; says whether enough
  /// people gave a number for it to be shown.
  private mutating func addMedian(
    of tally: Tally, _ cells: OfTally, _ profile: Disclosure.Profile
  ) -> Bool {
    guard let median = tally.median else { return false }
    var sides: (below: [LinkedTables.Cell], middle: [LinkedTables.Cell], above: [LinkedTables.Cell])
    sides = ([], [], [])
    var numbers = 0
    for (row, cell) in zip(tally.rows, cells.rows)
    where row.role == .option || row.role == .unlisted {
      numbers += row.count ?? 0
      // Numbers that were gathered into one row may lie anywhere.
      let value = Double(row.value) ?? median
      if value < median { sides.below.append(cell) }
      if value == median { sides.middle.append(cell) }
      if value > median { sides.above.append(cell) }
    }
    tables.atLeast(sides.below + sides.middle, sides.above)
    tables.atLeast(sides.above + sides.middle, sides.below)
    return numbers >= profile.smallestGroup
  }

  /// Ties the people in a part to those who chose the option that makes the part.
  private mutating func tie(_ split: Split, to tallies: [Tally]) {
    guard case .question(let name) = split.field else { return }
    for (part, cells) in zip(split.parts, parts) {
      var rows: [LinkedTables.Cell] = []
      for (tally, places) in zip(tallies, self.tallies) where tally.question == name {
        for (row, cell) in zip(tally.rows, places.rows)
        where row.value == part.value && row.role != .uncounted { rows.append(cell) }
      }
      tables.sum(rows, to: cells.people)
    }
  }
}

extension Tally.Row {
  /// What the row counts, as one name in every report.
  fileprivate var measure: String {
    switch role {
    case .option, .unlisted: "= \(value)"
    case .noAnswer, .uncounted: value
    }
  }
}

extension Tally {
  /// The same with all values that no list has, and that fewer people gave than are shown, in one
  /// row: the words of such a value could tell who gave it.
  func gathered(below limit: Int) -> Tally {
    func isRare(_ row: Row) -> Bool { row.role == .unlisted && (row.count ?? 0) < limit }
    let rare = rows.filter(isRare)
    guard let place = rows.firstIndex(where: isRare) else { return self }
    var gathered = self
    gathered.rows.removeAll(where: isRare)
    gathered.rows.insert(
      Row(
        value: "", label: kind == .number ? "Other numbers" : "Other answers", role: .unlisted,
        count: min(base, rare.reduce(0) { $0 + ($1.count ?? 0) }),
        placed: kind == .rank ? 0 : nil),
      at: rows[..<place].count { !isRare($0) })
    return gathered
  }
}
