extension Measure {
  /// How well each of several rules does with answers that it has not seen.
  ///
  /// With `one`, only the strongest rule of an answer decides it.
  static func all(of fits: [RuleFit], one: Bool, truth: [[Bool]]) -> [Measure] {
    var measures = [Measure](repeating: Measure(), count: fits.count)
    for answer in fits.first?.strengths.indices ?? 0..<0 {
      let strengths = fits.map { $0.strengths[answer] }
      let chosen = Verdict.chosen(strengths, one: one)
      for theme in fits.indices {
        measures[theme].add(found: chosen.contains(theme), isTrue: truth[theme][answer])
      }
    }
    return measures
  }
}

extension Quality {
  /// The quality of every theme.
  static func all(
    of themes: [Theme], _ fits: [RuleFit], truth: [[Bool]], one: Bool
  ) -> [Quality] {
    zip(themes.indices, Measure.all(of: fits, one: one, truth: truth)).map { index, measure in
      let confirmed = truth[index].count(where: \.self)
      let isKnown = confirmed >= fewest && truth[index].count - confirmed >= fewest
      return Quality(
        theme: themes[index].code, way: fits[index].rule.way, confirmed: confirmed,
        read: truth[index].count, measure: isKnown ? measure : nil)
    }
  }
}
