import Survey

/// The questionnaires that responses answered, each in all versions that are known.
public struct Shelf: Sendable {
  /// The questionnaires in the order given; of one id, later ones are newer.
  public let questionnaires: [Questionnaire]
  private let kinds: [Response.Version: [QuestionKey: Question.Kind]]
  private let newest: [String: Questionnaire]

  /// Takes up questionnaires; of one id, later ones count as newer.
  public init(_ questionnaires: [Questionnaire]) {
    self.questionnaires = questionnaires
    var kinds: [Response.Version: [QuestionKey: Question.Kind]] = [:]
    var newest: [String: Questionnaire] = [:]
    for questionnaire in questionnaires {
      newest[questionnaire.id] = questionnaire
      let version = Response.Version(id: questionnaire.id, version: questionnaire.version)
      for (question, sections) in questionnaire.questions {
        kinds[version, default: [:]][QuestionKey(question, in: sections)] = question.kind
      }
    }
    self.kinds = kinds
    self.newest = newest
  }

  /// The newest questionnaire of that id.
  public func newest(_ id: String) -> Questionnaire? { newest[id] }

  /// The title of a questionnaire, or its id where it is not known.
  public func title(_ id: String) -> String {
    guard let questionnaire = newest[id] else { return id }
    return questionnaire.title.text(in: questionnaire.defaultLanguage.code, fallback: "") ?? id
  }

  /// Every version of a questionnaire, the newest first.
  func versions(of id: String) -> [Questionnaire] {
    questionnaires.filter { $0.id == id }.reversed()
  }

  /// The kind of a question in the version that was answered, else in any other version.
  func kind(of key: QuestionKey, in version: Response.Version) -> Question.Kind? {
    if let kind = kinds[version]?[key] { return kind }
    guard let questionnaire = newest[version.id] else { return nil }
    let latest = Response.Version(id: version.id, version: questionnaire.version)
    return kinds[latest]?[key]
  }

  /// Says whether an answer is in the person's own words, or would have been.
  ///
  /// Where the question is not known, words that were recorded as words are still read.
  func isFreeText(_ answer: Answer, in version: Response.Version) -> Bool {
    if let kind = kind(of: QuestionKey(answer.question), in: version) { return kind == .text }
    guard case .value(.text(let text)) = answer.content else { return false }
    return newest[version.id] == nil || answer.words != nil || text.contains(where: \.isWhitespace)
  }
}
