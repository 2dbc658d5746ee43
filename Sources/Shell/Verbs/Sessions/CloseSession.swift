import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Closes a session, and says what is still missing for people to be heard.
struct CloseSession: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a session and say what is still missing; can be done again to add parts.")

  @Argument(help: "The code of the session; otherwise the one that is open.") var code: String?
  @OptionGroup var details: SessionDetails
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.gatherings(in: study)
    let gathering = try named(code, among: known)
    var entry = try details.entry(.close, gathering.code)
    if !entry.saysSomething, session.console.screen.isInteractive {
      try ask(&entry, of: gathering, session)
    }
    try study.write(entry, as: .sessions, at: session.now())
    guard let closed = try session.gatherings(in: study).first(where: { $0.code == gathering.code })
    else { return }
    session.console.say("The session \(closed.code) is closed: \(closed.summary).")
    for line in try ShowSession.standing(of: closed, in: study, session) {
      session.console.say(line)
    }
  }

  private func named(_ code: String?, among known: [Gathering]) throws -> Gathering {
    if let code { return try ShowSession.named(code, among: known) }
    guard let open = known.last(where: \.isOpen) else {
      throw Failure(
        "No session is open. Nothing was changed. To add something to one that is closed, type: "
          + "session close CODE, with its options. session list shows the codes.")
    }
    return open
  }

  /// Asks for what is not known yet.
  private func ask(
    _ entry: inout GatheringEntry, of gathering: Gathering, _ session: Session
  ) throws {
    let inquiry = Inquiry(
      console: session.console, ending: "The session was not closed. Nothing was changed.")
    session.console.say("Each of these can be left out: only press Enter. To end, type stop.")
    if gathering.place.isEmpty {
      entry.place = try inquiry.ask("Where was it?", as: SessionDetails.place)
    }
    if gathering.offered.isEmpty {
      entry.offered = try inquiry.list("Which supports were offered?")
    }
    if gathering.used.isEmpty { entry.used = try inquiry.list("Which supports were used?") }
    if gathering.audience.isEmpty {
      entry.audience = try inquiry.ask(
        "Who will hear what people said? Write a board or a role.", as: SessionDetails.words)
    }
    if gathering.heard == nil {
      entry.heard = try inquiry.ask(
        "When will they hear it?", "Type a date, then press Enter: ", as: SessionDetails.day)?.iso
    }
    if gathering.influence.isEmpty {
      entry.influence = try inquiry.ask(
        "What will happen with what people said?", as: SessionDetails.words)
    }
  }
}
