import ArgumentParser
import Sealing
import Study
import Survey
import Terminal

/// Opens a sealed study for a leader, for a while.
struct OpenStudy: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a sealed study with a leader's key, for a while.",
    discussion: """
      The key is kept in the memory of this prompt alone. Given as an argument of the program, it \
      opens the prompt.
      """)

  @Argument(help: "The file with the key.") var file: String
  @Option(help: "For how many minutes, at most a day.") var minutes = 30
  @OptionGroup var place: Place

  func validate() throws {
    guard (1...1440).contains(minutes) else {
      throw ValidationError("Open it for 1 minute or more, and for a day (1440) at most.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard study.isSealed else {
      throw Failure("The study is not sealed, so there is nothing to open. Nothing was changed.")
    }
    let leaders = try study.leaders()
    let key = try session.key(at: file)
    let now = session.now()
    let end = Moment(seconds: now.seconds + minutes * 60, offset: now.offset)
    session.open(OpenedKey(key: key, until: end))
    if !leaders.contains(where: { $0.key == key.publicKey }) {
      session.console.complain(
        "Nothing is sealed for this key any more. It opens what was sealed before, and nothing else."
      )
    }
    session.console.say(
      "The study is open here for \(minutes.of("minute")). To close it earlier, type: close")
  }
}
