import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Writes down whether people say that an action has helped.
struct HelpedAction: Verb {
  static let configuration = CommandConfiguration(
    commandName: "helped", abstract: "Write down whether people say that an action has helped.")

  @Argument(help: "The code of the action, such as a-4f7k.") var code: String
  @Option(help: "How many said that it has helped.") var yes: Int
  @Option(help: "How many say that it has not.") var no: Int
  @Option(help: "Who says so: young-person, parent-carer, …") var group: Group
  @Option(help: "What they say about it, in their own words.") var words: String?
  @Flag(help: "They agreed that others read these words; otherwise only actions show has them.")
  var mayQuote = false
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let feedback = Feedback(
      group, yes: try Typed.count(yes, for: "--yes"), no: try Typed.count(no, for: "--no"),
      words: try words.map { try Typed.filled($0, for: "--words", "Leave it out.") },
      quote: words == nil ? nil : mayQuote)
    guard yes + no > 0 else {
      throw Failure("Nobody said anything, so nothing was written down. Count the hands again.")
    }
    try session.write(.helped(feedback), to: code, in: study)
    session.console.say(
      "\(code) is written down: \(yes) of \(yes + no) \(group.name) said that it has helped.")
  }
}
