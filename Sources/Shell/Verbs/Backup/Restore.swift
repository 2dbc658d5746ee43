import ArgumentParser
import Study
import Survey
import Terminal

/// Puts a backup back.
struct Restore: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup back, without changing what is there.",
    discussion: """
      The whole backup is checked before anything is written. Files that are missing are added, \
      those that are there stay as they are, and each that differs is named. What was erased since \
      the backup was made does not come back, as far as the study here knows.
      """)

  @Argument(help: "The folder that backup made.") var backup: String
  @Option(help: "A new or empty folder for it; otherwise the study itself.") var into: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let root = into ?? session.root(place.study)
    let known = try? session.study(place)
    let done = try Study.restore(backup, to: root, knowing: known)
    session.auditor.touched.study = done.study
    session.console.say(
      "\(done.written.of("file")) written to \(done.study.root), each read back. "
        + "\(done.same.of("file")) there already, the same.")
    if !done.leftOut.isEmpty {
      session.console.say(
        "\(done.leftOut.count.of("file")) left out: they speak of responses that were erased or "
          + "thrown away since, or may speak of somebody who was erased.")
    }
    session.console.say(
      done.knowsErasures
        ? "What was erased on another computer after the backup was made may be back. Erase it again."
        : "No study is here that knows who was erased after the backup was made. If anybody was, "
          + "they are back: erase them again before anything is used.")
    guard done.clashes.isEmpty else {
      for path in done.clashes {
        session.console.complain("“\(path)” is there and differs. It was left as it is.")
      }
      throw ExitCode.failure
    }
  }
}
