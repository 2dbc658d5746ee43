import ArgumentParser
import Coproduction
import Study
import Terminal

/// Lets each person put some dots on what matters to them.
struct PutDots: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dots", abstract: "Each person puts a few dots on what matters to them.")

  @Option(help: "How many dots each person has; otherwise 3.") var dots: Int?
  @OptionGroup var options: RoundOptions

  func validate() throws {
    guard let dots, !(1...10).contains(dots) else { return }
    throw ValidationError("Each person has 1 to 10 dots.")
  }

  func run(in session: inout Session) throws {
    try options.run(.dots, most: 12, dots: dots, in: &session)
  }
}
