/// How it is decided whether an answer speaks of a theme.
struct Rule: Sendable {
  /// What decides.
  var way: Quality.Way
  /// What the codebook's entries are worth.
  var trust: EntryTrust
  /// How a score and the entries make a likelihood; nil where nothing was learned.
  var calibration: Calibration?
  /// The likelihood from which on a theme is suggested.
  var threshold: Double

  /// How likely an answer speaks of the theme, from 0 to 1.
  func likelihood(score: Double, entries: Set<String>) -> Double {
    guard let calibration else { return trust.trust(inBestOf: entries) }
    return calibration.likelihood(score: score, evidence: trust.evidence(of: entries))
  }

  /// Whether an entry is still trusted, for an answer to be pointed at by it.
  func trusts(_ entry: String) -> Bool {
    trust.trust(in: entry) > (calibration == nil ? threshold : 0.1)
  }
}
