import Coproduction
import Interview
import Study
import Survey
import Terminal

/// Reads draft themes back at the console, one at a time, and keeps what is said about each.
struct ReadingBack {
  private let accessibility: Accessibility
  private let console: any Console
  private var conversation: Conversation
  private var notes: CheckKeeper

  /// Begins a reading.
  init(
    _ readBack: ReadBack, setting: Setting, asksWhoTypes: Bool, _ accessibility: Accessibility,
    in study: Study, _ session: Session
  ) {
    self.accessibility = accessibility
    console = session.console
    conversation = Conversation(
      Interview(readBack.questionnaire, setting: setting, asksWhoTypes: asksWhoTypes), in: session)
    notes = CheckKeeper(readBack, study: study, console: session.console, now: session.now)
  }

  /// Asks until all was read back or people leave; what was said is safe before the next question.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct() -> Bool {
    defer { conversation.undress() }
    let phrases = conversation.interview.setting.phrases
    let collection = conversation.interview.setting.collection
    let size = collection.mode == .group ? collection.size : nil
    conversation.greet(
      accessibility, about: size.map { [phrases[.groupWelcome, ["size": "\($0)"]]] } ?? [])
    var notes = notes
    let end = conversation.hold { changes in
      changes.allSatisfy { change in
        if case .answered(let answer) = change { notes.keep(answer) } else { true }
      }
    }
    switch end {
    case .unsafe: return false
    case .over(.discarded):
      do {
        try notes.takeBack()
        conversation.close(["", phrases[.gone]])
      } catch {
        console.complain("\(error)")
        return false
      }
    case .over: conversation.close(["", phrases[notes.isEmpty ? .nothingKept : .saved]])
    case .left: conversation.say(["", phrases[notes.isEmpty ? .nothingKept : .saved]])
    }
    return true
  }
}
