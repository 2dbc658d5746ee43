import Survey

extension Study {
  /// What may be done with each response now, and a sentence about everything that stands in the way
  /// of knowing that.
  ///
  /// Where a file cannot be read, all responses are kept back: it may hold somebody's no.
  public func permissions() throws(StoreFault) -> (permissions: Permissions, problems: [String]) {
    let changes = try records(.consents, of: ConsentChange.self)
    let marks = try records(.concerns, of: ConcernMark.self)
    let leaving = try records(.erasing, of: Erasure.self)
    let unread = changes.problems + marks.problems + leaving.problems
    var problems = unread
    if !unread.isEmpty {
      problems.append(
        "What could not be read may be somebody's no. Until it is put right, no answer is counted, "
          + "shown or quoted. Every answer is safe. Restore the file from a copy, or move it away "
          + "if it never belonged there.")
    }
    for record in leaving.records { problems.append(record.content.isUnfinished) }
    let erasures = leaving.records.map(\.content)
    let permissions = Permissions(
      changes.records.map { ($0.content, $0.time) },
      concerns: Concerns(marks.records.map(\.content)),
      leaving: Set(erasures.flatMap { $0.respondents + $0.responses }), isWhole: unread.isEmpty,
      edition: try edition(changes.records, marks.records, leaving.records, unread))
    return (permissions, problems)
  }

  /// Which of some responses, by id, may not be quoted now; those that are not there may not.
  public func unquotable(of ids: Set<String>) throws(StoreFault) -> Set<String> {
    guard !ids.isEmpty else { return [] }
    let read = try responseFiles().places.flatMap { place in
      let names = place.names.filter { ids.contains(ResponseFile.id(in: $0)) }
      return place.with(FileNames(names)).responses().responses
    }
    return ids.subtracting(
      read.filter { $0.mayBeCounted && $0.consent["quote"] == true }.map(\.id))
  }

  /// A checksum of everything that permissions were made from.
  private func edition(
    _ changes: [Record<ConsentChange>], _ marks: [Record<ConcernMark>],
    _ leaving: [Record<Erasure>], _ unread: [String]
  ) throws(StoreFault) -> String {
    do throws(StoredJSON.Refused) {
      let parts = [
        try StoredJSON.line(changes), try StoredJSON.line(marks), try StoredJSON.line(leaving),
        try StoredJSON.line(unread),
      ]
      return Checksum(of: Array(parts.joined(separator: [0x0A]))).text
    } catch {
      throw StoreFault(.read, responseFolder.path, .unreadable(error.reason))
    }
  }
}
