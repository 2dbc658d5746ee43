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
  /// The responses themselves; none where the count was read from a document.
  var receipts: [Receipt] = []
  /// The ids of the questionnaires that receipts refer to by number.
  var receiptQuestionnaires = Numbered<String>()
  /// For each tally, which response answered it last, counted from 1.
  private var latest: [Int] = []
  /// The questionnaire and the wave that were noted last, and the number of the questionnaire.
  private var noted = (questionnaire: "", wave: "")
  private var notedNumber: Int32 = 0

  /// A response that was counted.
  struct Receipt: Equatable, Sendable {
    /// The number of the person whose it is; those of a group have one each.
    var person: Int32
    /// The number of the questionnaire's id.
    var questionnaire: Int32
    /// The number of the response in rolls.
    var number: UInt64
  }

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
    latest = plan.closed.map { _ in 0 }
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

  /// Makes room for so many people.
  mutating func reserve(_ people: Int) {
    self.people.reserve(people)
    receipts.reserveCapacity(people)
  }

  /// Counts a row of a ledger.
  mutating func add(_ row: Ledger.Row, of ledger: Ledger, _ key: LedgerKey) {
    // Nearly all rows are of one person, for whom no list is made.
    if row.size > 0 {
      add(row, of: row.people.map { people.number(of: $0) }, in: ledger, key)
    } else {
      add(row, of: CollectionOfOne(people.number(of: row.respondent)), in: ledger, key)
    }
  }

  private mutating func add(
    _ row: Ledger.Row, of crowd: some RandomAccessCollection<Int32>, in ledger: Ledger,
    _ key: LedgerKey
  ) {
    guard let person = crowd.first else { return }
    responses += 1
    if row.isInvented { invented += 1 }
    note(ledger.names[row.questionnaire], ledger.names[row.wave])
    let number = ledger.ids.seed(of: row.id)
    for person in crowd {
      receipts.append(Receipt(person: person, questionnaire: notedNumber, number: number))
    }
    let closed = key.closed(of: row.questionnaire)
    for place in row.entries.whole {
      let entry = ledger.entries[place]
      let asked = key.tally(of: entry.question, in: closed)
      if let asked { latest[asked] = responses }
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
        for mark in entry.range.whole {
          for speaker in speakers { add(ledger.marks[mark], speaker, key) }
        }
        if let asked { tallies[asked].passOver(person: person) }
      case .given:
        guard let asked else { continue }
        tallies[asked].count(
          ledger.given[entry.range.lowerBound], in: row, of: ledger, person: person)
      case .unread: if let asked { tallies[asked].passOver(person: person) }
      case .silence:
        silences[Answer.NoAnswer.allCases[Int(entry.range.lowerBound)], default: 0] += 1
      }
    }
    for place in closed where latest[place] != responses {
      tallies[place].pass(row, of: ledger, person: person)
    }
  }

  private mutating func note(_ questionnaire: String, _ wave: String) {
    guard noted != (questionnaire, wave) else { return }
    noted = (questionnaire, wave)
    notedNumber = receiptQuestionnaires.number(of: questionnaire)
    questionnaires.insert(questionnaire)
    waves.insert(wave)
  }

  private mutating func add(_ mark: Ledger.Mark, _ person: Int32, _ key: LedgerKey) {
    key.forEachTheme(of: mark) { theme in
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
