import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Opens a session, to which everything belongs that is said until it is closed.
struct StartSession: Verb {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Open a session; without options it asks for each part.")

  @OptionGroup var details: SessionDetails
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.gatherings(in: study)
    if let open = known.last(where: \.isOpen) {
      throw Failure(
        "The session \(open.code) of \(open.date.spoken) is still open. Nothing was started. "
          + "Close it first with: session close")
    }
    let code = RespondentCode.random(prefix: "s", taken: Set(known.map(\.code)))
    var entry = try details.entry(.start, code)
    if !entry.saysSomething, session.console.screen.isInteractive {
      try ask(&entry, session)
    }
    entry.date = entry.date ?? session.now().localDate.iso
    let time = session.now()
    try study.write(entry, as: .sessions, at: time)
    let gathering = Gathering.all([(entry, time)]).first
    session.console.say(
      "The session \(code) is open\(gathering.map { ": \($0.summary)" } ?? ""). "
        + "What is asked, said and voted on belongs to it. To close it, type: session close")
  }

  private func ask(_ entry: inout GatheringEntry, _ session: Session) throws {
    let inquiry = Inquiry(
      console: session.console, ending: "The session was not started. Nothing was kept.")
    session.console.say(
      "Each of these can be left out: only press Enter. To end, type stop. "
        + "Leave out people's names.")
    let kinds = Gathering.Kind.allCases
    entry.kind = try inquiry.choose("What is it?", among: kinds.map(\.name.capitalised))
      .map { kinds[$0] }
    entry.date = try inquiry.ask(
      "On which day is it? If it is today, only press Enter.",
      "Type a date, then press Enter: ", as: SessionDetails.day)?.iso
    entry.place = try inquiry.ask("Where is it?", as: SessionDetails.place)
    for (group, name) in [
      (Group.youngPerson, "young people"), (.parentCarer, "parents and carers"),
      (.practitioner, "people who work with young people"),
    ] {
      let number = try inquiry.ask(
        "How many \(name) are there?", "Type a number, then press Enter: ",
        as: SessionDetails.number)
      if let number {
        entry.people = (entry.people ?? [:]).merging([group.rawValue: number]) { $1 }
      }
    }
    entry.offered = try inquiry.list(
      "Which supports do you offer, such as a quiet room, breaks, Easy Read, an interpreter?")
    entry.audience = try inquiry.ask(
      "Who will hear what people say? Write a board or a role.", as: SessionDetails.words)
    entry.heard = try inquiry.ask(
      "When will they hear it?", "Type a date, then press Enter: ", as: SessionDetails.day)?.iso
    entry.influence = try inquiry.ask(
      "What will happen with what people say?", as: SessionDetails.words)
    entry.facilitator = try inquiry.ask(
      "Who runs the session? Write initials or a role.", as: SessionDetails.words)
  }
}

extension Inquiry {
  /// Asks for several things, with commas between them.
  func list(_ question: String) throws -> [String]? {
    try ask(question + " Put a comma between them.") { line in
      try line.split(separator: ",").map { try SessionDetails.words(String($0)) }
        .filter { !$0.isEmpty }
    }
  }
}
