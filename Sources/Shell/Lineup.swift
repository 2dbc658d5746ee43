import Study
import Survey
import Terminal
import Themes

/// Responses parted by a field, as far as the parts may be shown.
struct Lineup {
  let field: Field
  let shelf: Shelf
  let codebook: Codebook
  let portions: [Portion]
  let guarded: Guarded?
  let protected: Protected?
  /// Every part with its exact figures, which are not for showing.
  let all: Split
  /// The parts that have figures.
  let split: Split
  let summary: Summary

  /// Codes, parts and protects responses, in the light of what goes out with them.
  init(
    _ responses: [Response], by field: Field, under disclosure: Disclosure,
    after earlier: [Release] = [], coded coder: Coder, of study: Study, in session: Session
  ) throws {
    self.field = field
    codebook = coder.codebook
    shelf = try session.shelf(for: responses, in: study)
    guarded =
      try disclosure.profile == .none
      ? nil
      : Guarded(
        responses, on: shelf, codebook, by: field, under: disclosure, after: earlier, study)
    let readings = Reading.all(of: guarded?.responses ?? responses, on: shelf, with: coder)
    portions = try Portion.all(of: readings, by: field, on: shelf)
    all = Split(portions, by: field, codebook: codebook)
    let whole = Summary(of: readings, codebook: codebook)
    protected = guarded?.protect(whole, all, codebook)
    var split = protected?.split ?? all
    // Parts without figures cannot be compared.
    if protected != nil { split.parts.removeAll(where: \.summary.tellsNothing) }
    self.split = split
    summary = protected?.summary ?? whole
  }

  /// What has to be noted once the figures are given out.
  var figures: Protected { protected ?? Protected(exact: summary) }

  /// How many people each part has, also those that have no figures; nil is withheld.
  var sizes: [Population.Known] {
    (protected?.split ?? split).parts.map { part in
      Population.Known(
        part.value, part.label, part.summary.withheld[.people] == nil ? part.summary.base : nil)
    }
  }

  /// The parts laid beside one of them; nil where there are not two.
  func comparison(reference: String? = nil, theme: String? = nil) -> Comparison? {
    guard guarded == nil else { return Comparison(of: split, reference: reference, theme: theme) }
    let tallies = Dictionary(
      uniqueKeysWithValues: portions.map { ($0.value, Tally.all(of: $0.readings, on: shelf)) })
    return Comparison(
      of: split, reference: reference, theme: theme, portions: portions, tallies: tallies)
  }

  /// The titles of the questionnaires, by their ids.
  func titles(of ids: Set<String>) -> [String: String] {
    Dictionary(uniqueKeysWithValues: ids.map { ($0, shelf.title($0)) })
  }
}
