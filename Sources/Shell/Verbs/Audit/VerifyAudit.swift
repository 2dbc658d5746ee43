import ArgumentParser
import Study
import Survey
import Terminal

/// Finds out whether the audit, or a response that it knows of, was altered.
struct VerifyAudit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Find out whether the audit or a response was altered.",
    discussion: """
      Works everything out anew and names every line that was changed, moved, taken out or put in, \
      every log that was cut off or removed, and every response that was changed or removed without a \
      line that says so. With --head it is also held against what somebody copied down.
      """)
  static let isRecorded = false

  @Option(help: "What was copied down, such as \"3f9a-12bc-88de-42\"; can be given again.")
  var head: [String] = []
  @OptionGroup var place: Place

  func validate() throws {
    let form = AuditHead(log: "", count: 0, head: "")
    for slip in head where form.isNamed(by: slip) == nil {
      throw ValidationError(
        "“\(slip)” is not what the audit stands at. It is written as 3f9a-12bc-88de-42.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let state = StateFolder(environment: session.environment.values)
    let check = try AuditCheck(
      of: study, on: try state.flatMap { try Machine.known($0) }, slips: head)
    for finding in check.findings { session.console.complain(finding) }
    for note in check.notes { session.console.say("Not compared: \(note)") }
    session.console.say(
      "\(check.logs.of("log")), \(check.lines.of("line")), \(check.responses.of("response")) compared: "
        + (check.findings.isEmpty
          ? "nothing was altered." : "\(check.findings.count.of("thing")) not as written."))
    session.console.say(Self.limits)
    if !check.findings.isEmpty { throw ExitCode.failure }
  }

  /// What no chain of lines can tell.
  private static let limits =
    "What this cannot tell: the lines hold the order of what was written down, not that all was. "
    + "Whoever can use an account that writes the audit holds its key, and can write a log anew, with "
    + "everything that this computer remembers. Only what was copied down elsewhere shows that: give "
    + "it with --head. Codings, actions and other records are not compared."
}
