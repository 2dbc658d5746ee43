import Survey

/// What was written down of a gathering at one time: that it began or ended, and what became known.
public struct GatheringEntry: Codable, Equatable, Sendable {
  /// What happened.
  public var did: Deed
  /// The code of the gathering.
  public var session: String
  /// What sort of gathering it is.
  public var kind: Gathering.Kind?
  /// The day that it is on, as `2026-11-21`.
  public var date: String?
  /// Where it is.
  public var place: String?
  /// How many people are there, by group.
  public var people: [String: Int]?
  /// The supports that were offered.
  public var offered: [String]?
  /// The supports that were used.
  public var used: [String]?
  /// Who will hear what was said.
  public var audience: String?
  /// When they will hear it, as `2026-12-04`.
  public var heard: String?
  /// What will happen with what was said.
  public var influence: String?
  /// The initials or role of whoever runs it.
  public var facilitator: String?

  /// What can happen to a gathering.
  public enum Deed: String, Codable, Sendable {
    case start, close
  }

  /// Makes an entry that says nothing yet.
  public init(_ did: Deed, _ session: String) {
    self.did = did
    self.session = session
  }

  /// Whether anything became known.
  public var saysSomething: Bool { self != GatheringEntry(did, session) }

  /// Takes what is known into a gathering; a later entry comes before an earlier one.
  func tell(_ gathering: inout Gathering) {
    if let kind { gathering.kind = kind }
    if let date = date.flatMap({ CivilDate(iso: $0) }) { gathering.date = date }
    if let place { gathering.place = place }
    for (name, count) in people ?? [:] {
      if let group = Group(rawValue: name) { gathering.people[group] = count }
    }
    if let offered { gathering.offered = offered }
    if let used { gathering.used = used }
    if let audience { gathering.audience = audience }
    if let heard = heard.flatMap({ CivilDate(iso: $0) }) { gathering.heard = heard }
    if let influence { gathering.influence = influence }
    if let facilitator { gathering.facilitator = facilitator }
  }
}

extension Gathering {
  /// Every gathering in the order of opening, from what was written down in order.
  ///
  /// What was written of a gathering that was never opened counts for nothing.
  public static func all(_ entries: some Sequence<(entry: GatheringEntry, time: Moment)>)
    -> [Gathering]
  {
    var gatherings: [Gathering] = []
    for (entry, time) in entries {
      var place = gatherings.firstIndex { $0.code == entry.session }
      if place == nil, entry.did == .start {
        gatherings.append(Gathering(code: entry.session, opened: time))
        place = gatherings.indices.last
      }
      guard let place else { continue }
      entry.tell(&gatherings[place])
      if entry.did == .close { gatherings[place].closed = time }
    }
    return gatherings
  }
}
