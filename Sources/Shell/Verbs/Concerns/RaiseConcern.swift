import ArgumentParser
import Study
import Survey
import Terminal

/// Raises a concern about what somebody said earlier.
struct RaiseConcern: Verb {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Raise a concern about what somebody said earlier.")

  @Argument(help: "The respondent's code.") var code: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard !study.isClosed else {
      // What to do for somebody who may not be safe waits for no key.
      ConcernDesk(session: session).tellSteps(in: study)
      throw Failure.sealed("the answers of \(code)")
    }
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    for id in holdings.ids.sorted() {
      try study.write(ConcernMark(.raised, id), as: .concerns, at: session.now())
    }
    session.console.say(
      "A concern about \(code) is marked: \(holdings.amount), used for nothing until somebody decides."
    )
    ConcernDesk(session: session).tellSteps(in: study)
    session.tellOfReports()
  }
}
