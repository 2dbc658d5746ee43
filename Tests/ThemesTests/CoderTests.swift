import Survey
import Testing

@testable import Themes

@Suite struct `Codings of people before suggestions` {
  static func decision(
    _ response: String, to question: String = "x", by coder: String = "KL",
    _ themes: [Decision.Applied], at seconds: Int = 100, sample: String? = nil
  ) -> Decision {
    Decision(
      response: response, question: Example.path(question), coder: coder,
      time: Moment(seconds: seconds), themes: themes, sample: sample)
  }

  private func coder(_ decisions: [Decision]) -> Coder {
    Coder(CompiledCodebook(Example.codebook), decisions: Decisions(decisions))
  }

  private let responses = [
    Example.response("1", "a", [Example.answer("x", "The bus. I waited.")]),
    Example.response("2", "b", [Example.answer("x", "The bus.")]),
    Example.response("3", "c", [Example.answer("x", "I waited."), Example.answer("y", "Hm.")]),
  ]

  private func readings(_ coder: Coder) -> [Reading] {
    Reading.all(of: responses, on: Shelf([]), with: coder)
  }

  @Test func `what a person decided stands in place of what is suggested`() throws {
    let coder = coder([
      Self.decision("1", [.init("bus", start: 4, end: 7, valence: .negative)]),
      Self.decision("2", []), Self.decision("gone", [.init("bus")]),
    ])
    let answers = readings(coder).flatMap(\.answers)
    #expect(answers.map(\.isDecided) == [true, true, false, false])
    #expect(answers.map { $0.codings.map(\.theme) } == [["bus"], [], ["wait"], []])
    let confirmed = try #require(answers[0].codings.first)
    #expect(confirmed.isConfirmed && confirmed.origin.score == nil)
    #expect(confirmed.valence == .negative && confirmed.time == Moment(seconds: 100))
    #expect(answers[2].codings.first?.origin.score == 1)
    #expect(coder.suggestions(for: answers[1], of: "2").map(\.theme) == ["bus"])
  }

  @Test func `a summary tells how many people rest on a confirmed coding`() throws {
    let coder = coder([Self.decision("1", [.init("wait")]), Self.decision("3", to: "y", [])])
    let summary = Summary(of: readings(coder), codebook: Example.codebook)
    #expect(summary.decided == 2 && summary.answers == 4)
    let waiting = try #require(summary.findings.first { $0.theme == "wait" })
    #expect((waiting.respondents, waiting.confirmed, waiting.suggested) == (2, 1, 1))
    let bus = try #require(summary.findings.first { $0.theme == "bus" })
    #expect((bus.respondents, bus.confirmed, bus.suggested) == (1, 0, 1))
    let excerpts = waiting.excerpts
    #expect(excerpts.map(\.origin) == [.people(["KL"]), .codebook])
    #expect(excerpts.map(\.time) == [Moment(seconds: 100), nil])
  }

  @Test func `every place that people marked is kept, the overlapping ones once`() throws {
    let decisions = Decisions([
      Self.decision(
        "1", by: "KL", [.init("bus", start: 0, end: 3), .init("bus", start: 9, end: 12)]),
      Self.decision("1", by: "MB", [.init("bus", start: 2, end: 5)], at: 200),
    ])
    let coding = try #require(decisions.codings(of: Example.path("x"), in: "1")?.first)
    #expect(coding.matches.map(\.span) == [0..<3, 9..<12])
    #expect(coding.origin == .people(["KL", "MB"]) && coding.time == Moment(seconds: 200))
    #expect(decisions.coders == ["KL", "MB"])
  }

  @Test func `a decision goes by the codes that the codebook has now`() {
    let coder = coder([Self.decision("1", [.init("BUS"), .init("Being heard"), .init("old")])])
    let themes = coder.decisions.codings(of: Example.path("x"), in: "1")?.map(\.theme)
    #expect(themes == ["bus", "heard", "old"])
    let summary = Summary(of: readings(coder), codebook: Example.codebook)
    #expect(summary.findings.first { $0.theme == "bus" }?.confirmed == 1)
  }

  @Test func `answers that speak of no theme can be asked for as one can`() {
    let finding = Finding(uncodedIn: readings(coder([Self.decision("1", [])])))
    #expect(finding.excerpts.map(\.answer) == ["The bus. I waited.", "Hm."])
    #expect((finding.respondents, finding.base) == (2, 3))
    #expect(finding.excerpts.allSatisfy { $0.origin == nil && $0.matches.isEmpty })
  }

  @Test func `silences have their question and reason`() {
    let response = Example.response(
      "1", "a",
      [Example.none("x", .doNotKnow), Example.answer("y", "  "), Example.answer("z", "!")])
    let readings = Reading.all(of: [response], on: Shelf([]))
    // Without its questionnaire it is not known what the first question asked for.
    #expect(Silence.all(in: readings, on: Shelf([])).map(\.reason) == [.skipped])
    let shelf = Shelf([
      Example.questionnaire(["x", "y", "z"].map { Example.question($0, .text) })
    ])
    let silences = Silence.all(in: Reading.all(of: [response], on: shelf), on: shelf)
    #expect(silences.map(\.question.description) == ["x", "y"])
    #expect(silences.map(\.reason) == [.doNotKnow, .skipped])
  }

  @Test(arguments: ["KL", "youth worker", "Facilitator", "coder-2", "ż"])
  func `initials and roles stand for coders`(text: String) {
    #expect(Decision.objection(toCoder: text) == nil)
  }

  @Test(arguments: [
    "", "Kim Long", "kl@example.org", "codebook", "Machine", "a\u{202E}b", "a\nb",
    String(repeating: "k", count: 65),
  ])
  func `names, addresses and machines do not`(text: String) {
    #expect(Decision.objection(toCoder: text) != nil)
  }
}
