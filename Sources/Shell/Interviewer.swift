import Interview
import Study
import Survey
import Terminal

/// Holds an interview at the console: shows each question, keeps each answer, and says goodbye.
struct Interviewer {
  private let console: any Console
  private let accessibility: Accessibility
  private var conversation: Conversation
  private var keeper: Keeper
  private let desk: ConcernDesk
  private let auditor: Auditor
  /// Whether whoever runs the session reads notes elsewhere, once the screen was cleared.
  private let isSeated: Bool

  /// Starts the interview of a draft, or continues it from the answers that the draft holds.
  init(
    _ questionnaire: Questionnaire, draft: Draft, study: Study, asksWhoTypes: Bool = false,
    preferences: Preferences? = nil,
    accessibility: Accessibility, in session: Session
  ) throws {
    self.accessibility = accessibility
    console = session.console
    desk = ConcernDesk(session: session)
    auditor = session.auditor
    isSeated = Seating.isSeat(session)
    var setting = try session.setting(
      of: draft, asking: questionnaire, accessibility, in: study)
    if let preferences { setting.preferences = preferences }
    let interview = Interview(
      questionnaire, setting: setting, answers: draft.answers, open: draft.open,
      asksWhoTypes: asksWhoTypes)
    conversation = Conversation(interview, in: session)
    keeper = Keeper(draft: draft, study: study, console: session.console)
    if let preferences { keeper.keep(preferences) }
  }

  private var interview: Interview { conversation.interview }
  private var phrases: Phrases { interview.setting.phrases }

  /// Says what comes before the first question.
  mutating func greet() {
    let collection = interview.setting.collection
    let size = collection.mode == .group ? collection.size : nil
    conversation.greet(
      accessibility, about: size.map { [phrases[.groupWelcome, ["size": "\($0)"]]] } ?? [])
  }

  /// Says what comes before the next question of somebody who comes back.
  mutating func welcomeBack(isWhole: Bool) {
    conversation.say([phrases[.welcomeBack]] + (isWhole ? [phrases[.goingOn]] : []))
  }

  /// Asks until the interview is over or the person leaves; each answer is safe before the next
  /// question is shown.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct() -> Bool {
    defer { conversation.undress() }
    let old = interview.leftOver.count
    if old > 0 {
      console.complain(
        "The questionnaire was changed and no longer has the question of \(old.of("answer")). "
          + "What was said is kept under the old name.")
    }
    var keeper = keeper
    let end = conversation.hold { changes in
      for change in changes where keeper.isSafe { keeper.keep(change) }
      return keeper.isSafe
    }
    self.keeper = keeper
    switch end {
    case .over(.concern):
      auditor.touched.did = .concern
      stopForConcern()
      return true
    case .over(let ending):
      let isSafe = finish(ending)
      if ending != .discarded { noteWords() }
      return isSafe
    case .left:
      leave()
      noteWords()
      return true
    case .unsafe:
      auditor.touched.did = .unsaved
      keeper.tellWhatIsNotSafe()
      return false
    }
  }

  private mutating func finish(_ ending: Interview.Ending) -> Bool {
    auditor.touched.did = .discarded
    guard ending != .discarded else {
      guard keeper.discard() else { return false }
      conversation.close(["", phrases[.gone]])
      return true
    }
    guard ending == .complete || interview.hasAnswers else {
      keeper.dropEmpty()
      conversation.close(["", phrases[.nothingKept]])
      return true
    }
    let response = interview.response(from: keeper.draft.response, ending: ending)
    auditor.touched.did = .unsaved
    guard keeper.publish(response) else { return false }
    auditor.touched.did = ending == .complete ? .finished : .stopped
    if let subject = keeper.subject { auditor.touched.responses = [subject] }
    conversation.close([
      "", phrases[.saved], phrases[.savedCode, ["code": response.respondent.code]],
    ])
    keeper.tellOfConflict()
    return true
  }

  /// Stops kindly and shows what to do; the answers stay as they are.
  private mutating func stopForConcern() {
    conversation.close(["", phrases[.concernStop]])
    let response = keeper.draft.response
    desk.raise(response.id, of: response.collection.session, in: keeper.study)
  }

  /// Leaves a quiet note where somebody ought to read what was said.
  private func noteWords() {
    guard interview.hasAnswers else { return }
    let header = keeper.draft.response
    let answers = interview.response(from: header, ending: .stopped).answers
    let words = answers.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    let seen = desk.session.marksSeen(in: keeper.study)
    desk.notice(words, of: header, in: keeper.study)
    if !isSeated { desk.session.tellOfMarks(since: seen, in: keeper.study) }
  }

  private mutating func leave() {
    auditor.touched.did = interview.hasAnswers ? .left : .discarded
    guard interview.hasAnswers else {
      keeper.dropEmpty()
      return conversation.say(["", phrases[.nothingKept]])
    }
    conversation.say(["", phrases[.savedForLater, ["words": keeper.wayBack]]])
  }
}
