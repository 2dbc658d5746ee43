import ArgumentParser
import Study
import Survey
import Terminal

/// Lists concerns without anything of what was said.
struct ListConcerns: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List concerns that nobody has decided about yet.")

  @Flag(help: "Also those that were decided about.") var all = false
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let marks = try session.concernMarks(in: study)
    let concerns = Concerns(marks.map(\.content))
    let codes = try Codes.byResponse(in: study)
    let isClosed = study.isClosed
    let shown = marks.filter { record in
      all || record.content.response.map(concerns.isOpen) ?? true
    }
    for record in shown {
      session.console.say(record.words(codes, concerns, isClosed: isClosed))
    }
    let open = concerns.open.count
    session.console.say(
      open == 0 ? "No concern about a response is open." : "\(open.of("concern")) open.")
    guard open > 0 else { return }
    session.console.say(
      "To read the answers and the steps, type: concern show CODE\n"
        + "To decide, type: concern resolve CODE --because \"…\"")
  }
}

extension Record<ConcernMark> {
  /// What was marked and when, with the code of the person it is about.
  func words(
    _ codes: [String: String], _ concerns: Concerns, isClosed: Bool = false
  ) -> String {
    let isOpen = content.response.map(concerns.isOpen) ?? false
    let whose =
      content.response.map {
        codes[$0] ?? "a response that is \(isClosed ? "sealed" : "not here"), \($0)"
      }
      ?? "a vote, a choice or a reading, which carries no code"
    let reason = content.because.map { ". Reason: \($0)" } ?? "."
    let what =
      switch content.did {
      case .raised:
        "a concern was raised"
          + (isOpen ? "; the response is used for nothing until you decide" : "")
      case .noticed:
        "there are words that somebody ought to read"
          + (isOpen ? "; the response is counted, and not quoted until you decide" : "")
      case .cleared: "decided that the response may be used"
      case .closed: "decided that the response stays out of everything"
      }
    return "\(time.spoken), \(whose): \(what)\(reason)"
  }
}
