import ArgumentParser
import Reports
import Study
import Terminal

/// Looks whether this computer and this study are ready for people to be asked.
struct Doctor: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look whether everything is ready for people to be asked.",
    discussion: """
      Every line says how one thing is, and what to do about it. Lines that begin with To do are \
      for before the next session; then the exit status is 1. Nothing is changed.
      """)
  static let isRecorded = false

  @Option(help: "How to print: text or json.") var format: Check.Format = .text
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let signs = try Condition.of(try session.study(place), in: session).signs
    switch format {
    case .text: for sign in signs { session.console.say(sign.line) }
    case .json: session.console.deliver(Self.json(signs).text)
    }
    if signs.contains(where: { $0.state == .toDo }) { throw ExitCode.failure }
  }

  /// The signs as data.
  static func json(_ signs: [Sign]) -> JSON {
    let list = signs.map { sign -> JSON in
      [
        "subject": .string(sign.subject), "state": .string(sign.state.rawValue),
        "words": .string(sign.words),
      ]
    }
    return ["signs": .array(list)]
  }
}
