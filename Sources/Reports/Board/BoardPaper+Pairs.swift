import Survey
import Themes

extension BoardPaper {
  /// The same outcome as young people and as parents see it.
  struct Pair: Equatable, Sendable {
    /// The question as young people read it.
    let label: String
    let young: Proportion?
    let parents: Proportion?
    let verdict: Verdict
    /// What can be said of the two.
    let sentence: String

    enum Verdict: String, Equatable, Sendable {
      case differs, alike, unclear, withheld
    }
  }

  /// Every outcome that both groups were asked about, in the order of the young people's questions.
  var pairs: [Pair] {
    outcomes(of: .youngPerson).compactMap { young in
      guard let parents = outcomes(of: .parentCarer).first(where: { $0.outcome == young.outcome })
      else { return nil }
      let contrast = Contrast(part: "young", share: young.good, reference: parents.good)
      let verdict: Pair.Verdict =
        switch contrast.verdict {
        case .more, .fewer: .differs
        case .alike: .alike
        case .withheld: .withheld
        case .perhaps, .unclear, .tooFew: .unclear
        }
      return Pair(
        label: young.label, young: young.good, parents: parents.good, verdict: verdict,
        sentence: words(verdict, contrast))
    }
  }

  private func words(_ verdict: Pair.Verdict, _ contrast: Contrast) -> String {
    switch verdict {
    case .unclear: "No difference can be shown."
    case .withheld: "Cannot be compared."
    case .differs, .alike:
      contrast.says(of: "among young people", beside: "among parents and carers")
    }
  }

  /// The questions of a group that ask about a shared outcome: for each the one most people answered.
  private func outcomes(of group: Group) -> [Tally] {
    var found: [Tally] = []
    for tally in themes.tallies
    where (tally.base > 0 || tally.suppressed != nil) && !tally.outcome.isEmpty
      && voices[tally.questionnaire] == group
      && tally.valences.values.contains(.positive)
    {
      if let place = found.firstIndex(where: { $0.outcome == tally.outcome }) {
        if tally.base > found[place].base { found[place] = tally }
      } else {
        found.append(tally)
      }
    }
    return found
  }

  /// Young people and parents side by side, with how often they differ.
  var pairBlocks: [Block] {
    let pairs = pairs
    guard !pairs.isEmpty else { return [] }
    let table = Table(
      caption: "How many gave good news, where both groups were asked about the same",
      columns: [
        Table.Column("Question"), Table.Column("Young people", isNumeric: true),
        Table.Column("Parents and carers", isNumeric: true), Table.Column("What can be said"),
      ],
      rows: pairs.map { pair in
        let young = pair.young?.brief ?? "withheld"
        let parents = pair.parents?.brief ?? "withheld"
        return Table.Row(
          [pair.label, young, parents, pair.sentence],
          sentences: "“\(pair.label)” Young people: \(young). Parents and carers: \(parents). "
            + pair.sentence)
      })
    func count(_ verdict: Pair.Verdict) -> Int { pairs.count { $0.verdict == verdict } }
    let told =
      "Of \(pairs.count.of("question")) that both were asked, the groups differ in \(count(.differs)) "
      + "and are about the same in \(count(.alike)). In \(count(.unclear)) too few answered to tell, "
      + "and in \(count(.withheld)) a figure is withheld."
    return [
      .heading(level: 3, "Young people and parents side by side"), .paragraph(told), .table(table),
      .note(ThemesReport.caution),
    ]
  }
}
