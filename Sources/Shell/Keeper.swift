import Interview
import Study
import Survey
import Terminal

/// Keeps the answers of one sitting on disk, and finds another place when a disk fails.
struct Keeper {
  private(set) var draft: Draft
  private var study: Study
  private let console: any Console
  /// Whether the disk holds everything that was said.
  private(set) var isSafe = true

  init(draft: Draft, study: Study, console: any Console) {
    self.draft = draft
    self.study = study
    self.console = console
  }

  /// Whether anything was answered.
  var hasAnswers: Bool { !draft.answers.isEmpty }

  /// Keeps a change; returns when the disk holds it, or when people know that it does not.
  mutating func keep(_ change: Turn.Change) {
    do {
      switch change {
      case .answered(let answer): try draft.record(.answer(answer))
      case .opened(let path): try draft.record(.open(path))
      }
      isSafe = true
    } catch {
      isSafe = false
      console.say("Please get the person who is running this session. Your answer is not lost.")
      console.complain("\(error)")
      rescue()
    }
  }

  /// Offers other folders until the disk holds everything, or the facilitator goes on without.
  mutating func rescue() {
    while !isSafe {
      guard let place = askForPlace() else { return }
      do {
        let other = try Study.make(at: place).study
        try draft.move(to: other)
        study = other
        isSafe = true
        console.say("The answers are now kept in \(place).")
      } catch {
        console.complain("\(error)")
      }
    }
  }

  /// Publishes the response, in another folder if need be, and only then says that it is saved.
  mutating func publish(_ response: Response) {
    while true {
      do {
        let published = try study.publish(response, draft: draft)
        return tell(published, response)
      } catch {
        console.say("Please get the person who is running this session. Your answers are not lost.")
        console.complain("\(error)")
      }
      guard let place = askForPlace() else {
        return console.say(
          "The answers are not saved as a response yet. What could be kept of them is found by: "
            + "resume \(response.respondent.code)")
      }
      do {
        let other = try Study.make(at: place).study
        try draft.move(to: other)
        study = other
      } catch {
        console.complain("\(error)")
      }
    }
  }

  /// Throws everything away on the person's wish.
  mutating func discard() {
    do {
      try draft.discard()
      console.say("\nYour answers are gone. Nothing was kept. Thank you for your time.")
    } catch {
      console.complain("\(error)")
    }
  }

  /// Removes a draft that nothing was answered in.
  mutating func dropEmpty() {
    do { try draft.discard() } catch { console.complain("\(error)") }
  }

  private func tell(_ published: Published, _ response: Response) {
    console.say("\nYour answers are saved. Thank you.")
    console.say("The code of this response is \(response.respondent.code).")
    guard case .conflict(let path) = published else { return }
    console.complain(
      "Another response had the same id. Both are kept; this one lies in \(path). "
        + "Tell whoever looks after the study.")
  }

  private func askForPlace() -> String? {
    console.say("Another folder can be used, such as one on a memory stick.")
    switch console.readAnswer(prompt: "Type its path, then press Enter: ") {
    case .line(let line) where !line.trimmed.isEmpty: return line.trimmed
    default: return nil
    }
  }
}
