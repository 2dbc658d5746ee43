import Themes

extension Finding.Suppression {
  /// What stands in the place of a number of people.
  func words(below limit: Int) -> String {
    switch self {
    case .primary: "fewer than \(limit) people"
    case .secondary: "withheld, so that others stay protected"
    }
  }
}

extension Disclosure {
  /// How counts are kept from showing who said what, or why they are not.
  var sentences: String {
    guard profile != .none else {
      return "These are exact figures, which can show who said what. They were asked for because: "
        + "\(reason ?? "no reason was given"). They are not for publication."
    }
    return
      "Small numbers are protected: counts of 1 to \(profile.limit - 1) are not shown, and the "
      + "others are rounded to the nearest \(profile.step), so they need not add up. Shares are "
      + "worked out from the rounded counts. Groups of fewer than \(profile.smallestGroup) people "
      + "have no figures of their own. A number is withheld where it could show a smaller one, and "
      + "where nearly everybody is in it, since that tells of each."
  }

  /// The rule in one word, and the reason where there is one.
  var rule: String { profile.rawValue + (reason.map { ": \($0)" } ?? "") }

  /// The rule for programs, with the reason where there is one.
  var json: JSON {
    [
      "profile": .string(profile.rawValue), "because": .optional(reason),
      "smallest-count": .integer(profile.limit), "rounded-to": .integer(profile.step),
    ]
  }
}
