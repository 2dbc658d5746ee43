import Survey

/// How many people spoke of what, with the answers behind every figure.
public struct Summary: Equatable, Sendable {
  /// How many people there are, each counted once however often they answered.
  public var base: Int
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

  /// Counts what readings say of the themes of a codebook; who spoke of a sub-theme counts for the
  /// theme that it is a part of (`Lineage`).
  ///
  /// A person who spoke both well and badly of a theme counts on both sides.
  public init(of readings: [Reading], codebook: Codebook) {
    var people: [Respondent: Int] = [:]
    let lineage = Lineage(codebook)
    var speakers: [String: Set<Int>] = [:]
    var confirmed: [String: Set<Int>] = [:]
    var pleased: [String: Set<Int>] = [:]
    var displeased: [String: Set<Int>] = [:]
    var excerpts: [String: [Excerpt]] = [:]
    var questionnaires: Set<String> = []
    var waves: Set<Wave> = []
    answers = 0
    uncoded = 0
    decided = 0
    nonAnswers = 0
    invented = 0
    silences = [:]
    for reading in readings {
      let response = reading.response
      let person = people[response.respondent] ?? people.count
      people[response.respondent] = person
      questionnaires.insert(response.questionnaire.id)
      waves.insert(response.wave)
      if response.isInvented { invented += 1 }
      for silence in reading.silences { silences[silence, default: 0] += 1 }
      for answer in reading.answers {
        answers += 1
        if answer.isNonAnswer {
          nonAnswers += 1
        } else if answer.codings.isEmpty {
          uncoded += 1
        }
        if answer.isDecided { decided += 1 }
        for coding in lineage.carried(answer.codings) {
          speakers[coding.theme, default: []].insert(person)
          if coding.isConfirmed { confirmed[coding.theme, default: []].insert(person) }
          let valence = coding.valence
          if valence == .positive || valence == .mixed {
            pleased[coding.theme, default: []].insert(person)
          }
          if valence == .negative || valence == .mixed {
            displeased[coding.theme, default: []].insert(person)
          }
          excerpts[coding.theme, default: []].append(Excerpt(coding, of: answer, in: response))
        }
      }
    }
    let base = people.count
    self.base = base
    responses = readings.count
    self.questionnaires = questionnaires.sorted()
    self.waves = waves.sorted()
    let inOrder = codebook.themes.filter { !$0.isRetired || speakers[$0.code] != nil }.map {
      Finding(
        theme: $0.code, name: $0.isRetired ? "\($0.name) (no longer coded)" : $0.name,
        respondents: speakers[$0.code]?.count ?? 0, base: base,
        positive: pleased[$0.code]?.count ?? 0, negative: displeased[$0.code]?.count ?? 0,
        confirmed: confirmed[$0.code]?.count ?? 0, excerpts: excerpts[$0.code] ?? [],
        parent: $0.parent)
    }
    findings = inOrder.enumerated().sorted {
      ($1.element.respondents ?? 0, $0.offset) < ($0.element.respondents ?? 0, $1.offset)
    }.map(\.element)
  }
}
