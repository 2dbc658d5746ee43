import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Writes down what a leader decided about a concern.
struct ResolveConcern: Verb {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Write down what was decided about a concern.",
    discussion: """
      The response is used again like every other. With --keep-out it stays out of everything for \
      good. Either can be decided anew; nothing is overwritten. Do not write into the reason what was \
      said or who it is about.
      """)

  @Argument(help: "The respondent's code.") var code: String
  @Flag(help: "Keep the response out of everything for good.") var keepOut = false
  @OptionGroup var reason: Reason
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    let marked = Set(holdings.concerns.compactMap(\.content.response))
    guard !marked.isEmpty else { throw Failure.noConcern(code) }
    let reason = try reason.given(session)
    guard reason.contains(where: \.isLetter) else { throw StatementFlaw.noReason }
    if let name = LikelyName.found(in: reason) { throw StatementFlaw.name(name) }
    let open = holdings.concerned
    for id in (open.isEmpty ? marked : open).sorted() {
      try study.write(
        ConcernMark(keepOut ? .closed : .cleared, id, because: reason), as: .concerns,
        at: session.now())
    }
    session.console.say(
      keepOut
        ? "Decided: what \(code) said stays out of everything. Reason: \(reason)"
        : "Decided: what \(code) said may be used again. Reason: \(reason)")
    session.tellOfReports()
  }
}
