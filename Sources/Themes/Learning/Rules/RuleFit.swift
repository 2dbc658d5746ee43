/// Finds the rule for a theme, and how it does with answers that it has not seen.
struct RuleFit: Sendable {
  /// The rule.
  let rule: Rule
  /// For each answer, how many times as likely as needed the theme is, by a rule that was made
  /// without the answer's part.
  let strengths: [Double]

  /// What a theme has in the answers that people have read.
  struct Evidence: Sendable {
    /// Whether each answer speaks of it.
    var positives: [Bool]
    /// The codebook's entries that each answer has.
    var entries: [Set<String>]
    /// How far each answer lies on its side, by what was learned from other parts; nil where
    /// nothing was learned.
    var scores: [Double]?
    /// How the answers are dealt.
    var folds: Folds
  }

  /// Finds the better of the codebook alone and what was learned together with it.
  init(_ evidence: Evidence) {
    let trusts = (0..<evidence.folds.count).map { evidence.trust(in: evidence.folds.outside($0)) }
    let codebook = RuleFit(codebook: evidence, trusts: trusts)
    guard let learned = RuleFit(learned: evidence, trusts: trusts) else {
      self = codebook
      return
    }
    // Where both do as well, what people wrote down themselves decides.
    let better = learned.measure(evidence).f1 > codebook.measure(evidence).f1
    self = better || evidence.entries.allSatisfy(\.isEmpty) ? learned : codebook
  }

  private init(rule: Rule, strengths: [Double]) {
    self.rule = rule
    self.strengths = strengths
  }

  private init(codebook evidence: Evidence, trusts: [EntryTrust]) {
    let everything = Array(evidence.positives.indices)
    let lines = (0..<evidence.folds.count).map { evidence.line(in: evidence.folds.outside($0)) }
    strengths = everything.map { answer in
      let fold = evidence.folds.part[answer]
      return trusts[fold].trust(inBestOf: evidence.entries[answer]) / lines[fold]
    }
    rule = Rule(
      way: .codebook, trust: evidence.trust(in: everything), calibration: nil,
      threshold: evidence.line(in: everything))
  }

  private init?(learned evidence: Evidence, trusts: [EntryTrust]) {
    guard let scores = evidence.scores else { return nil }
    let samples = evidence.positives.indices.map { answer in
      Calibration.Sample(
        score: scores[answer],
        evidence: trusts[evidence.folds.part[answer]].evidence(of: evidence.entries[answer]),
        isPositive: evidence.positives[answer])
    }
    var strengths = [Double](repeating: 0, count: samples.count)
    for fold in 0..<evidence.folds.count {
      let (calibration, threshold) = RuleFit.drawn(evidence.folds.outside(fold).map { samples[$0] })
      for answer in evidence.folds.inside(fold) {
        strengths[answer] = calibration.likelihood(of: samples[answer]) / threshold
      }
    }
    self.strengths = strengths
    let (calibration, threshold) = RuleFit.drawn(samples)
    let isHelped = calibration.usesCodebook && !evidence.entries.allSatisfy(\.isEmpty)
    rule = Rule(
      way: isHelped ? .combined : .learned,
      trust: evidence.trust(in: Array(samples.indices)), calibration: calibration,
      threshold: threshold)
  }

  private static func drawn(_ samples: [Calibration.Sample]) -> (Calibration, Double) {
    let calibration = Calibration(samples)
    let likelihoods = samples.map { calibration.likelihood(of: $0) }
    return (calibration, Threshold.chosen(likelihoods, positives: samples.map(\.isPositive)))
  }

  private func measure(_ evidence: Evidence) -> Measure {
    Measure(coder: strengths.lazy.map { $0 > 1 }, people: evidence.positives)
  }
}

extension RuleFit.Evidence {
  /// How often the entries were right in some of the answers.
  func trust(in answers: [Int]) -> EntryTrust {
    var trust = EntryTrust()
    for answer in answers { trust.add(entries[answer], isPositive: positives[answer]) }
    return trust
  }

  /// The trust that an entry needs for its theme's F1 not to fall: half of that F1.
  func line(in answers: [Int]) -> Double {
    let known = answers.count { positives[$0] }
    guard known >= Quality.fewest else { return 0.225 }
    let f1 = Measure(
      coder: answers.lazy.map { !entries[$0].isEmpty }, people: answers.lazy.map { positives[$0] }
    ).f1
    return max(0.3, f1) / 2
  }
}

extension Calibration {
  /// How likely the theme is in an answer, from 0 to 1.
  func likelihood(of sample: Sample) -> Double {
    likelihood(score: sample.score, evidence: sample.evidence)
  }
}
