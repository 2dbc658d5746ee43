import ArgumentParser
import Study
import Survey
import Terminal

/// Who changes a consent, and how they make it known.
struct Saying: ParsableArguments {
  @Option(help: "Who says so: self, parent, both, supporter or group.")
  var givenBy: ConsentChange.Giver?
  @Option(help: "How: said, written, or shown by signs or behaviour.")
  var how: ConsentChange.Way?

  /// What was given, or what is typed where somebody sits here; it can be left out.
  func asked(_ session: Session) throws -> (giver: ConsentChange.Giver?, how: ConsentChange.Way?) {
    guard session.console.screen.isInteractive else { return (givenBy, how) }
    let inquiry = Inquiry(console: session.console, ending: "Nothing was changed.")
    let givers = ConsentChange.Giver.allCases
    let ways = ConsentChange.Way.allCases
    return (
      try givenBy
        ?? inquiry.choose(
          "Who says so? Only press Enter to leave it out.", among: givers.map(\.rawValue)
        )
        .map { givers[$0] },
      try how
        ?? inquiry.choose("How? Only press Enter to leave it out.", among: ways.map(\.rawValue))
        .map { ways[$0] }
    )
  }

  /// Writes a change down for a person, once the disk holds it.
  func write(
    _ did: ConsentChange.Deed, of code: String, _ holdings: Holdings, _ study: Study,
    _ session: Session
  ) throws {
    let (giver, how) = try asked(session)
    let change = ConsentChange(
      of: code, responses: holdings.ids.sorted(), did, givenBy: giver, how: how)
    try study.write(change, as: .consents, at: session.now())
  }
}

extension ConsentChange.Giver: ExpressibleByArgument {}

extension ConsentChange.Way: ExpressibleByArgument {}
