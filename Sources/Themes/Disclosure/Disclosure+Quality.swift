extension Disclosure {
  /// How well a theme is found, as far as that may be told beside its figure: all shares are of
  /// rounded counts.
  ///
  /// Nil where the figure is withheld, or how many answers people found the theme in.
  public func protect(_ quality: Quality, of finding: Finding?) -> Quality? {
    guard profile != .none else { return quality }
    guard let finding, finding.suppressed == nil, finding.confirmed != nil,
      let confirmed = profile.figure(quality.confirmed).number,
      let read = profile.figure(quality.read).number
    else { return nil }
    var shown = quality
    (shown.confirmed, shown.read) = (confirmed, read)
    shown.measure = quality.measure.map { measure in
      Measure(
        both: profile.rounded(measure.both), coderOnly: profile.rounded(measure.coderOnly),
        peopleOnly: profile.rounded(measure.peopleOnly))
    }
    return shown
  }
}
