import Interview
import Study
import Survey
import Terminal

/// Holds an interview at the console: shows each question, keeps each answer, and says goodbye.
struct Interviewer {
  private let console: any Console
  private let now: () -> Moment
  private let accessibility: Accessibility
  private var interview: Interview
  private var presentation: Presentation
  private var keeper: Keeper

  /// Starts the interview of a draft, or continues it from the answers that the draft holds.
  init(
    _ questionnaire: Questionnaire, draft: Draft, study: Study, asksWhoTypes: Bool = false,
    preferences: Preferences? = nil,
    accessibility: Accessibility, in session: Session
  ) throws {
    self.accessibility = accessibility
    console = session.console
    now = session.now
    var setting = try session.setting(
      of: draft, asking: questionnaire, accessibility, in: study)
    if let preferences { setting.preferences = preferences }
    interview = Interview(
      questionnaire, setting: setting, answers: draft.answers, open: draft.open,
      asksWhoTypes: asksWhoTypes)
    presentation = Presentation(interview.setting, on: session.console)
    keeper = Keeper(draft: draft, study: study, console: session.console)
    if let preferences { keeper.keep(preferences) }
  }

  /// Says what comes before the first question.
  mutating func greet() {
    let setting = interview.setting
    let isLiked = accessibility.isOn == nil && setting.manner.hasScreenReader
    if let source = accessibility.source ?? (isLiked ? "settings" : nil) {
      presentation.say([setting.phrases[.screenReaderBecause, ["reason": source]]])
    }
    let title = interview.questionnaire.title.text(
      in: setting.language, fallback: interview.questionnaire.defaultLanguage.code)
    presentation.say([
      title ?? interview.questionnaire.id, setting.phrases[.welcome],
      setting.phrases[.welcomeWords],
    ])
  }

  /// Says what comes before the next question of somebody who comes back.
  mutating func welcomeBack(isWhole: Bool) {
    let phrases = interview.setting.phrases
    presentation.say([phrases[.welcomeBack]] + (isWhole ? [phrases[.goingOn]] : []))
  }

  /// Asks until the interview is over or the person leaves; each answer is safe before the next
  /// question is shown.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct() -> Bool {
    defer { presentation.undress() }
    let old = interview.leftOver.count
    if old > 0 {
      console.complain(
        "The questionnaire was changed and no longer has the question of \(old.of("answer")). "
          + "What was said is kept under the old name.")
    }
    var showing = Turn.Showing.whole
    while let prompt = interview.prompt {
      switch presentation.ask(prompt, showing) {
      case .line(let line):
        showing = take(line)
        // Nobody is asked more while what was said is not on a disk.
        guard keeper.isSafe else {
          keeper.tellWhatIsNotSafe()
          return false
        }
      case .interrupted, .end:
        leave()
        return true
      }
    }
    return finish()
  }

  private mutating func take(_ line: String) -> Turn.Showing {
    let turn = interview.take(line, at: now())
    for change in turn.changes where keeper.isSafe { keeper.keep(change) }
    guard keeper.isSafe else { return .whole }
    if turn.clearsScreen {
      presentation.hush()
      console.clear()
    }
    presentation.change(to: interview.setting)
    presentation.say(turn.saying)
    return turn.showing
  }

  private mutating func finish() -> Bool {
    guard case .ended(let ending) = interview.stage else { return false }
    let phrases = interview.setting.phrases
    guard ending != .discarded else {
      guard keeper.discard() else { return false }
      presentation.close(["", phrases[.gone]])
      return true
    }
    guard ending == .complete || interview.hasAnswers else {
      keeper.dropEmpty()
      presentation.close(["", phrases[.nothingKept]])
      return true
    }
    let response = interview.response(from: keeper.draft.response, ending: ending)
    guard keeper.publish(response) else { return false }
    presentation.close([
      "", phrases[.saved], phrases[.savedCode, ["code": response.respondent.code]],
    ])
    keeper.tellOfConflict()
    return true
  }

  private mutating func leave() {
    presentation.hush()
    let phrases = interview.setting.phrases
    guard interview.hasAnswers else {
      keeper.dropEmpty()
      return presentation.say(["", phrases[.nothingKept]])
    }
    presentation.say(["", phrases[.savedForLater, ["words": keeper.wayBack]]])
  }
}
