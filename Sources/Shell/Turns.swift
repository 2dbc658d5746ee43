import Survey
import Terminal

/// Gives the keyboard to one person after the other, each in a process of their own.
enum Turns {
  /// Says whether people take turns: a person sits here, and this is not already one person's turn.
  static func areTaken(isHere: Bool, _ session: Session) -> Bool {
    !isHere && session.console.screen.isInteractive
  }

  /// Runs the present line once for each person, until as many had a turn as there are, or
  /// somebody types stop.
  static func take(_ people: Int?, _ session: Session) throws {
    let console = session.console
    var turn = 1
    while people.map({ turn <= $0 }) ?? true {
      let whole = people.map { " of \($0)" } ?? ""
      console.say("Person \(turn)\(whole). To end, type stop.")
      guard case .line(let line) = console.readAnswer(prompt: "When you are ready, press Enter: "),
        !["stop", "quit", "no"].contains(line.trimmed.lowercased())
      else { break }
      try Seating.run(session, words: session.words + ["--here"])
      turn += 1
    }
    let count = turn - 1
    console.say(count == 1 ? "1 person had a turn." : "\(count) people had a turn.")
  }

  /// The number of people who take turns, if it can be one.
  static func checked(_ people: Int?) throws {
    guard let people, people < 1 else { return }
    throw Failure("“\(people)” is not a number of people. Nothing was started. Write 1 or more.")
  }
}
