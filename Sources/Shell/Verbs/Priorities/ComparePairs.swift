import ArgumentParser
import Coproduction
import Study
import Terminal

/// Lets each person choose one out of two at a time.
struct ComparePairs: Verb {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Each person chooses one out of two, again and again.")

  @Option(help: "How many pairs each person sees, by chance; otherwise all of them.")
  var pairs: Int?
  @OptionGroup var options: RoundOptions

  func validate() throws {
    guard let pairs, pairs < 1 else { return }
    throw ValidationError("Each person sees 1 pair or more.")
  }

  func run(in session: inout Session) throws {
    try options.run(.pairs, most: 12, pairs: pairs, in: &session)
  }
}
