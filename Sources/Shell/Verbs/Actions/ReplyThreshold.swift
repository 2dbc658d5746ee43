import ArgumentParser
import Coproduction

/// From how many people on a theme must be answered.
struct ReplyThreshold: ParsableArguments {
  @Option(help: "A theme that so many people spoke of needs a reply.") var people = 5
  @Option(help: "So does one that so many of a hundred people spoke of.") var percent = 10.0

  func validate() throws {
    guard people > 0, percent > 0, percent.isFinite else {
      throw ValidationError("--people and --percent must be above 0.")
    }
  }

  /// The threshold in numbers.
  var threshold: Threshold { Threshold(people: people, percent: percent) }
}
