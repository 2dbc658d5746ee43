import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Says how far an action has come.
struct UpdateAction: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Say how far an action has come.",
    discussion: "What was said before is kept: actions show tells all of it.")

  @Argument(help: "The code of the action, such as a-4f7k.") var code: String
  @Option(help: "Where it stands: did, doing, will-do or cannot.") var state: Progress.State
  @Option(help: "What was done, is done or will be done, or what cannot be.") var words: String
  @Option(help: "Why; with cannot it must be said, in plain words.") var because: String?
  @Option(help: "The day by which it is now to be done, such as 2027-01-31.") var by: String?
  @Option(help: "Where people can see it, such as a page or a paper.") var evidence: String?
  @Option(
    name: .customLong("from"),
    help: "The last step that you have seen; otherwise what this session showed last.")
  var seen: Int?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let because = because?.trimmed ?? ""
    guard state != .cannot || !because.isEmpty else {
      throw Failure(
        "A “cannot” needs its reason. Nothing was changed. "
          + "Say why in plain words: --because \"…\"")
    }
    let progress = Progress(
      state, words: try Typed.filled(words, for: "--words", "Write it in plain words."),
      because: because.isEmpty ? nil : because, by: try by.map { try Typed.day($0) },
      evidence: evidence?.trimmed)
    try session.write(.updated(progress), to: code, seen: seen, in: study)
    session.console.say("\(code) is written down: We \(state.words).")
    try session.advise(on: [progress.words, progress.because], in: study)
  }
}

extension Progress.State: ExpressibleByArgument {}
