import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Why a decision about a statement is made, which is always kept with it.
struct Reason: ParsableArguments {
  @Option(name: .customLong("because"), help: "Why; otherwise that is asked.") var text: String?

  /// The reason as given, or as typed where somebody sits here.
  func given(_ session: Session) throws -> String {
    if let text { return text }
    guard session.console.screen.isInteractive else { throw StatementFlaw.noReason }
    let inquiry = Inquiry(console: session.console, ending: "\(StatementFlaw.noReason)")
    return try inquiry.ask("Why? The reason is kept with the decision.") { $0 } ?? ""
  }

  /// Writes decisions about statements down, all of them or none.
  func decide(
    _ did: StatementEntry.Deed, _ codes: [String], into other: String? = nil, _ study: Study,
    _ session: Session
  ) throws {
    let known = try session.statements(in: study)
    for code in codes + [other].compactMap(\.self) { _ = try known.named(code) }
    let reason = try given(session)
    let entries = try codes.map { try known.decision(did, $0, into: other, because: reason) }
    let gathering = try session.gathering(in: study)
    for var entry in entries {
      entry.session = gathering?.code
      try study.write(entry, as: .statements, at: session.now())
    }
    let after = try session.statements(in: study)
    for code in codes {
      guard let statement = after[code] else { continue }
      let target = other.map { " into \($0)" } ?? ""
      session.console.say(
        "\(code): “\(statement.text)” is \(statement.status.name)\(target). Reason: \(reason)")
    }
  }
}
