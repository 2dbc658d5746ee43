import Survey

/// The questionnaires that responses answered, each in all versions that are known.
public struct Shelf: Sendable {
  /// The questionnaires in the order given; of one id, later ones are newer.
  public let questionnaires: [Questionnaire]
  private let sheets: [Response.Version: Sheet]
  private let newest: [String: Questionnaire]

  /// Takes up questionnaires; of one id, later ones count as newer.
  public init(_ questionnaires: [Questionnaire]) {
    self.questionnaires = questionnaires
    var sheets: [Response.Version: Sheet] = [:]
    var newest: [String: Questionnaire] = [:]
    for questionnaire in questionnaires {
      newest[questionnaire.id] = questionnaire
      let version = Response.Version(id: questionnaire.id, version: questionnaire.version)
      for (question, sections) in questionnaire.questions {
        sheets[version, default: Sheet()].isFreeText[QuestionKey(question, in: sections)] =
          question.kind == .text
      }
    }
    for (version, sheet) in sheets {
      guard let latest = newest[version.id]?.version, latest != version.version else { continue }
      let others = sheets[Response.Version(id: version.id, version: latest)] ?? Sheet()
      sheets[version] = Sheet(isFreeText: others.isFreeText.merging(sheet.isFreeText) { $1 })
    }
    self.sheets = sheets
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

  /// What is known of the questions in a version, or else in the newest one.
  func sheet(of version: Response.Version) -> Sheet {
    if let sheet = sheets[version] { return sheet }
    guard let latest = newest[version.id]?.version else { return Sheet(isOfUnknown: true) }
    return sheets[Response.Version(id: version.id, version: latest)] ?? Sheet()
  }

  /// Which questions of one version ask for words.
  struct Sheet: Sendable {
    /// For each question that is known, whether it does.
    fileprivate var isFreeText: [QuestionKey: Bool] = [:]
    /// Whether the questionnaire is not on the shelf at all.
    fileprivate var isOfUnknown = false

    /// Says whether an answer is in the person's own words, or would have been.
    ///
    /// Where the question is not known, words that were recorded as words are still read.
    func isFreeText(_ answer: Answer) -> Bool {
      if let isFreeText = isFreeText[QuestionKey(answer.question)] { return isFreeText }
      guard case .value(.text(let text)) = answer.content else { return false }
      return isOfUnknown || answer.words != nil || text.contains(where: \.isWhitespace)
    }
  }
}
