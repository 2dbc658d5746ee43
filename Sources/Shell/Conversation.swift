import Interview
import Survey
import Terminal

/// Talks with whoever sits at the console until the questions are over or they leave.
struct Conversation {
  /// What is asked, and what was said so far.
  private(set) var interview: Interview
  private let console: any Console
  private let now: () -> Moment
  private var presentation: Presentation

  /// How a conversation came to its end.
  enum End: Equatable {
    /// The questions are over.
    case over(Interview.Ending)
    /// The person left; everything said so far is kept.
    case left
    /// What was said could not be kept, so nothing more is asked.
    case unsafe
  }

  init(_ interview: Interview, in session: Session) {
    self.interview = interview
    console = session.console
    now = session.now
    presentation = Presentation(interview.setting, on: session.console)
  }

  /// Says sentences the way the person likes them.
  mutating func say(_ sentences: [String]) { presentation.say(sentences) }

  /// Says the last sentences, after which there is no question.
  mutating func close(_ sentences: [String]) { presentation.close(sentences) }

  /// Leaves the terminal as it was.
  mutating func undress() { presentation.undress() }

  /// Says who sits at a screen reader, as far as that is known, the title, and what holds always.
  mutating func greet(_ accessibility: Accessibility, about words: [String] = []) {
    let setting = interview.setting
    let isLiked = accessibility.isOn == nil && setting.manner.hasScreenReader
    if let source = accessibility.source ?? (isLiked ? "settings" : nil) {
      presentation.say([setting.phrases[.screenReaderBecause, ["reason": source]]])
    }
    let title = interview.questionnaire.title.text(
      in: setting.language, fallback: interview.questionnaire.defaultLanguage.code)
    presentation.say(
      [title ?? interview.questionnaire.id] + words
        + [setting.phrases[.welcome], setting.phrases[.welcomeWords]])
  }

  /// Asks one question after the other; each answer is kept before the next question is shown.
  ///
  /// Whoever keeps changes says whether they are safe.
  mutating func hold(keeping keep: ([Turn.Change]) -> Bool) -> End {
    var showing = Turn.Showing.whole
    while let prompt = interview.prompt {
      switch presentation.ask(prompt, showing) {
      case .line(let line):
        let turn = interview.take(line, at: now())
        // Nobody is asked more while what was said is not on a disk.
        guard keep(turn.changes) else { return .unsafe }
        if turn.clearsScreen {
          presentation.hush()
          console.clear()
        }
        presentation.change(to: interview.setting)
        presentation.say(turn.saying)
        showing = turn.showing
      case .interrupted, .end:
        presentation.hush()
        return .left
      }
    }
    guard case .ended(let ending) = interview.stage else { return .left }
    return .over(ending)
  }
}
