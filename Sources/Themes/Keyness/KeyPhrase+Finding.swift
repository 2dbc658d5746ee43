extension KeyPhrase {
  /// The words and phrases that some answers have oftener than others, the most telling first.
  ///
  /// A phrase counts once in an answer, must be in two of them, and neither begins nor ends with a
  /// word such as `the`.
  public static func all(in answers: [String], against others: [String]) -> [KeyPhrase] {
    let candidates = Candidates(answers, against: others)
    return candidates.list.filter { candidates.keyness($0).logLikelihood > 0 }
      .map { (phrase: $0, strength: candidates.keyness($0).logLikelihood) }
      .sorted { ($1.strength, $0.phrase) < ($0.strength, $1.phrase) }
      .map { candidates.keyPhrase($0.phrase) }
  }

  /// What themes may be missing from a codebook: phrases of the answers that nothing codes, set
  /// against the answers that something codes, each with its answers.
  ///
  /// So many answers at least must have a phrase.
  /// What has been suggested counts for little in the answers that have it, so that the next
  /// suggestion speaks of something else; and no suggestion is a part of another.
  public static func newThemes(
    in uncoded: [String], against coded: [String], fewest: Int = 2, limit: Int = 20
  ) -> [KeyPhrase] {
    let candidates = Candidates(uncoded, against: coded, fewest: fewest)
    // Where nothing is coded yet, what is said most is the best there is to go by.
    let isAlone = coded.isEmpty
    var weights = [Double](repeating: 1, count: uncoded.count)
    var open = candidates.list
    var chosen: [String] = []
    while chosen.count < limit, !open.isEmpty {
      var (best, strength) = ("", 0.0)
      for phrase in open {
        let left = candidates.answers(of: phrase).reduce(0) { $0 + weights[$1] }
        let now = isAlone ? left : candidates.keyness(phrase).g2(target: left)
        if now > strength || now == strength && saysMore(phrase, than: best) {
          (best, strength) = (phrase, now)
        }
      }
      guard strength > 0 else { break }
      chosen.append(best)
      for answer in candidates.answers(of: best) { weights[answer] *= 0.3 }
      let padded = " \(best) "
      open.removeAll { " \($0) ".contains(padded) || padded.contains(" \($0) ") }
    }
    return chosen.map(candidates.keyPhrase)
  }

  /// Says which of two phrases comes first that are as telling: that with more words.
  private static func saysMore(_ phrase: String, than other: String) -> Bool {
    let (gaps, others) = (phrase.count { $0 == " " }, other.count { $0 == " " })
    return gaps == others ? phrase < other : gaps > others
  }

  /// The phrases that two answers at least have, or as many as are asked for, beside their counts
  /// elsewhere.
  private struct Candidates {
    let list: [String]
    private let here: PhraseIndex
    private let there: PhraseIndex
    private let sizes: (here: Int, there: Int)

    init(_ answers: [String], against others: [String], fewest: Int = 2) {
      here = PhraseIndex(answers)
      there = PhraseIndex(others)
      sizes = (answers.count, others.count)
      list = here.answers.filter { $0.value.count >= fewest }.keys.sorted()
    }

    func answers(of phrase: String) -> [Int] { here.answers[phrase] ?? [] }

    func keyness(_ phrase: String) -> Keyness {
      Keyness(
        answers(of: phrase).count, of: sizes.here, against: there.answers[phrase]?.count ?? 0,
        of: sizes.there)
    }

    func keyPhrase(_ phrase: String) -> KeyPhrase {
      let forms = here.forms(of: phrase)
      return KeyPhrase(
        words: forms.first ?? phrase, forms: forms, keyness: keyness(phrase),
        answers: here.examples(of: phrase))
    }
  }
}
