import Survey

/// How many people spoke of what, with the answers behind every figure.
public struct Summary: Equatable, Sendable {
  /// How many people there are, each counted once however often they answered.
  public var base: Int
  /// How many of them were heard together in a group.
  public var together: Int
  /// How many responses they gave.
  public var responses: Int
  /// How many of the responses were made up.
  public var invented: Int
  /// The ids of the questionnaires answered, in order.
  public var questionnaires: [String]
  /// The rounds of asking, in order.
  public var waves: [Wave]
  /// How many answers are in words.
  public var answers: Int
  /// How many of those say something, but speak of no theme of the codebook.
  public var uncoded: Int
  /// How many of those say only that there is nothing to say, such as “nothing”.
  public var nonAnswers: Int
  /// How many answers a person has read and decided; the others rest on suggestions.
  public var decided: Int
  /// How often a question that asks for words got none, by reason.
  public var silences: [Answer.NoAnswer: Int]
  /// Every theme of the codebook, most people first, then in the codebook's order; of retired
  /// themes those that something is still coded with.
  public var findings: [Finding]
  /// Why some of these counts are withheld; they stand as 0.
  public var withheld: [Line: Finding.Suppression] = [:]

  /// The counts that are not about one theme.
  public enum Line: Hashable, Sendable {
    case people, answers, uncoded, nonAnswers, decided
    case silences(Answer.NoAnswer)
  }

  /// Counts what readings say of the themes of a codebook; who spoke of a sub-theme counts for the
  /// theme that it is a part of (`Lineage`).
  ///
  /// A person who spoke both well and badly of a theme counts on both sides.
  public init(of readings: [Reading], codebook: Codebook) {
    let plan = Plan(codebook, Shelf([]))
    var count = Count(by: plan)
    let ledger = Ledger(readings)
    let key = LedgerKey(ledger, plan)
    for row in ledger.rows { count.add(row, of: ledger, key) }
    let lineage = Lineage(codebook)
    var excerpts: [String: [Excerpt]] = [:]
    for reading in readings {
      for answer in reading.answers {
        for coding in lineage.carried(answer.codings) {
          excerpts[coding.theme, default: []]
            .append(Excerpt(coding, of: answer, in: reading.response))
        }
      }
    }
    self.init(of: count, codebook, excerpts: excerpts)
  }

  /// The figures of a count, with the excerpts of each theme, by code, as far as there are any.
  public init(of count: Count, _ codebook: Codebook, excerpts: [String: [Excerpt]] = [:]) {
    base = count.people.values.count
    together = count.together
    responses = count.responses
    invented = count.invented
    questionnaires = count.questionnaires.sorted()
    waves = count.waves.compactMap { Wave($0) }.sorted()
    answers = count.answers
    uncoded = count.uncoded
    nonAnswers = count.nonAnswers
    decided = count.decided
    silences = count.silences
    let base = base
    let inOrder = zip(codebook.themes, count.themes).filter { theme, speakers in
      !theme.isRetired || speakers.all.count > 0
    }.map { theme, speakers in
      Finding(
        theme: theme.code, name: theme.isRetired ? "\(theme.name) (no longer coded)" : theme.name,
        respondents: speakers.all.count, base: base, positive: speakers.positive.count,
        negative: speakers.negative.count, confirmed: speakers.confirmed.count,
        excerpts: excerpts[theme.code] ?? [], parent: theme.parent)
    }
    findings = inOrder.enumerated().sorted {
      ($1.element.respondents ?? 0, $0.offset) < ($0.element.respondents ?? 0, $1.offset)
    }.map(\.element)
  }
}
