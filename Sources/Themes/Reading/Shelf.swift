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
        sheets[version, default: Sheet()].set(
          QuestionKey(question, in: sections), isFreeText: question.kind == .text)
      }
    }
    for (version, sheet) in sheets {
      guard let latest = newest[version.id]?.version, latest != version.version else { continue }
      let others = sheets[Response.Version(id: version.id, version: latest)] ?? Sheet()
      sheets[version] = others.overlaid(by: sheet)
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
    private var keys = Numbered<QuestionKey>()
    /// For each question that is known, whether it does.
    private var isFreeText: [Bool] = []
    /// Whether the questionnaire is not on the shelf at all.
    private var isOfUnknown = false

    fileprivate init(isOfUnknown: Bool = false) { self.isOfUnknown = isOfUnknown }

    /// Notes whether a question asks for words.
    fileprivate mutating func set(_ key: QuestionKey, isFreeText does: Bool) {
      let number = Int(keys.number(of: key))
      if number == isFreeText.count { isFreeText.append(does) } else { isFreeText[number] = does }
    }

    /// The same with what another sheet knows, which comes first.
    fileprivate func overlaid(by other: Sheet) -> Sheet {
      var sheet = self
      for (key, does) in zip(other.keys.values, other.isFreeText) {
        sheet.set(key, isFreeText: does)
      }
      return sheet
    }

    /// Says whether an answer is in the person's own words, or would have been.
    func isFreeText(_ answer: Answer) -> Bool {
      asksForWords(QuestionKey(answer.question)) ?? isFreeText(unlisted: answer)
    }

    /// Says whether a question asks for words; nil where it is not known.
    func asksForWords(_ question: QuestionKey) -> Bool? {
      keys.known(question).map { isFreeText[Int($0)] }
    }

    /// Says of an answer to a question that is not known whether it is in words: those that were
    /// recorded as words are still read.
    func isFreeText(unlisted answer: Answer) -> Bool {
      guard case .value(.text(let text)) = answer.content else { return false }
      return isOfUnknown || answer.words != nil || text.contains(where: \.isWhitespace)
    }
  }
}
