import Survey

/// Whether new figures may go out, given that nearly the same people were in figures that are out.
public enum Hold: Equatable, Sendable {
  /// Nothing that was released is in the way.
  case none
  /// Too few people have answered since a release: until more have, its people alone are counted.
  case newcomers(since: Release, Roll)
  /// What is asked for differs from a release by too few people to be counted at all.
  case refused(Release)

  /// Compares the people of a report with those of the tables that were released.
  public init(
    _ roll: Roll, after releases: [Release], by profile: Disclosure.Profile
  ) {
    var near: [(release: Release, roll: Roll)] = []
    for release in releases {
      for (index, table) in release.tables.tables.enumerated() {
        guard let earlier = table.roll, release.showsFigures(of: index),
          !earlier.isDisjoint(with: roll)
        else { continue }
        let change = roll.change(since: earlier)
        // These very people are out already.
        if change == (0, 0) {
          self = .none
          return
        }
        if max(change.came, change.went) < profile.limit { near.append((release, earlier)) }
      }
    }
    guard let latest = near.last else {
      self = .none
      return
    }
    let whole = near.filter { roll.change(since: $0.roll).went == 0 }
    self =
      whole.max { $0.roll.count < $1.roll.count }.map { .newcomers(since: $0.release, $0.roll) }
      ?? .refused(latest.release)
  }
}

extension Release {
  /// Says whether one of the tables tells of more than how many people it is about.
  fileprivate func showsFigures(of table: Int) -> Bool {
    zip(tables.counts.indices, figures).contains { place, figure in
      tables.counts[place].table == table && tables.tables[table].people != place
        && figure != .withheld
    }
  }
}
