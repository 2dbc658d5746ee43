import ArgumentParser
import Study
import Survey
import Terminal

/// Removes everything that is held about one person.
struct Erase: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Remove everything that is held about one person.",
    discussion: """
      Answers, drafts, settings, codings, consents, and statements that were made of their words go \
      for good. What is left says what went and when, but not whose it was. Without a code, --list \
      shows what was erased. Whoever is interrupted types the same again.
      """)

  @Argument(help: "The respondent's code.") var code: String?
  @Flag(help: "Do it without asking, for scripts.") var yes = false
  @Flag(help: "List what was erased until now.") var list = false
  @OptionGroup var place: Place

  func validate() throws {
    guard (code == nil) == list else {
      throw ValidationError("Name one respondent's code, or write --list.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard let code else { return try tellOfTombstones(study, session) }
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    guard holdings.concerned.isEmpty else {
      throw Failure(
        "A concern about \(code) is open, so nothing was erased: it may be needed to keep somebody "
          + "safe. Decide about it first. To see it, type: concern show \(code)")
    }
    let removal = Removal(holdings: holdings, deed: .erased)
    session.console.say("This removes for good what is held about \(code):")
    for line in removal.lines { session.console.say("- \(line)") }
    guard session.confirm("erase", isGiven: yes) else {
      throw Failure("Nothing was erased. In a script, add --yes.")
    }
    try removal.carryOut(in: study, again: "erase \(code)", session)
    session.console.say("Everything that is held about \(code) here is erased.")
    try removal.tellOfRest(study, session)
    session.tellOfReports()
  }

  private func tellOfTombstones(_ study: Study, _ session: Session) throws {
    let found = session.told(try study.tombstones())
    guard !found.isEmpty else { return session.console.say("Nothing was erased yet.") }
    for record in found {
      for part in record.content.parts {
        let how = record.content.did == .expired ? "after the time it is kept for" : "on request"
        session.console.say(
          "\(record.time.localDate.spoken): \(part.responses.of("response")) to "
            + "\(part.questionnaire), wave \(part.wave.name), erased \(how).")
      }
    }
  }
}
