import Coproduction
import Study
import Survey
import Terminal

/// What is about to be removed, said in words and done in one way, whoever asked for it.
struct Removal {
  /// What goes.
  let holdings: Holdings
  /// Why it goes.
  let deed: Tombstone.Deed

  /// What goes, a line for each sort.
  var lines: [String] {
    let statements = Set(holdings.statements.compactMap(\.content.statement)).count
    let copies = holdings.responses.count - Set(holdings.responses.map(\.response.id)).count
    let counts = [
      ("responses", Set(holdings.responses.map(\.response.id)).count),
      ("second copies of them", copies), ("unfinished responses", holdings.drafts.count),
      ("files that cannot be read", holdings.unreadable.count),
      ("codings", holdings.decisions.count), ("statements made of their words", statements),
      ("changes of consent", holdings.consents.count),
      ("marks of a concern", holdings.concerns.count),
      ("people whose settings are kept", holdings.preferences.count),
    ]
    var lines = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
    if !holdings.pending.isEmpty {
      lines.append("what is left of an erasure that was begun before")
    }
    return lines + ["what was worked out from them: the whole cache, which is made again"]
  }

  /// Removes it all; a fault on the way is told with the line that finishes it.
  func carryOut(in study: Study, again line: String, _ session: Session) throws {
    guard !holdings.isInUse else {
      throw Failure(
        "Somebody is answering in another window now. Nothing was erased. Wait until they are done."
      )
    }
    // Before the first file goes, so that whoever is ended on the way leaves word of it.
    session.auditor.touched.responses = holdings.ids.sorted().map { AuditEntry.Subject(id: $0) }
    session.auditor.record(.begun)
    do throws(StoreFault) {
      try study.erase(holdings, as: deed, at: session.now())
    } catch {
      let isBegun = error.safety == .notRemoved
      let words =
        isBegun
        ? "It was begun and is not finished. What is left is kept out of everything. To finish it, "
          + "type: \(line)"
        : "Nothing was erased. To try again, type: \(line)"
      throw Failure("\(error) \(words)")
    }
  }

  /// Says what stays that no program can reach, and where the same words still stand.
  func tellOfRest(_ study: Study, _ session: Session) throws {
    let console = session.console
    console.say(
      "What cannot be reached from here:\n"
        + "- printed papers, backups and copies of this folder, also on other computers, and what "
        + "the disk itself has not overwritten yet\n"
        + "- reports, pages and files that were handed out, and files that answers were brought in "
        + "from: bringing them in again brings the answers back\n"
        + "- what was said in a group under the group's code, where single people cannot be told "
        + "apart\n"
        + "- votes, choices, checks of themes and words on actions, which carry no code of a person\n"
        + "- what was typed at the prompt, in its history")
    // What many people said stands in too many places to be told apart.
    guard deed == .erased else { return }
    let places = try study.places(of: holdings.words)
    guard !places.isEmpty else { return }
    console.complain(
      "The same words also stand in \(places.count.of("file")) that nobody but you can judge. Look "
        + "at: \(places.map { "“\($0)”" }.joined(separator: ", ")).")
  }
}
