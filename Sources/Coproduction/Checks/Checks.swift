import Survey

/// Everything that was said when draft themes were read back.
public struct Checks: Equatable, Sendable {
  /// What stands of each sitting and theme, in the order in which it was first said.
  public private(set) var all: [Entry] = []

  /// A check and when it was written down.
  public struct Entry: Equatable, Sendable {
    /// When.
    public var time: Moment
    /// What was said.
    public var check: ThemeCheck
  }

  /// Takes up checks in the order in which they were written; what was said later in a sitting about
  /// the same theme takes the place of the earlier.
  public init(_ checks: [(time: Moment, check: ThemeCheck)] = []) {
    for (time, check) in checks {
      let entry = Entry(time: time, check: check)
      let place = all.firstIndex {
        $0.check.sitting == check.sitting && $0.check.theme == check.theme
      }
      if let place { all[place] = entry } else { all.append(entry) }
    }
  }

  /// The checks of a theme in the words given, and from some of the same answers; of others nobody
  /// who was there has heard.
  public func of(
    _ theme: String, read words: String, questionnaires: [String], waves: [Wave]
  ) -> Checks {
    var some = Checks()
    some.all = all.filter { entry in
      let check = entry.check
      return check.theme == theme && check.read == words
        && !Set(check.questionnaires).isDisjoint(with: questionnaires)
        && !Set(check.waves).isDisjoint(with: waves)
    }
    return some
  }

  /// How far each group agrees, over all sittings; a group that nobody of was there is left out.
  public var endorsements: [Endorsement] {
    Group.allCases.compactMap { group in
      let said = all.filter { $0.check.group == group && $0.check.size > 0 }
      guard let last = said.map(\.time).max() else { return nil }
      return Endorsement(
        group, agreed: said.map(\.check.agree).reduce(0, +),
        of: said.map(\.check.size).reduce(0, +), date: last.localDate)
    }
  }
}
