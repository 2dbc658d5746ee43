import Survey

/// Every statement of a study, as it stands after all that was written down.
public struct Statements: Equatable, Sendable {
  /// The statements in the order of adding.
  public private(set) var all: [Statement] = []
  private var places: [String: Int] = [:]

  /// The statements that people are asked about.
  public var approved: [Statement] { all.filter { $0.status == .approved } }

  /// Goes through what was written down, in order.
  ///
  /// What was decided about a statement that was never added counts for nothing. The words of those
  /// that were taken from a response that may not be quoted any more, by its id, are not told, and
  /// nobody is asked about them.
  public init(
    _ entries: some Sequence<(entry: StatementEntry, time: Moment)> = [],
    unquotable: Set<String> = []
  ) {
    for (entry, time) in entries {
      var entry = entry
      let isTakenBack = entry.source.map(unquotable.contains) ?? false
      if isTakenBack { entry.text = Statement.takenBack }
      take(entry, at: time)
      if isTakenBack, let place = entry.statement.flatMap({ places[$0] }) {
        all[place].isTakenBack = true
      }
    }
    for place in all.indices where all[place].isTakenBack { all[place].status = .hidden }
  }

  /// The statement of that code.
  public subscript(code: String) -> Statement? { places[code].map { all[$0] } }

  /// The statement of that code; a near code is proposed where there is none.
  public func named(_ code: String) throws(StatementFlaw) -> Statement {
    if let statement = self[code] { return statement }
    throw .unknown(code, meant: Slip.meant(by: code, among: places.keys.sorted()))
  }

  /// The statement of that code, if people may be asked about it.
  public func asked(_ code: String) throws(StatementFlaw) -> Statement {
    let statement = try named(code)
    guard statement.status == .approved else {
      throw .notAsked(code, statement.status, because: statement.decisions.last?.reason)
    }
    return statement
  }

  /// Words as they can be added, or why they cannot.
  public func checked(_ text: String) throws(StatementFlaw) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { throw .empty }
    guard words.count <= Statement.longest else { throw .tooLong(words.count) }
    if let name = LikelyName.found(in: words) { throw .name(name) }
    if let known = all.first(where: { Statement.isSame($0.text, words) }) {
      throw .known(known.code)
    }
    return words
  }

  /// A decision as it can be written down, or why it cannot be made.
  public func decision(
    _ did: StatementEntry.Deed, _ code: String, into other: String? = nil, because reason: String
  ) throws(StatementFlaw) -> StatementEntry {
    let statement = try named(code)
    guard reason.contains(where: \.isLetter) else { throw .noReason }
    if let other {
      let target = try named(other)
      guard target.code != statement.code else { throw .itself(code) }
      switch target.status {
      case .hidden, .merged: throw .notOpen(target.code, target.status)
      case .waiting, .approved: break
      }
    }
    if let name = LikelyName.found(in: reason) { throw .name(name) }
    return StatementEntry(did, code, into: other, because: reason)
  }

  private mutating func take(_ entry: StatementEntry, at time: Moment) {
    switch entry.did {
    case .add:
      guard let code = entry.statement, let text = entry.text else { return }
      add(
        Statement(
          code: code, text: text, group: entry.group, session: entry.session,
          excerpt: entry.excerpt))
    case .bringIn:
      for one in entry.imported ?? [] {
        add(Statement(code: one.statement, text: one.text))
        let reason = "Decided where it was brought in from."
        if one.moderated > 0 { decide(.approved, one.statement, reason, time) }
        if one.moderated < 0 { decide(.hidden, one.statement, reason, time) }
      }
    case .approve: decide(.approved, entry.statement, entry.because, time)
    case .hide: decide(.hidden, entry.statement, entry.because, time)
    case .merge:
      guard let into = entry.into, places[into] != nil else { return }
      decide(.merged(into), entry.statement, entry.because, time)
    }
  }

  private mutating func add(_ statement: Statement) {
    // Two windows can hardly have made the same code; if they did, the first keeps it.
    guard places[statement.code] == nil else { return }
    places[statement.code] = all.count
    all.append(statement)
  }

  private mutating func decide(
    _ status: Statement.Status, _ code: String?, _ reason: String?, _ time: Moment
  ) {
    guard let place = code.flatMap({ places[$0] }) else { return }
    all[place].status = status
    all[place].decisions.append(
      Statement.Decision(status: status, reason: reason ?? "", time: time))
  }
}
