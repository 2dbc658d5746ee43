import ArgumentParser
import Study
import Survey
import Terminal

/// Stops all use of what somebody said, without removing it.
struct Withdraw: Verb {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Stop all use of somebody's answers; they are kept.",
    discussion: """
      From then on the answers are not counted, quoted, shown or handed over. They stay in the folder \
      until they are erased. With --undo a withdrawal is taken back. Both are written down.
      """)

  @Argument(help: "The respondent's code.") var code: String
  @Flag(help: "Take a withdrawal back.") var undo = false
  @OptionGroup var saying: Saying
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let holdings = try session.holdings(
      of: try Codes.checked(code), in: study, evenSealed: true)
    let isWithdrawn = holdings.isWithdrawn
    guard undo == isWithdrawn else {
      throw Failure(
        "\(code) is \(isWithdrawn ? "withdrawn already" : "not withdrawn"). Nothing was changed. "
          + "To see what was said, type: consent \(code)")
    }
    try saying.write(undo ? .restore : .withdraw, of: code, holdings, study, session)
    let words = holdings.sealed > 0 ? "whatever is held under the code" : holdings.amount
    session.console.say(
      undo
        ? "The withdrawal of \(code) is taken back: \(words) can be used again."
        : "\(code) is withdrawn: \(words). Nothing of it is counted, quoted, shown or handed over "
          + "any more. It is kept until it is erased.")
    session.tellOfReports()
    guard !undo else { return }
    session.console.say(
      "To take this back, type: withdraw \(code) --undo\nTo remove it all, type: erase \(code)")
  }
}

extension Holdings {
  /// Whether the last that was said of a withdrawal is that nothing may be used.
  var isWithdrawn: Bool {
    let said = consents.map(\.content.did).filter { $0 == .withdraw || $0 == .restore }
    return said.last == .withdraw
  }
}
