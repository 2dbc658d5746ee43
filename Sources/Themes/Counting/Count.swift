import Survey

/// What responses add up to.
///
/// Two counts of different responses, by the same plan, merge into the count of them all, in
/// whichever order: a person is a code and a group, wherever their responses are, and counts once.
public struct Count: Sendable {
  /// Everybody who gave a response; all else refers to people by their numbers here.
  ///
  /// A group that answered together is as many people as it had, each under its code with a number.
  var people = Numbered<Respondent>()
  var responses = 0
  var invented = 0
  /// The ids of the questionnaires answered.
  public internal(set) var questionnaires: Set<String> = []
  var waves: Set<String> = []
  var answers = 0
  var uncoded = 0
  var nonAnswers = 0
  var decided = 0
  var silences: [Answer.NoAnswer: Int] = [:]
  /// Who spoke of each theme, in the order of the codebook.
  var themes: [Speakers]
  var tallies: [TallyCounter]

  /// The people who spoke of a theme.
  struct Speakers: Equatable, Sendable {
    /// The code of the theme.
    let theme: String
    var all = Members()
    /// Those of them for whom a person confirmed that they did.
    var confirmed = Members()
    /// Those who spoke well of it, and badly; some did both.
    var positive = Members()
    var negative = Members()
  }

  /// How many of the people were heard together in a group.
  public var together: Int { people.values.count(where: \.isMember) }

  /// Makes a count of nothing.
  init(by plan: Plan) {
    themes = plan.codebook.themes.map { Speakers(theme: $0.code) }
    tallies = plan.closed.map { TallyCounter($0.name, kind: $0.kind) }
  }

  /// Makes a count of nothing, for the themes that another one is for.
  init(like other: Count) {
    themes = other.themes.map { Speakers(theme: $0.theme) }
    tallies = []
  }

  /// Counts the responses of a ledger that may be counted.
  init(of ledger: Ledger, by plan: Plan) {
    self.init(by: plan)
    let key = LedgerKey(ledger, plan)
    for row in ledger.rows where row.isCounted { add(row, of: ledger, key) }
  }

  /// Counts a row of a ledger.
  mutating func add(_ row: Ledger.Row, of ledger: Ledger, _ key: LedgerKey) {
    let crowd = self.crowd(of: row)
    let person = crowd[0]
    responses += 1
    if row.isInvented { invented += 1 }
    questionnaires.insert(ledger.names[row.questionnaire])
    waves.insert(ledger.names[row.wave])
    let closed = key.closed(of: row.questionnaire)
    var isPassed = [Bool](repeating: true, count: closed.count)
    for entry in ledger.entries[row.entries.whole] {
      let asked = key.tally(of: entry.question, in: closed)
      if let asked { isPassed[asked - closed.lowerBound] = false }
      switch entry.kind {
      case .words, .nothing:
        answers += 1
        if entry.isDecided { decided += 1 }
        if entry.range.isEmpty {
          if entry.kind == .nothing { nonAnswers += 1 } else { uncoded += 1 }
        }
        // Those who agree with one thing may be those who agree with another, so that at least as
        // many spoke of a theme as agree with any one of them: the first ones, each time.
        let speakers = crowd.prefix(max(1, Int(entry.people)))
        for mark in ledger.marks[entry.range.whole] {
          for speaker in speakers { add(mark, speaker, key) }
        }
        if let asked { tallies[asked].passOver(person: person) }
      case .given:
        guard let asked else { continue }
        tallies[asked].count(ledger.given[entry.range.lowerBound], in: row, person: person)
      case .unread: if let asked { tallies[asked].passOver(person: person) }
      case .silence:
        silences[Answer.NoAnswer.allCases[Int(entry.range.lowerBound)], default: 0] += 1
      }
    }
    for (place, isPassed) in isPassed.enumerated() where isPassed {
      tallies[closed.lowerBound + place].pass(row, person: person)
    }
  }

  /// The people that a row speaks for, by their numbers: one, or all of a group.
  private mutating func crowd(of row: Ledger.Row) -> [Int32] {
    // Nearly all rows are of one person, for whom no list is made.
    guard row.size > 0 else { return [people.number(of: row.respondent)] }
    return row.people.map { people.number(of: $0) }
  }

  private mutating func add(_ mark: Ledger.Mark, _ person: Int32, _ key: LedgerKey) {
    for theme in key.themes(of: mark) {
      themes[theme].all.insert(person)
      if mark.isConfirmed { themes[theme].confirmed.insert(person) }
      switch mark.valence {
      case .positive: themes[theme].positive.insert(person)
      case .negative: themes[theme].negative.insert(person)
      case .mixed:
        themes[theme].positive.insert(person)
        themes[theme].negative.insert(person)
      case .neutral, nil: break
      }
    }
  }
}
