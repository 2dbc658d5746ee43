import Survey

@testable import Themes

/// How coders do on comments that they have not seen, beside the codebook alone.
struct Trial {
  private(set) var coder: [Measure]
  private(set) var codebook: [Measure]
  private(set) var valence: [Valence: Measure] = [:]

  private let compiled: CompiledCodebook

  init(_ codebook: Codebook) {
    compiled = CompiledCodebook(codebook)
    coder = codebook.themes.map { _ in Measure() }
    self.codebook = coder
  }

  /// Learns from some comments and judges by others.
  mutating func add(learning: [LearnedCoder.Example], judging: [LearnedCoder.Example]) {
    let learned = LearnedCoder(compiled, confirmed: learning)
    let suggested = learned.suggestions(for: judging.map { ($0.text, $0.question) })
    for (comment, suggestions) in zip(judging, suggested) {
      let found = Set(suggestions.map(\.theme))
      let matched = Set(compiled.matches(in: comment.text).map(\.theme))
      for (index, theme) in compiled.codebook.themes.enumerated() {
        let isTrue = comment.themes.contains(theme.code)
        coder[index].add(found: found.contains(index), isTrue: isTrue)
        codebook[index].add(found: matched.contains(index), isTrue: isTrue)
      }
      guard let truth = comment.valence else { continue }
      let guess = learned.valence(of: comment.text, question: comment.question)
      for one in [Valence.positive, .neutral, .negative] {
        valence[one, default: Measure()].add(found: guess == one, isTrue: truth == one)
      }
    }
  }

  /// The mean of the F1 of each, and the F1 of all together.
  static func f1(_ measures: some Collection<Measure>) -> (macro: Double, micro: Double) {
    let all = measures.reduce(into: Measure()) {
      $0.both += $1.both
      $0.coderOnly += $1.coderOnly
      $0.peopleOnly += $1.peopleOnly
    }
    return (measures.map(\.f1).reduce(0, +) / Double(max(1, measures.count)), all.f1)
  }

  /// The figures in a line.
  func report(_ name: String) {
    let figures = [("coder", coder), ("codebook", codebook), ("valence", Array(valence.values))]
    print(
      name + ":",
      figures.map {
        "\($0) macro-F1 \(rounded(Trial.f1($1).macro)) micro \(rounded(Trial.f1($1).micro))"
      }
      .joined(separator: ", "))
  }

  private func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
