import Survey

/// Checks whether the wording of a questionnaire is easy to read and its questions are fair.
///
/// The rules and their thresholds come from published Easy Read and plain English guidance and from
/// survey research. They find some of what makes a text hard. Whether it is easy to read, only
/// people who need Easy Read can say.
public struct EasyRead: Sendable {
  /// What is checked.
  public let questionnaire: Questionnaire
  /// The wording that is checked.
  public let language: Language
  /// The words that need no other explanation: those of the questionnaire and those given.
  public let glossary: Glossary

  /// Chooses what to check; words of the glossary count as explained.
  ///
  /// Jargon (rule W2) has plainer words at hand, so only the questionnaire's own glossary excuses it.
  public init(
    _ questionnaire: Questionnaire, in language: Language, glossary: Glossary = Glossary()
  ) {
    self.questionnaire = questionnaire
    self.language = language
    self.glossary = questionnaire.glossary + glossary
  }

  /// What always stands below the findings.
  public static let caution =
    "This is no certificate. These checks cannot tell whether people understand the words, "
    + "so ask young people to try the questions first."

  /// What came of the checks.
  public enum Outcome: Equatable, Sendable {
    /// Every rule was applied; the findings stand in the order of the questionnaire.
    case checked([Finding])
    /// Nothing was checked, for the reason in the sentence.
    case notChecked(reason: String)

    /// How many findings are errors.
    public var errors: Int {
      guard case .checked(let findings) = self else { return 0 }
      return findings.count { $0.severity == .error }
    }
  }

  /// Applies every rule.
  public var outcome: Outcome {
    guard let level = Level(of: language) else { return notEnglish }
    let form = Form(questionnaire, in: language, at: level, explained: glossary)
    if language == .unnamed, !form.looksEnglish { return notEnglish }
    let found = Rule.all.flatMap { rule in
      rule.remarks(on: form).map { Finding($0, by: rule, at: level) }
    }
    let order = Dictionary(
      form.places.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
    var told: [Finding] = []
    for finding in found where !told.contains(finding) { told.append(finding) }
    return .checked(
      told.enumerated().sorted {
        let (one, other) = (order[$0.element.place] ?? .max, order[$1.element.place] ?? .max)
        return (one, $0.offset) < (other, $1.offset)
      }.map(\.element))
  }

  private var notEnglish: Outcome {
    .notChecked(
      reason: "The wording “\(language.name)” was not checked, because these checks know only "
        + "English. Nothing was changed. Ask somebody who speaks the language to read it.")
  }

  /// Looks at a message that the program says when an answer was not taken.
  ///
  /// - Parameters:
  ///   - message: What is said the first time.
  ///   - again: What is said the second time; nil where nothing is.
  /// - Returns: What rule E1 finds.
  public static func findings(inMessage message: String, again: String? = nil) -> [Finding] {
    var remarks = Rule.remarks(onMessage: Passage(message, as: .message, at: .form))
    if let again,
      PlainText.words(in: again).map(\.plain) == PlainText.words(in: message).map(\.plain)
    {
      remarks.append(
        Remark(
          .error, at: .form, again,
          "Say it in other words the second time; the same words did not help the first time."))
    }
    return remarks.map { Finding($0, by: .messageWords, at: .easyRead) }
  }
}
