import Interview
import Study
import Survey
import Terminal

/// Holds an interview at the console: shows each question, keeps each answer, and says goodbye.
struct Interviewer {
  private let console: any Console
  private let now: () -> Moment
  private var interview: Interview
  private var keeper: Keeper

  /// Starts the interview of a draft, or continues it from the answers that the draft holds.
  init(_ questionnaire: Questionnaire, draft: Draft, study: Study, in session: Session) {
    console = session.console
    now = session.now
    let header = draft.response
    let setting = Setting(
      started: header.started, now: session.now(), language: header.collection.language,
      seed: SplitMix.seed(of: header.id), group: header.respondent.group,
      speaker: header.collection.speaker, consentGiver: header.collection.consentGiver)
    interview = Interview(
      questionnaire, setting: setting, answers: draft.answers, open: draft.open)
    keeper = Keeper(draft: draft, study: study, console: session.console)
  }

  /// Asks until the interview is over or the person leaves; each answer is safe before the next
  /// question is shown.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct() -> Bool {
    let old = interview.leftOver.count
    if old > 0 {
      console.complain(
        "The questionnaire was changed and no longer has the question of \(old.of("answer")). "
          + "What was said is kept under the old name.")
    }
    show(.whole)
    while let prompt = interview.prompt {
      switch console.readAnswer(prompt: prompt.asking) {
      case .line(let line):
        take(line)
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

  private mutating func take(_ line: String) {
    let turn = interview.take(line, at: now())
    for change in turn.changes where keeper.isSafe { keeper.keep(change) }
    guard keeper.isSafe else { return }
    if turn.clearsScreen { console.clear() }
    for sentence in turn.saying { console.say(narrow(sentence)) }
    show(turn.showing)
  }

  private func show(_ showing: Turn.Showing) {
    guard showing == .whole, let prompt = interview.prompt else { return }
    console.say("\n" + narrow(prompt.lines.joined(separator: "\n")))
  }

  /// Lines of at most 60 columns, which are easier to follow than long ones.
  private func narrow(_ text: String) -> String {
    guard console.screen.isInteractive else { return text }
    return Wrap(columns: min(60, console.screen.columns))(text)
  }

  private mutating func finish() -> Bool {
    guard case .ended(let ending) = interview.stage else { return false }
    guard ending != .discarded else { return keeper.discard() }
    return keeper.publish(interview.response(from: keeper.draft.response, ending: ending))
  }

  private mutating func leave() {
    guard interview.hasAnswers else {
      keeper.dropEmpty()
      return console.say("\nThere was no answer yet, so nothing was kept.")
    }
    console.say("\nYour answers are saved. To go on later, type: \(keeper.wayBack)")
  }
}
