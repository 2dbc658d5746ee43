import Survey

/// A coder that learns from what people confirmed, theme by theme, and says how good it is.
///
/// The codebook decides a theme until people have found it often enough; from then on whichever
/// does better with answers that it has not seen, the codebook or what was learned with its help.
/// The same examples and seed give the same coder, bit for bit, whatever their order.
public struct LearnedCoder: Sendable {
  /// The codebook whose themes it suggests.
  public let codebook: CompiledCodebook
  /// How well each theme of the codebook is found, in the codebook's order.
  public let quality: [Quality]
  /// How well each valence is found; empty where none could be learned.
  public let valenceQuality: [Valence: Measure]
  /// Whether people always find exactly one theme, so that it suggests exactly one.
  public let suggestsOne: Bool
  let rules: [Rule]
  let valences: [(valence: Valence, rule: Rule)]
  /// What was learned; nil where there was too little to learn from.
  let planes: Planes?
  /// Where the planes of each theme stand among the labels.
  let labels: [Int: Int]

  /// How many confirmed answers a theme needs before it is learned, and a valence likewise.
  public static let fewestToLearn = 6

  /// Learns from answers that people have read; themes that the codebook does not have are passed
  /// over.
  ///
  /// With 3,500 answers and 34 themes it takes about a second on two cores.
  public init(_ codebook: CompiledCodebook, confirmed: [Example], seed: UInt64 = 1) {
    let training = Training(codebook, confirmed, seed: seed)
    self.codebook = codebook
    quality = training.quality
    valenceQuality = training.valenceQuality
    suggestsOne = training.suggestsOne
    rules = training.themeFits.map(\.rule)
    valences = zip(training.valences, training.valenceFits).map { ($0, $1.rule) }
    planes = training.planeFit?.planes
    labels = training.labels
  }
}
