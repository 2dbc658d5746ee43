import ArgumentParser
import Coproduction
import Study
import Terminal

/// Closes a round of priorities, so that what people chose is shown together.
struct CloseRound: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the round, so that its results can be seen.")

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard let open = try session.rounds(in: study).last(where: { $0.closed == nil }) else {
      throw Failure("No round is open. Nothing was changed. To see one, type: prioritise results")
    }
    var entry = PriorityEntry(.close, open.code)
    entry.session = try session.gathering(in: study)?.code
    try study.write(entry, as: .priorities, at: session.now())
    let people = open.people()
    session.console.say(
      "The round \(open.code) is closed. \(people == 1 ? "1 person" : "\(people) people") chose. "
        + "To see what matters most, type: prioritise results")
  }
}
