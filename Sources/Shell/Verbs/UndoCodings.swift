import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// Takes back a whole sitting or import.
struct UndoCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back a whole sitting or import, or bring it back.",
    discussion: """
      Nothing is ever deleted: what was taken back can be brought back in the same way. \
      Type codings list to see all batches.
      """)

  @Argument(help: "The batch, or how its id begins; otherwise the last sitting or import.")
  var batch: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let log = try study.codingLog()
    for problem in log.problems { session.console.complain(problem) }
    let chosen = try chosen(in: log)
    guard log.counts(chosen) else {
      let way = log.batches.last { $0.takesBack == chosen.id && log.counts($0) }
        .map { " To bring it back, type: codings undo \($0.id)" }
      throw Failure(
        "That batch is taken back already. Nothing was changed.\(way ?? "")")
    }
    let id = try study.takeBack(chosen, at: session.now())
    session.console.say("Taken back: \(ListCodings.words(for: chosen, in: log))")
    session.console.say("To bring it back, type: codings undo \(id)")
  }

  private func chosen(in log: CodingLog) throws -> CodingBatch {
    guard let batch else {
      guard let last = log.batches.last(where: { $0.kind != .undo && log.counts($0) }) else {
        throw Failure("There is nothing to take back. Nothing was changed.")
      }
      return last
    }
    let fitting = log.batches.filter { $0.id.hasPrefix(batch.lowercased()) }
    guard let only = fitting.first, fitting.count == 1 else {
      let what = fitting.isEmpty ? "No batch" : "More than one batch"
      throw Failure(
        "\(what) begins with “\(batch)”. Nothing was changed. Type codings list to see them all.")
    }
    return only
  }
}
