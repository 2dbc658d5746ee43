/// One thing that easy and fair questions have in common.
public struct Rule: Sendable {
  /// Its short name, such as `L1`.
  public let id: String
  /// What it asks for, in a few words.
  public let title: String
  /// Where it begins to speak.
  public let threshold: String
  /// Whether plain English is left alone.
  let isEasyReadOnly: Bool
  private let look: @Sendable (Form) -> [Remark]

  init(
    _ id: String, _ title: String, _ threshold: String, isEasyReadOnly: Bool = false,
    look: @escaping @Sendable (Form) -> [Remark]
  ) {
    self.id = id
    self.title = title
    self.threshold = threshold
    self.isEasyReadOnly = isEasyReadOnly
    self.look = look
  }

  /// What the rule says about a questionnaire.
  func remarks(on form: Form) -> [Remark] {
    form.level == .plain && isEasyReadOnly ? [] : look(form)
  }

  /// Every rule, in the order of telling.
  public static let all: [Rule] = [
    .wholeWording,
    .sentenceLength, .questionLength, .optionLength, .lineBreaks, .paragraphLength, .oneIdea,
    .commas, .subordination,
    .commonWords, .jargon, .acronyms, .abbreviations, .contractions, .longWords, .sameWords,
    .idioms, .vagueAmounts,
    .negatives, .passives, .longAgo, .conditionals,
    .numbers, .dates, .money,
    .doubleQuestions, .leadingQuestions, .bothSides, .scalePoints, .balance, .optingOut,
    .optionCount, .chosenBefore, .sameDirection, .formLength, .sensitiveTopics, .agreement,
    .messageWords,
    .readingGrade,
  ]
}
