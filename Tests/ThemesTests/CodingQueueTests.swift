import Survey
import Testing

@testable import Themes

@Suite struct `Which answers a person should read` {
  /// Suggests what the answer says, such as `bus:0.9 wait:0.4`.
  private struct Literal: Suggesting {
    func suggestions(
      for words: String, to question: QuestionPath, in response: String
    ) -> [Coding] {
      words.split(separator: " ").compactMap { part in
        let pieces = part.split(separator: ":")
        guard pieces.count == 2, let score = Double(pieces[1]) else { return nil }
        return Coding(
          theme: String(pieces[0]), response: response, question: question, matches: [],
          origin: .learned(score: score))
      }
    }
  }

  private func coder(_ decisions: [Decision] = []) -> Coder {
    Coder(
      CompiledCodebook(Example.codebook), decisions: Decisions(decisions), suggesting: Literal())
  }

  private func readings(_ answers: [String]) -> [Reading] {
    let responses = answers.enumerated().map { index, words in
      Example.response("r\(index)", "p\(index)", [Example.answer("x", words)])
    }
    return Reading.all(of: responses, on: Shelf([]))
  }

  private func chosen(
    _ choice: CodingQueue.Choice, _ answers: [String], by reader: String = "KL",
    _ decisions: [Decision] = [], again: Bool = false
  ) -> [String] {
    CodingQueue(
      choice, of: readings(answers), for: reader, with: coder(decisions), again: again
    ).items.map(\.response.id)
  }

  private let answers = [
    "bus:0.9", "bus:0.6", "nothing", "bus:0.9 wait:0.8", "wait:0.3", "bus:0.6",
  ]

  private func decision(
    _ response: String, by coder: String, _ themes: [Decision.Applied] = [], sample: String? = nil
  ) -> Decision {
    `Codings of people before suggestions`.decision(
      response, by: coder, themes, sample: sample)
  }

  @Test func `the least sure come first, and sure ones not at all`() {
    #expect(chosen(.unsure, answers) == ["r4", "r1", "r5", "r3"])
    #expect(chosen(.uncoded, answers) == ["r2"])
    #expect(chosen(.theme("wait"), answers) == ["r3", "r4"])
  }

  @Test func `what anybody has coded needs nobody any more, and is shown to nobody twice`() {
    let decisions = [decision("r4", by: "MB", [.init("bus")]), decision("r1", by: "KL")]
    #expect(chosen(.unsure, answers, decisions) == ["r5", "r3"])
    #expect(chosen(.theme("bus"), answers, decisions) == ["r0", "r3", "r4", "r5"])
    #expect(chosen(.unsure, answers, decisions, again: true) == ["r1", "r5", "r3"])
    #expect(chosen(.uncoded, answers, [decision("r2", by: "KL")]) == [])
    #expect(chosen(.uncoded, answers, [decision("r2", by: "KL")], again: true) == ["r2"])
  }

  @Test func `a sample is the same for one seed, and its answers do not depend on the others`() {
    let many = (0..<40).map { "answer \($0)" }
    let first = chosen(.sample(size: 8, seed: 1), many)
    #expect(first.count == 8 && first == chosen(.sample(size: 8, seed: 1), many))
    #expect(first != chosen(.sample(size: 8, seed: 2), many))
    #expect(chosen(.sample(size: 99, seed: 1), many).count == 40)
    let fewer = chosen(.sample(size: 8, seed: 1), Array(many.prefix(35)))
    #expect(fewer.filter(first.contains).count >= 5)
    let coded = first.prefix(3).map { decision($0, by: "KL") }
    #expect(chosen(.sample(size: 8, seed: 1), many, coded) == Array(first.dropFirst(3)))
  }

  @Test func `a blind sample is the same for everybody, also when answers come in between`() {
    let many = (0..<40).map { "answer \($0)" }
    let choice = CodingQueue.Choice.blind(sample: "spring", size: 10)
    let first = chosen(choice, many)
    #expect(first.count == 10 && first == chosen(choice, many, by: "MB"))
    #expect(first != chosen(.blind(sample: "autumn", size: 10), many))
    let all = first.map { decision($0, by: "KL", sample: "spring") }
    let later = many + (40..<80).map { "answer \($0)" }
    #expect(chosen(choice, later, by: "MB", all) == first)
    #expect(chosen(choice, later, all) == [])
    // What was coded with everything in sight is coded again in the sample.
    let seen = first.map { decision($0, by: "KL") }
    #expect(chosen(choice, many, seen) == first)
  }
}
