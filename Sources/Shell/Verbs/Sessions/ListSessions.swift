import ArgumentParser
import Coproduction
import Study
import Terminal

/// Lists the sessions.
struct ListSessions: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions, the newest last.")

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.gatherings(in: study)
    guard !known.isEmpty else { throw ShowSession.none }
    for gathering in known {
      session.console.say(
        "\(gathering.code): \(gathering.summary)\(gathering.isOpen ? ", still open" : "").")
    }
  }
}
