import Themes

extension EHCGaps {
  /// How many people a row may show; nil is withheld.
  func people(_ row: Row) -> Int? {
    row.people < disclosure.profile.smallestGroup ? nil : disclosure.profile.rounded(row.people)
  }

  /// A share of a row as it may be shown; nil is withheld.
  ///
  /// All waves together show nothing that one of them withholds, since it could be worked out.
  func share(_ row: Row, _ count: (Row) -> Proportion) -> Proportion? {
    let parts = row.wave == nil ? rows.filter { $0.wave != nil } : []
    guard ([row] + parts).allSatisfy({ mayShow(count($0), of: $0) }) else { return nil }
    let share = count(row)
    let profile = disclosure.profile
    return Proportion(profile.rounded(share.count), of: profile.rounded(share.base))
  }

  /// Whether neither those counted nor the others are so few that they could be recognised.
  private func mayShow(_ share: Proportion, of row: Row) -> Bool {
    let profile = disclosure.profile
    guard profile != .none else { return true }
    return people(row) != nil
      && [share.base, share.count, share.base - share.count, row.people - share.base].allSatisfy {
        $0 == 0 || $0 >= profile.limit
      }
  }
}
