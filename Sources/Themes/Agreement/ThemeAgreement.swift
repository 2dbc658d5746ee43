/// How far people found one theme in the same answers.
public struct ThemeAgreement: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// The name that people read.
  public var name: String
  /// How many answers at least two people read.
  public var answers: Int
  /// In how many of them each coder found the theme.
  public var found: [String: Int]
  /// All pairs of coders over all answers; with two coders, one pair an answer.
  public var pairs: PairAgreement
  /// Cohen's kappa; nil where there are more than two coders, or both found it everywhere or nowhere.
  public var kappa: Double?
  /// Krippendorff's alpha; nil where everybody found it everywhere, or nobody anywhere.
  public var alpha: Double?

  /// Counts what coders found in answers that several read.
  init(theme: String, name: String, in readings: [DoubleReading]) {
    self.theme = theme
    self.name = name
    answers = readings.count
    found = [:]
    pairs = PairAgreement()
    var values: [[Double]] = []
    for reading in readings {
      let coders = reading.coders(on: theme)
      for coder in coders.missed { found[coder, default: 0] += 0 }
      for coder in coders.found { found[coder, default: 0] += 1 }
      pairs.add(found: coders.found.count, missed: coders.missed.count)
      values.append(coders.found.map { _ in 1 } + coders.missed.map { _ in 0 })
    }
    alpha = Alpha.krippendorff(values)
    let coders = found.keys.sorted()
    guard coders.count == 2 else { return }
    func marks(of coder: String) -> [Int] {
      readings.map { $0.themes[coder]?.contains(theme) == true ? 1 : 0 }
    }
    kappa = Kappa.cohen(marks(of: coders[0]), marks(of: coders[1]))
  }
}
