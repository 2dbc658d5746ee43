import Coproduction
import Study
import Survey
import Terminal
import Themes

/// What happens at the keyboard when somebody may not be safe: a mark is kept, and whoever runs the
/// session sees what the partnership has agreed to do.
struct ConcernDesk {
  let session: Session

  private var console: any Console { session.console }

  /// Marks a concern about a response, or one whose answers carry no code, and shows the steps.
  func raise(_ response: String?, of gathering: String?, in study: Study) {
    let isKept = write(ConcernMark(.raised, response, session: gathering), in: study)
    tellSteps(in: study)
    guard isKept else {
      return console.say(
        "The mark of this concern could not be kept on the disk. Write on paper that there is one.")
    }
    console.say(
      "A mark of this concern is kept, without what was said."
        + (response == nil
          ? "" : " The answers are kept, and are used for nothing until a leader decides.")
        + " To see it later, type: concern list")
  }

  /// Marks quietly that somebody ought to read what was said in a sitting.
  func notice(_ words: [String], of response: Response, in study: Study) {
    guard words.contains(where: SafetyWords.stand) else { return }
    _ = write(
      ConcernMark(.noticed, response.id, session: response.collection.session), in: study)
  }

  /// Says what to do and whom to turn to, a page at a time; it never fails.
  func tellSteps(in study: Study) {
    let known = Session.known(in: study)
    let steps = known.safeguardingSteps
    let numbered = (steps.isEmpty ? Self.leastSteps : steps).enumerated()
      .map { "\($0.offset + 1). \($0.element)" }
    let contacts = known.contacts.map { "- \(session.words(for: $0))" }
    session.sayInPages(
      (["", "For the person who runs this session:"] + numbered + ["Whom to turn to:"] + contacts)
        .joined(separator: "\n"))
    if steps.isEmpty || contacts.isEmpty {
      console.complain(
        "Questionnaires/study.yaml does not say enough about what to do. Ask your safeguarding lead."
      )
    }
  }

  /// What is said where a partnership has written nothing down.
  private static let leastSteps = [
    "If somebody is in danger now, ring 999.", "Tell your safeguarding lead today.",
  ]

  private func write(_ mark: ConcernMark, in study: Study) -> Bool {
    do {
      try study.write(mark, as: .concerns, at: session.now())
      return true
    } catch {
      console.complain("\(error)")
      return false
    }
  }
}
