import Survey

/// How far people who read the same answers found the same themes in them.
///
/// Only answers that at least two of them read count; each theme stands on its own.
public struct Agreement: Equatable, Sendable {
  /// Those who read an answer that somebody else read too, in order.
  public var coders: [String]
  /// How many answers at least two of them read.
  public var answers: Int
  /// The themes that anybody found there, in the order of the codebook; those that it has no more
  /// come last.
  public var themes: [ThemeAgreement]
  /// Where they differ, by answer and then by theme.
  public var disagreements: [Disagreement]

  /// Compares what coders found; of one coder on one answer the newest decision counts.
  public init(of decisions: [Decision], codebook: Codebook) {
    let shared = Decisions(decisions).byPlace.filter { $0.value.count > 1 }
      .sorted { Agreement.precedes($0.key, $1.key) }
    let readings = shared.map { place, decisions in
      DoubleReading(
        place: place,
        themes: Dictionary(
          uniqueKeysWithValues: decisions.map { ($0.coder, Set($0.themes.map(\.theme))) }))
    }
    coders = Set(readings.flatMap(\.themes.keys)).sorted()
    answers = readings.count
    let names = Agreement.names(of: Set(readings.flatMap(\.found)), codebook)
    themes = names.map { ThemeAgreement(theme: $0.code, name: $0.name, in: readings) }
    disagreements = readings.flatMap { reading in
      names.compactMap { Disagreement(on: $0.code, name: $0.name, in: reading) }
    }
  }

  /// The themes that were found, in the order of the codebook.
  private static func names(
    of found: Set<String>, _ codebook: Codebook
  ) -> [(code: String, name: String)] {
    let known = codebook.themes.filter { found.contains($0.code) }.map { ($0.code, $0.name) }
    let others = found.subtracting(codebook.themes.map(\.code)).sorted()
    return known + others.map { ($0, $0) }
  }

  private static func precedes(_ one: Decisions.Place, _ other: Decisions.Place) -> Bool {
    (one.response, one.question.description) < (other.response, other.question.description)
  }
}
