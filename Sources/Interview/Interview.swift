import Survey

/// One conversation: it says what to ask next and takes what was typed.
///
/// It is a value that knows the questionnaire and the answers so far. The way through the questions
/// is worked out from the answers each time, so that going back and changing one can never leave a
/// stale question behind.
public struct Interview: Sendable {
  /// The most turns of a repeat.
  static let mostTurns = 50

  /// What is asked.
  public let questionnaire: Questionnaire
  /// When, in which language, of whom.
  public internal(set) var setting: Setting
  /// Where the conversation stands.
  public private(set) var stage: Stage

  let outline: Outline
  var contents: [QuestionPath: Answer.Content]
  var speakers: [QuestionPath: Answer.Speaker]
  /// What a group said, where a group is asked.
  var together: Together?
  var misses = 0
  /// Where a skip was asked about already.
  var askedTwice: Set<QuestionPath> = []
  /// Where somebody was told already of a name or number in their answer.
  var noticed: Set<QuestionPath> = []
  /// What finds them.
  let noticer = Noticer()
  /// The question that was open when the conversation was left.
  private let wasOpen: QuestionPath?
  /// Whether this conversation began with asking who types.
  let asksWhoTypes: Bool
  /// Whether it was known from the start that somebody helps.
  let isSupported: Bool
  /// Who was said to help before the conversation began.
  let namedSupporter: String?
  /// Who gave each consent, as far as that is known.
  var givers: [QuestionPath: String?] = [:]

  /// Where a conversation stands.
  public enum Stage: Equatable, Sendable {
    /// The person is asked who types.
    case typing
    /// Whoever helps is asked for their role.
    case helping
    /// A question is open.
    case asking(QuestionPath)
    /// A near spelling of an answer is being confirmed.
    case confirming(QuestionPath, Answer.Content, said: String)
    /// The person is told that an answer, which is kept, holds what could tell who somebody is.
    case noticing(QuestionPath, [PersonalDetail])
    /// A group is asked how many of them agree with the words of that number.
    case counting(QuestionPath, Int)
    /// The person looks through all answers.
    case checking
    /// The person chooses an answer to change.
    case choosing
    /// Something else is asked in between.
    indirect case aside(Aside, before: Stage)
    /// It is over.
    case ended(Ending)
  }

  /// How a conversation ended.
  public enum Ending: Equatable, Sendable {
    /// All questions were passed and the answers confirmed.
    case complete
    /// The person stopped and wants the answers kept.
    case stopped
    /// The person stopped and wants the answers gone.
    case discarded
    /// Whoever runs the session stopped it, because somebody may not be safe.
    case concern
  }

  /// Begins a conversation, or continues one from the answers kept so far.
  ///
  /// It goes on at the question that was open when it was left, if that is still asked, and
  /// otherwise at the first question without an answer. Who types is asked first where that is wished,
  /// and big letters are tried first where they are liked, since each window is another.
  public init(
    _ questionnaire: Questionnaire, setting: Setting, answers: [Answer] = [],
    open: QuestionPath? = nil, asksWhoTypes: Bool = false
  ) {
    self.questionnaire = questionnaire
    self.setting = setting
    wasOpen = open
    outline = Outline(questionnaire)
    together = Together(answers, of: questionnaire, setting.collection)
    contents = Dictionary(
      (together?.singly(answers) ?? answers).map { ($0.question, $0.content) }
    ) { $1 }
    speakers = Dictionary(
      answers.compactMap { answer in answer.words.map { (answer.question, $0) } }
    ) { $1 }
    self.asksWhoTypes = asksWhoTypes
    isSupported = setting.collection.mode == .supported && setting.collection.typing == nil
    namedSupporter = setting.collection.typing == nil ? setting.collection.supporter : nil
    let consents = Set(
      questionnaire.questions.map(\.question).filter { !$0.tags.consent.isEmpty }.map(\.name))
    givers = contents.keys.filter { consents.contains($0.name) }
      .reduce(into: [:]) { $0[$1] = setting.collection.consentGiver }
    stage = .typing
    if !asksWhoTypes { stage = firstQuestion }
    if setting.manner.hasBigHeadings { stage = .aside(.headings, before: stage) }
  }

  /// Where the questions begin, or go on.
  var firstQuestion: Stage {
    let stops = route
    let stop = stops.first { $0.path == wasOpen } ?? stops.first(where: isOpen)
    return stop.map { .asking($0.path) } ?? .checking
  }

  /// What the program says and hears in the language that is shown.
  var phrases: Phrases { setting.phrases }

  /// The stops that the answers so far lead through.
  var route: [Stop] { Route(evaluation).stops }

  var evaluation: Evaluation {
    Evaluation(
      outline: outline, questionnaire: questionnaire, answers: contents, setting: setting,
      together: together)
  }

  func isOpen(_ stop: Stop) -> Bool { contents[stop.path] == nil }

  /// Moves the conversation on.
  mutating func go(to stage: Stage) {
    self.stage = stage
    misses = 0
  }

  /// Moves to the first stop after a path that has no answer, or else before it, or to the check.
  ///
  /// - Returns: What must be kept of the move, so that a later sitting goes on at the same question.
  mutating func goOn(after path: QuestionPath) -> [Turn.Change] {
    let stops = route
    let here = stops.firstIndex { $0.path == path } ?? -1
    let next = stops[(here + 1)...].first(where: isOpen) ?? stops.first(where: isOpen)
    go(to: next.map { .asking($0.path) } ?? .checking)
    guard let next, next != stops.first(where: isOpen) else { return [] }
    return [.opened(next.path)]
  }

  /// That the question shown now is open, for a draft that was told of another one.
  var opened: [Turn.Change] {
    if case .asking(let path) = stage { [.opened(path)] } else { [] }
  }

  /// Counts a line that could not be taken, and says so; the second time with the question again.
  mutating func miss(_ refusal: Refusal) -> Turn {
    misses += 1
    var message = refusal.message(again: misses > 1, in: phrases)
    if misses > 2, message != phrases[.refuseEmptyAgain] {
      message += " " + phrases[openStop == nil ? .wayOutOwn : .wayOut]
    }
    return Turn(saying: [message], showing: misses > 1 ? .whole : .lastLine)
  }
}
