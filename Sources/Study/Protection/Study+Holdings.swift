import Coproduction
import Survey
import Themes

extension Study {
  /// Everything that is held about the person of a code, as it is kept.
  public func holdings(of code: String) throws(StoreFault) -> Holdings {
    var holdings = try holdings(naming: [code]) { $0.respondent.code == code }
    holdings.respondents = [code]
    return holdings
  }

  /// Everything that hangs on the responses and drafts that are picked, as it is kept.
  ///
  /// Preferences and changes of mind are among it for those people alone of whom nothing else is held.
  public func holdings(
    where isPicked: (Response) -> Bool
  ) throws(StoreFault) -> Holdings {
    var staying: Set<String> = []
    var holdings = try holdings(naming: []) { response in
      let isPicked = isPicked(response)
      if !isPicked { staying.insert(response.respondent.code) }
      return isPicked
    }
    let picked = holdings.responses.map(\.response) + holdings.drafts.map(\.response)
    holdings.respondents = Set(picked.map(\.respondent.code)).subtracting(staying).sorted()
    for code in holdings.respondents { holdings.preferences[code] = preferences(of: code) }
    holdings.consents = try records(.consents, of: ConsentChange.self).records
      .filter { holdings.respondents.contains($0.content.respondent) }
    holdings.pending = try records(.erasing, of: Erasure.self).records
      .filter { $0.content.tombstone.did == .expired }
    return holdings
  }

  private func holdings(
    naming codes: Set<String>, where isPicked: (Response) -> Bool
  ) throws(StoreFault) -> Holdings {
    var holdings = Holdings()
    let files = try responseFiles()
    for place in files.places {
      for name in place.names { try take(name, in: place, codes, isPicked, &holdings) }
    }
    let drafts = try unfinished()
    holdings.sealed += drafts.sealed
    holdings.drafts = drafts.drafts.filter { isPicked($0.response) }
    try takeTornDrafts(besides: drafts.drafts, codes, &holdings)
    for code in codes { holdings.preferences[code] = preferences(of: code) }
    let erasing = try records(.erasing, of: Erasure.self)
    holdings.pending = erasing.records.filter { !codes.isDisjoint(with: $0.content.respondents) }
    let consents = try records(.consents, of: ConsentChange.self)
    holdings.consents = consents.records.filter { codes.contains($0.content.respondent) }
    let ids = holdings.ids
    let concerns = try records(.concerns, of: ConcernMark.self)
    holdings.concerns = concerns.records.filter { $0.content.response.map(ids.contains) ?? false }
    let log = try codingLog()
    holdings.decisions = log.decisions.filter { ids.contains($0.response) }
    let statements = try records(.statements, of: StatementEntry.self)
    let source = Set(
      statements.records.map(\.content).filter { $0.source.map(ids.contains) ?? false }
        .compactMap(\.statement) + holdings.pending.flatMap(\.content.statements))
    holdings.statements = statements.records.filter {
      $0.content.statement.map(source.contains) ?? false
    }
    holdings.problems =
      drafts.problems + erasing.problems + consents.problems + concerns.problems + log.problems
      + statements.problems + holdings.problems
    return holdings
  }

  private func take(
    _ name: String, in place: ResponsePlace, _ codes: Set<String>,
    _ isPicked: (Response) -> Bool, _ holdings: inout Holdings
  ) throws(StoreFault) {
    let path = place.folder.path(of: name)
    do throws(StoreFault) {
      var reader = try ResponseReader(place)
      let (response, _) = try reader.keptResponse(named: name)
      if isPicked(response) { holdings.responses.append(.init(response: response, path: path)) }
    } catch  where error.cause == .sealed {
      holdings.sealed += 1
    } catch {
      holdings.problems.append(error.description)
      guard let bytes = try? OpenFile.reading(path).bytes(limit: ResponseFile.limit),
        bytes.hold(anyOf: codes)
      else { return }
      holdings.unreadable[ResponseFile.id(in: name)] = path
    }
  }

  /// Drafts whose first line is torn tell of nobody, but their bytes may.
  private func takeTornDrafts(
    besides known: [Draft.State], _ codes: Set<String>, _ holdings: inout Holdings
  ) throws(StoreFault) {
    guard draftFolder.exists, !codes.isEmpty else { return }
    let known = Set(known.map(\.response.id))
    for entry in try draftFolder.entries() {
      guard let segment = Segment(name: entry.name), !known.contains(segment.id) else { continue }
      let path = draftFolder.path(of: entry.name)
      guard let bytes = try? OpenFile.reading(path).bytes(limit: Recovery.limit),
        bytes.hold(anyOf: codes)
      else { continue }
      holdings.unreadable[segment.id] = path
    }
  }
}

extension [UInt8] {
  /// Says whether one of the texts stands among them, between quotation marks.
  fileprivate func hold(anyOf texts: Set<String>) -> Bool {
    texts.contains { firstRange(of: Array("\"\($0)\"".utf8)) != nil }
  }

  /// Says whether other bytes stand among them.
  func hold(_ other: [UInt8]) -> Bool { firstRange(of: other) != nil }
}
