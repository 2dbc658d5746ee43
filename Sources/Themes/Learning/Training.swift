import Survey

/// Everything that is worked out, once, to make a coder.
struct Training: Sendable {
  let planeFit: PlaneFit?
  /// Where each theme that is learned stands among the labels.
  let labels: [Int: Int]
  /// For each theme of the codebook, its rule.
  let themeFits: [RuleFit]
  /// The valences that are learned, which stand among the labels after the themes.
  let valences: [Valence]
  let valenceFits: [RuleFit]
  let suggestsOne: Bool
  let quality: [Quality]
  let valenceQuality: [Valence: Measure]

  init(_ codebook: CompiledCodebook, _ confirmed: [LearnedCoder.Example], seed: UInt64) {
    let examples = confirmed.sorted(by: LearnedCoder.Example.precedes)
    let answers = [Traits](onEveryCore: examples) {
      Traits(of: $0.text, question: $0.question, with: codebook)
    }
    let folds = Folds(ids: examples.map(\.id), seed: seed)
    let themes = codebook.codebook.themes
    let truth = themes.map { theme in examples.map { $0.themes.contains(theme.code) } }
    let learned = themes.indices.filter { Training.isEnough(truth[$0], folds) }
    let labels = Dictionary(uniqueKeysWithValues: zip(learned, learned.indices))
    let valences = Training.valences(of: examples, folds)
    let planeFit: PlaneFit? =
      learned.isEmpty && valences.isEmpty
      ? nil
      : PlaneFit(
        answers,
        labels: learned.map { truth[$0] }
          + valences.map { valence in examples.map { $0.valence.map { $0 == valence } } },
        themes: themes.count, folds: folds, seed: seed)
    let themeFits = [RuleFit](onEveryCore: themes.count) { theme in
      RuleFit(
        .init(
          positives: truth[theme], entries: answers.map { $0.entries(of: theme) },
          scores: labels[theme].flatMap { planeFit?.scores[$0] }, folds: folds))
    }
    let known = examples.indices.filter { examples[$0].valence != nil }
    let valenceFits = [RuleFit](onEveryCore: valences.count) { place in
      RuleFit(
        .init(
          positives: known.map { examples[$0].valence == valences[place] },
          entries: known.map { _ in [] },
          scores: planeFit.map { fit in known.map { fit.scores[learned.count + place][$0] } },
          folds: folds.among(known)))
    }
    suggestsOne = Training.isSingle(examples)
    quality = Quality.all(of: themes, themeFits, truth: truth, one: suggestsOne)
    valenceQuality = Dictionary(
      uniqueKeysWithValues: zip(
        valences,
        Measure.all(
          of: valenceFits, one: true,
          truth: valences.map { valence in known.map { examples[$0].valence == valence } })))
    self.planeFit = planeFit
    self.labels = labels
    self.themeFits = themeFits
    self.valences = valences
    self.valenceFits = valenceFits
  }

  /// Whether there are enough answers on the rarer side, in enough parts, to learn from.
  private static func isEnough(_ truth: [Bool], _ folds: Folds) -> Bool {
    let with = truth.count(where: \.self)
    return folds.count > 1 && with >= LearnedCoder.fewestToLearn
      && truth.count - with >= Quality.fewest
  }

  /// The valences that occur often enough, if there are two of them.
  private static func valences(
    of examples: [LearnedCoder.Example], _ folds: Folds
  ) -> [Valence] {
    let often = Valence.allCases.filter { valence in
      examples.count { $0.valence == valence } >= LearnedCoder.fewestToLearn
    }
    return folds.count > 1 && often.count > 1 ? often : []
  }

  /// Whether people found exactly one theme wherever they looked, but for slips.
  private static func isSingle(_ examples: [LearnedCoder.Example]) -> Bool {
    examples.count >= 20
      && examples.count { $0.themes.count == 1 } * 50 >= examples.count * 49
  }
}
