import Testing

@testable import Themes

@Suite struct `What learning is made of, as others work it out` {
  private struct Weighing: Decodable {
    var documents: [String]
    var text: String
    var words: [Double]
    var runs: [Double]
  }

  @Test func `words and runs of letters weigh what scikit-learn makes them weigh`() throws {
    let cases = try Fixture.cases("weights.json", Weighing.self)
    #expect(cases.count >= 50)
    let codebook = CompiledCodebook(Codebook(themes: []))
    for one in cases {
      let documents = one.documents.map { Traits(of: $0, question: "", with: codebook) }
      let text = Traits(of: one.text, question: "", with: codebook)
      let words = TermWeights(documents.map(\.words)).weights(of: text.words)
      let runs = TermWeights(documents.map(\.runs)).weights(of: text.runs)
      for (found, expected) in [(words, one.words), (runs, one.runs)] {
        let values = found.values.sorted()
        #expect(values.count == expected.count, "\(one.documents) \(one.text)")
        #expect(zip(values, expected).allSatisfy { abs(Double($0) - $1) < 1e-6 })
      }
    }
  }

  private struct Plane: Decodable {
    var rows: [[Float]]
    var signs: [Float]
    var missing: Float
    var adding: Float
    var weights: [Double]
    var objective: Double
  }

  @Test func `planes lie where a general solver puts them`() throws {
    let cases = try Fixture.cases("planes.json", Plane.self)
    #expect(cases.count >= 50)
    for one in cases {
      let width = one.weights.count
      let rows = SparseRows(
        one.rows.map { row in
          row.enumerated().reduce(into: SparseVector()) { vector, cell in
            if cell.element != 0 { vector.append(cell.element, at: Int32(cell.offset)) }
          }
        })
      let problem = Separator.Problem(
        signs: one.signs.map { Lanes(repeating: $0) },
        costOfMissing: Lanes(repeating: one.missing), costOfAdding: Lanes(repeating: one.adding))
      let plane = Separator(
        problem, rows: rows, learning: Array(one.rows.indices), width: width, passes: 400)
      let weights = plane.weights.map { Double($0[15]) }
      #expect(zip(weights, one.weights).allSatisfy { abs($0 - $1) < 2e-3 }, "\(one.rows)")
      let value = one.rows.indices.reduce(weights.reduce(0) { $0 + $1 * $1 / 2 }) { sum, row in
        let score = zip(one.rows[row], weights).reduce(0) { $0 + Double($1.0) * $1.1 }
        let miss = max(0, 1 - Double(one.signs[row]) * score)
        return sum + Double(one.signs[row] > 0 ? one.missing : one.adding) * miss * miss
      }
      #expect(abs(value - one.objective) < 1e-4 * max(1, one.objective))
    }
  }

  private struct Calibrating: Decodable {
    var score: [Double]
    var evidence: [Double]
    var positive: [Bool]
    var likelihood: [Double]
  }

  @Test func `likelihoods agree with a general solver`() throws {
    let cases = try Fixture.cases("calibrations.json", Calibrating.self)
    #expect(cases.count >= 50)
    for one in cases {
      let samples = one.score.indices.map {
        Calibration.Sample(
          score: one.score[$0], evidence: one.evidence[$0], isPositive: one.positive[$0])
      }
      let calibration = Calibration(samples)
      for (sample, likelihood) in zip(samples, one.likelihood) {
        #expect(abs(calibration.likelihood(of: sample) - likelihood) < 1e-5)
      }
    }
  }

  private struct Measuring: Decodable {
    var people: [Bool]
    var coder: [Bool]
    var precision: Double
    var recall: Double
    var f1: Double
  }

  @Test func `precision, recall and F1 agree with scikit-learn`() throws {
    let cases = try Fixture.cases("measures.json", Measuring.self)
    #expect(cases.count >= 50)
    for one in cases {
      let measure = Measure(coder: one.coder, people: one.people)
      #expect(abs(measure.precision - one.precision) < 1e-9)
      #expect(abs(measure.recall - one.recall) < 1e-9)
      #expect(abs(measure.f1 - one.f1) < 1e-9)
    }
  }
}
