extension Decisions {
  /// In how many answers each theme stands, by its code.
  public var confirmed: [String: Int] {
    var counts: [String: Int] = [:]
    for place in byPlace.keys {
      for coding in codings(of: place.question, in: place.response) ?? [] {
        counts[coding.theme, default: 0] += 1
      }
    }
    return counts
  }
}
