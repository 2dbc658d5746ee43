import Coproduction
import Study
import Survey
import Terminal

extension Session {
  /// Every session that people came together for, in the order of opening.
  func gatherings(in study: Study) throws -> [Gathering] {
    Gathering.all(
      try told(study.records(.sessions, of: GatheringEntry.self))
        .map { (entry: $0.content, time: $0.time) })
  }

  /// The session that what is written now belongs to; nil where none is open today.
  ///
  /// One that was left open on another day is told of, since a guess could put words into it that
  /// were said elsewhere.
  func gathering(in study: Study) throws -> Gathering? {
    guard let open = try gatherings(in: study).last(where: \.isOpen) else { return nil }
    guard open.isOn(now().localDate) else {
      console.complain(
        "The session \(open.code) of \(open.date.spoken) is still open, and this is another day, so "
          + "nothing is put into it. To close it, type: session close \(open.code)")
      return nil
    }
    return open
  }

  /// The records of what was found, after a sentence about each that could not be read.
  func told<Content>(
    _ found: (records: [Record<Content>], problems: [String])
  ) -> [Record<Content>] {
    for problem in found.problems { console.complain(problem) }
    return found.records
  }

  /// What was said while a session was open: how many responses and records belong to it.
  func heard(in gathering: Gathering, of study: Study) throws -> [(name: String, count: Int)] {
    let found = try study.responses()
    for problem in found.problems { console.complain(problem) }
    let responses = found.responses.count {
      $0.collection.session == gathering.code && $0.mayBeCounted
    }
    let kinds: [(RecordKind, String)] = [
      (.proposals, "proposal"), (.statements, "statement"), (.votes, "vote"),
      (.priorities, "choice"), (.checks, "check"), (.actions, "action"),
    ]
    return try [("response", responses)]
      + kinds.map { kind, name in
        (
          name,
          try study.records(kind, of: Belonging.self).records.count {
            $0.content.session == gathering.code && $0.content.counts
          }
        )
      }
  }
}

/// The part of a record that says which session it belongs to.
private struct Belonging: Codable, Equatable {
  let session: String?
  let did: String?

  /// Whether somebody said something, and did not only sit down for it or decide about it.
  var counts: Bool {
    !["begin", "group", "open", "close", "approve", "hide", "merge"].contains(did)
  }
}
