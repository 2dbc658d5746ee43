import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// Lists the sittings and imports in which people coded answers.
struct ListCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List when who coded how many answers.")

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let log = try study.codingLog()
    for problem in log.problems { session.console.complain(problem) }
    guard !log.batches.isEmpty else {
      guard log.problems.isEmpty else { throw Failure.unreadable("coding") }
      return session.console.say(
        "Nobody has coded anything yet. Type: code --coder INITIALS, or: codings import FILE.csv")
    }
    for batch in log.batches { session.console.say(Self.words(for: batch, in: log)) }
    let places = Set(log.decisions.map(\.place))
    session.console.say("\(places.count.of("answer")) coded by people.")
    let known = try study.responseFiles().ids
    let gone = places.count { !known.contains($0.response) }
    if gone > 0 {
      session.console.say(
        "\(gone.of("answer")) of these \(gone == 1 ? "is" : "are") not in the study any more and "
          + "count\(gone == 1 ? "s" : "") for nothing.")
    }
  }

  /// A batch in one sentence.
  static func words(for batch: CodingBatch, in log: CodingLog) -> String {
    let start = "\(batch.id): \(batch.kind.words), \(batch.started.spoken)"
    let end = log.counts(batch) ? "." : ", taken back."
    if let other = batch.takesBack { return "\(start), of \(other)\(end)" }
    let standing = log.standing(in: batch)
    let decisions = standing.isEmpty ? batch.decisions : standing
    let coders = Set(decisions.map(\.coder)).sorted().joined(separator: ", ")
    return "\(start), \(Set(decisions.map(\.place)).count.of("answer")) by \(coders)\(end)"
  }
}

extension CodingBatch.Kind {
  /// What people call it.
  fileprivate var words: String {
    switch self {
    case .sitting: "sitting"
    case .imported: "import"
    case .undo: "taking back"
    }
  }
}
