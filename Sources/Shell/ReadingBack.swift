import Coproduction
import Interview
import Study
import Survey
import Terminal

/// Reads draft themes back at the console, one at a time, and keeps what is said about each.
struct ReadingBack {
  private let readBack: ReadBack
  private let study: Study
  private let console: any Console
  private let now: () -> Moment
  private var interview: Interview
  private var presentation: Presentation
  private var answers: [QuestionPath: Answer] = [:]
  /// What was kept last about each theme, so that the same is not kept twice.
  private var kept: [String?: ThemeCheck] = [:]
  /// The records of this sitting, for somebody who wants nothing of it kept.
  private var records: Set<String> = []

  /// Begins a reading.
  init(
    _ readBack: ReadBack, setting: Setting, asksWhoTypes: Bool, in study: Study, _ session: Session
  ) {
    self.readBack = readBack
    self.study = study
    console = session.console
    now = session.now
    interview = Interview(readBack.questionnaire, setting: setting, asksWhoTypes: asksWhoTypes)
    presentation = Presentation(interview.setting, on: session.console)
  }

  /// Asks until all was read back or people leave; what was said is safe before the next question.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct() -> Bool {
    defer { presentation.undress() }
    let phrases = interview.setting.phrases
    let title = interview.questionnaire.title
      .text(in: interview.setting.language, fallback: interview.questionnaire.defaultLanguage.code)
    presentation.say([title ?? "", phrases[.welcome], phrases[.welcomeWords]])
    var showing = Turn.Showing.whole
    while let prompt = interview.prompt {
      guard case .line(let line) = presentation.ask(prompt, showing) else {
        presentation.hush()
        presentation.say(["", phrases[records.isEmpty ? .nothingKept : .saved]])
        return true
      }
      let turn = interview.take(line, at: now())
      for case .answered(let answer) in turn.changes {
        guard keep(answer) else { return false }
      }
      if turn.clearsScreen {
        presentation.hush()
        console.clear()
      }
      presentation.change(to: interview.setting)
      presentation.say(turn.saying)
      showing = turn.showing
    }
    return finish()
  }

  private mutating func finish() -> Bool {
    let phrases = interview.setting.phrases
    guard interview.stage == .ended(.discarded) else {
      presentation.close(["", phrases[records.isEmpty ? .nothingKept : .saved]])
      return true
    }
    do {
      try study.takeBack(records: records, from: .checks)
      presentation.close(["", phrases[.gone]])
      return true
    } catch {
      console.complain("\(error)")
      return false
    }
  }

  /// Keeps what an answer says about its theme.
  private mutating func keep(_ answer: Answer) -> Bool {
    answers[answer.question] = answer
    let all = Array(answers.values)
    let check =
      readBack.place(of: answer.question).map { readBack.check(of: $0, in: all) }
      ?? readBack.rest(in: all)
    guard let check, kept[check.theme] != check else { return true }
    let time = now()
    let id = ResponseID.random(at: time)
    while true {
      do {
        try study.write(check, as: .checks, at: time, id: id)
        records.insert(id)
        kept[check.theme] = check
        return true
      } catch {
        console.say("What you said is not lost, but it could not be kept on the disk yet.")
        console.say("Tell the person who is running this session.")
        console.complain("\(error)")
        guard case .line(let line) = console.readAnswer(prompt: Self.again), line.trimmed.isEmpty
        else {
          console.say("Write this on paper before you go on: \(Self.words(for: check))")
          return false
        }
      }
    }
  }

  private static let again = "To try again, press Enter: "

  private static func words(for check: ThemeCheck) -> String {
    let counts =
      "\(check.agree) agree, \(check.change) want other words, \(check.takeOut) want it taken out, "
      + "\(check.missing) say that something is missing."
    let said = [check.newWords, check.missingWords].compactMap(\.self).map { "“\($0)”" }
    return ([check.read + ":", counts] + said).joined(separator: " ")
  }
}
