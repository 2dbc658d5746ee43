import Study
import Survey
import Themes

/// The responses that may be compared, given what was given out before.
struct Guarded {
  let responses: [Response]
  let waiting: String?
  let rolls: Rolls
  let releases: [Release]
  let disclosure: Disclosure

  init(
    _ all: [Response], on shelf: Shelf, _ codebook: Codebook, by field: Field,
    under disclosure: Disclosure, after earlier: [Release] = [], _ study: Study
  ) throws {
    let plan = try Plan(codebook, shelf, by: field)
    func rolls(_ responses: [Response]) -> Rolls {
      let readings = responses.map { Reading(response: $0, answers: []) }
      return Rolls(of: [Ledger(readings, on: shelf)], by: plan)
    }
    releases = try study.releases() + earlier
    let everybody = rolls(all)
    let hold = try Hold(everybody.everybody, after: releases, by: disclosure.profile).settled()
    responses = hold.map { hold in all.filter { hold.counted.holds(response: $0.id) } } ?? all
    waiting = hold?.sentence
    self.rolls = hold == nil ? everybody : rolls(responses)
    self.disclosure = disclosure
  }

  func protect(_ summary: Summary, _ split: Split, _ codebook: Codebook) -> Protected {
    disclosure.protect(
      summary, split: split, themes: codebook.themes.map(\.code), rolls: rolls, after: releases)
  }

  /// The words of the parts as they may be shown; those of a theme that is withheld anywhere are not.
  func protect(
    _ words: WordComparison, _ themes: Protected, _ portions: [Portion], _ codebook: Codebook
  ) -> (words: WordComparison, figures: Protected) {
    let summaries = [themes.summary] + (themes.split?.parts ?? []).map(\.summary)
    let withheld = Set(
      summaries.flatMap(\.findings).filter { $0.suppressed != nil }.map(\.theme))
    let compiled = CompiledCodebook(codebook)
    let sizes = Dictionary(uniqueKeysWithValues: portions.map { ($0.value, $0.people.count) })
    let shown = disclosure.protect(words, sizes: sizes, rolls: rolls, after: releases) { word in
      compiled.matches(in: word).allSatisfy { !withheld.contains(codebook.themes[$0.theme].code) }
    }
    var figures = Protected(exact: themes.summary)
    (figures.tables, figures.figures) = (shown.tables, shown.figures)
    return (shown.words, figures)
  }
}
