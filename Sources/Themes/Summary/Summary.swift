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
  /// How many of those speak of no theme of the codebook.
  public var uncoded: Int
  /// How often a question that asks for words got none, by reason.
  public var silences: [Answer.NoAnswer: Int]
  /// Every theme of the codebook, most people first, then in the codebook's order.
  public var findings: [Finding]
  /// Why some of these counts are withheld; they stand as 0.
  public var withheld: [Count: Finding.Suppression] = [:]

  /// The counts that are not about one theme.
  public enum Count: Hashable, Sendable {
    case people, answers, uncoded
    case silences(Answer.NoAnswer)
  }

  /// Counts what readings say of the themes of a codebook.
  public init(of readings: [Reading], codebook: Codebook) {
    var people: [Respondent: Int] = [:]
    var speakers: [String: Set<Int>] = [:]
    var excerpts: [String: [Excerpt]] = [:]
    var questionnaires: Set<String> = []
    var waves: Set<Wave> = []
    answers = 0
    uncoded = 0
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
        if answer.codings.isEmpty { uncoded += 1 }
        for coding in answer.codings {
          speakers[coding.theme, default: []].insert(person)
          excerpts[coding.theme, default: []].append(Excerpt(coding, of: answer, in: response))
        }
      }
    }
    let base = people.count
    self.base = base
    responses = readings.count
    self.questionnaires = questionnaires.sorted()
    self.waves = waves.sorted()
    let inOrder = codebook.themes.map { theme in
      Finding(
        theme: theme.code, name: theme.name, respondents: speakers[theme.code]?.count ?? 0,
        base: base, excerpts: excerpts[theme.code] ?? [])
    }
    findings = inOrder.enumerated().sorted {
      ($1.element.respondents ?? 0, $0.offset) < ($0.element.respondents ?? 0, $1.offset)
    }.map(\.element)
  }
}
