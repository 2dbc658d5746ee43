import Interview
import Study
import Survey
import Terminal

/// Keeps the answers of one sitting on disk, and finds another place when a disk fails.
struct Keeper {
  private(set) var draft: Draft
  /// Where the answers are kept now.
  private(set) var study: Study
  private let start: Study
  private let console: any Console
  /// Whether the disk holds everything that was said.
  private(set) var isSafe = true
  /// Whether somebody had said before this sitting how they like to be asked.
  private let hadPreferences: Bool
  /// Where the response lies, once it is saved.
  private var published: Published?

  init(draft: Draft, study: Study, console: any Console) {
    self.draft = draft
    self.study = study
    start = study
    self.console = console
    hadPreferences = study.preferences(of: draft.response.respondent.code) != nil
  }

  /// What the disk does not hold yet.
  private var unsafe: [Draft.Change] = []

  /// Keeps a change; returns when the disk holds it, or when people know that it does not.
  mutating func keep(_ change: Turn.Change) {
    switch change {
    case .answered(let answer): unsafe.append(.answer(answer))
    case .opened(let path): unsafe.append(.open(path))
    case .collected(let collection): unsafe.append(.collected(collection))
    case .preferred(let preferences): return keep(preferences)
    }
    do {
      for change in unsafe { try draft.record(change) }
      isSafe = true
      unsafe = []
    } catch {
      isSafe = false
      alarm(error)
      rescue()
    }
  }

  /// Keeps how somebody likes to be asked, which is no answer and so holds nobody up.
  func keep(_ preferences: Preferences) {
    do {
      try study.keep(preferences, of: draft.response.respondent.code)
    } catch {
      console.complain("This setting holds for today, but it could not be kept. \(error)")
    }
  }

  /// Tries the same folder or others until the disk holds everything, or the people here give up.
  private mutating func rescue() {
    while !isSafe {
      let choice = askForPlace()
      if case .leave = choice { return }
      do {
        if case .other(let study) = choice {
          try draft.move(to: study)
          self.study = study
          console.say("The answers are now kept in \(study.root).")
        } else {
          for change in unsafe { try draft.record(change) }
        }
        isSafe = true
        unsafe = []
        console.say("Your answers are safe.")
      } catch {
        console.complain("\(error)")
      }
    }
  }

  /// Says which answers the disk does not hold, so that somebody can write them down.
  func tellWhatIsNotSafe() {
    console.say("\nThese answers are not kept on the disk. Write them on paper before you go on:")
    for case .answer(let answer) in unsafe {
      let tally = answer.tally?.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      let words = tally?.joined(separator: ", ") ?? answer.value?.expressed ?? "no answer"
      console.say("\(answer.question): \(words)")
    }
    console.say(
      "The answers before them are kept. To go on later, type: \(wayBack)")
  }

  /// Publishes the response, in another folder if need be, and only then says that it is saved.
  ///
  /// - Returns: Whether it was saved.
  mutating func publish(_ response: Response) -> Bool {
    while true {
      do {
        published = try study.publish(response, draft: draft)
        return true
      } catch {
        alarm(error)
      }
      switch askForPlace() {
      case .leave:
        console.say(
          "The answers are not saved as a response yet. They are kept as they were typed. "
            + "To save them later, type: \(wayBack)")
        return false
      case .again: continue
      case .other(let other):
        do {
          try draft.move(to: other)
          study = other
        } catch {
          console.complain("\(error)")
        }
      }
    }
  }

  /// Throws everything away on the person's wish.
  ///
  /// - Returns: Whether nothing is left of it.
  mutating func discard() -> Bool {
    do {
      try draft.discard()
      try forgetPreferences()
      return true
    } catch {
      console.complain("\(error)")
      return false
    }
  }

  /// Removes a draft that nothing was answered in.
  mutating func dropEmpty() {
    do {
      try draft.discard()
      try forgetPreferences()
    } catch {
      console.complain("\(error)")
    }
  }

  /// Nothing is nothing: how somebody likes to be asked says much about them too.
  private func forgetPreferences() throws {
    guard !hadPreferences else { return }
    try study.forgetPreferences(of: draft.response.respondent.code)
  }

  /// Says where a response lies whose place was taken.
  func tellOfConflict() {
    guard case .conflict(let path) = published else { return }
    console.complain(
      "Another response had the same id. Both are kept; this one lies in \(path). "
        + "Tell whoever looks after the study.")
  }

  /// What the audit keeps of the response; nil where it is not saved in the study that the sitting
  /// began in.
  var subject: AuditEntry.Subject? {
    guard study == start, let published, let digest = try? Study.digest(at: published.path) else {
      return nil
    }
    return AuditEntry.Subject(id: draft.response.id, digest: digest)
  }

  /// The line that goes on with this sitting.
  var wayBack: String {
    let place = study == start ? "" : " --study \(study.root)"
    return "resume \(draft.response.respondent.code)\(place)"
  }

  private func alarm(_ error: any Error) {
    console.say("Your answer is not lost, but it could not be kept on the disk yet.")
    console.say("Tell the person who is running this session.")
    console.complain("\(error)")
  }

  /// Where to keep the answers of a disk that fails.
  private enum Place {
    case again
    case other(Study)
    case leave
  }

  private func askForPlace() -> Place {
    while true {
      console.say(
        "Press Enter to try again, or type the whole path of another folder, such as that of a "
          + "memory stick.")
      guard case .line(let line) = console.readAnswer(prompt: "Type a path, or press Enter: ")
      else { return .leave }
      let path = line.trimmed
      if path.isEmpty { return .again }
      guard path.hasPrefix("/") else {
        console.say("A whole path begins with /, such as /media/stick. Nothing was changed.")
        continue
      }
      do {
        // With its questionnaires, so that the sitting can be gone on with there.
        let made = try (try? Study.make(at: path, from: start)) ?? Study.make(at: path)
        return .other(made.study)
      } catch {
        console.complain("\(error)")
      }
    }
  }
}
