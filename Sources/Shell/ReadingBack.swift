import Coproduction
import Interview
import Study
import Survey
import Terminal

/// Reads draft themes back at the console, one at a time, and keeps what is said about each.
struct ReadingBack {
  private let readBack: ReadBack
  private var conversation: Conversation
  private var keeper: RecordKeeper<ThemeCheck>
  private var answers: [QuestionPath: Answer] = [:]
  /// What is done where somebody may not be safe.
  private let concern: () -> Void
  /// What was kept last about each theme, so that the same is not kept twice.
  private var kept: [String?: ThemeCheck] = [:]

  /// Begins a reading.
  init(
    _ readBack: ReadBack, _ interview: Interview, in study: Study, _ session: Session
  ) {
    self.readBack = readBack
    conversation = Conversation(interview, in: session)
    keeper = RecordKeeper(.checks, in: study, session)
    concern = {
      ConcernDesk(session: session).raise(nil, of: readBack.header.session, in: study)
    }
  }

  /// Asks until all was read back or people leave; what was said is safe before the next question.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct(_ accessibility: Accessibility) -> Bool {
    defer { conversation.undress() }
    let collection = conversation.interview.setting.collection
    let welcome = conversation.interview.setting.phrases[
      .groupWelcome, ["size": "\(collection.size ?? 1)"]]
    conversation.greet(accessibility, about: collection.mode == .group ? [welcome] : [])
    var talk = conversation
    let end = talk.hold { keep($0) }
    conversation = talk
    let phrases = conversation.interview.setting.phrases
    switch end {
    case .unsafe: return false
    case .over(.discarded):
      guard keeper.discard() else { return false }
      conversation.close(["", phrases[.gone]])
    case .over(.concern):
      conversation.close(["", phrases[.concernStop]])
      concern()
    case .over, .left: conversation.close(["", phrases[kept.isEmpty ? .nothingKept : .saved]])
    }
    return true
  }

  /// Keeps what answers say about their themes, and says whether the disk holds it.
  private mutating func keep(_ changes: [Turn.Change]) -> Bool {
    for case .answered(let answer) in changes {
      answers[answer.question] = answer
      let all = Array(answers.values)
      let check =
        readBack.place(of: answer.question).map { readBack.check(of: $0, in: all) }
        ?? readBack.rest(in: all)
      guard let check, kept[check.theme] != check else { continue }
      guard keeper.write(check) else { return false }
      kept[check.theme] = check
    }
    return true
  }
}
