import Survey
import Testing

@testable import Themes

@Suite struct `Summing up what people spoke of` {
  @Test func `people are counted once, however often they say it`() throws {
    let summary = Example.summary([
      Example.response(
        "1", "a",
        [
          Example.answer("x", "I waited and waited."), Example.answer("y", "Waiting again."),
        ]),
      Example.response("2", "a", wave: "2027-spring", [Example.answer("x", "Still waiting.")]),
      Example.response("3", "b", [Example.answer("x", "Nothing much.")]),
    ])
    let waiting = try #require(summary.findings.first)
    #expect(waiting.theme == "wait")
    #expect(waiting.respondents == 1)
    #expect(waiting.base == 2)
    #expect(waiting.proportion?.percent == 50)
    #expect(waiting.excerpts.map(\.response) == ["1", "1", "2"])
    #expect(waiting.excerpts.first?.matches.map(\.span) == [2..<8, 13..<19])
    #expect(summary.answers == 4)
    #expect(summary.uncoded == 0)
    #expect(summary.nonAnswers == 1)
    #expect(summary.waves.map(\.name) == ["2026-autumn", "2027-spring"])
  }

  @Test func `the same code in another group is another person`() {
    let summary = Example.summary([
      Example.response("1", "a", [Example.answer("x", "waiting")]),
      Example.response("2", "a", group: .parentCarer, [Example.answer("x", "waiting")]),
    ])
    #expect(summary.base == 2)
    #expect(summary.findings.first?.respondents == 2)
  }

  @Test func `most people come first, then the codebook's order`() {
    let summary = Example.summary([
      Example.response("1", "a", [Example.answer("x", "The bus. I was heard.")]),
      Example.response("2", "b", [Example.answer("x", "The bus.")]),
    ])
    #expect(summary.findings.map(\.theme) == ["bus", "heard", "wait"])
    #expect(summary.findings.map(\.respondents) == [2, 1, 0])
  }

  @Test func `withdrawn responses and refused ones are not counted`() {
    let words = [Example.answer("x", "waiting")]
    let summary = Example.summary([
      Example.response("1", "a", status: .withdrawn, words),
      Example.response("2", "b", consent: ["take-part": false], words),
      Example.response("3", "c", status: .stopped, words),
    ])
    #expect(summary.base == 1)
    #expect(summary.findings.first?.excerpts.map(\.response) == ["3"])
  }

  @Test func `only answers to questions for words are read`() {
    let shelf = Shelf([
      Example.questionnaire(
        [Example.question("x", .text), Example.question("bus", .chooseOne(.init(.list("l"))))],
        lists: ["l": Example.choices("bus", "car")])
    ])
    let summary = Example.summary(
      [
        Example.response(
          "1", "a",
          [
            Example.answer("bus", "bus"), Example.answer("x", "  "), Example.none("x", .doNotKnow),
            Example.answer("gone", "wait"), Example.answer("lost", "heard", words: .own),
          ])
      ], shelf)
    #expect(summary.answers == 1)
    #expect(summary.findings.filter { $0.respondents == 1 }.map(\.theme) == ["heard"])
    #expect(summary.silences == [.skipped: 1, .doNotKnow: 1])
  }

  @Test func `questions in repeats keep their place`() throws {
    let section = Section(
      name: "hopes", repetition: .wanted, items: [Example.question("step", .text)])
    let shelf = Shelf([Example.questionnaire([.section(section)])])
    let summary = Example.summary(
      [Example.response("1", "a", [Example.answer("hopes[2].step", "a bus")])], shelf)
    #expect(summary.findings.first?.excerpts.first?.question.description == "hopes[2].step")
  }

  @Test func `an excerpt may be quoted only where that was agreed to`() {
    let words = [Example.answer("x", "waiting", words: .supporter)]
    let excerpts = Example.summary([
      Example.response("1", "a", consent: ["quote": true], words),
      Example.response("2", "b", consent: ["quote": false], words),
      Example.response("3", "c", words),
    ]).findings.first?.excerpts
    #expect(excerpts?.map(\.mayBeQuoted) == [true, false, false])
    #expect(excerpts?.map(\.speaker) == [.supporter, .supporter, .supporter])
  }

  @Test func `a long answer is quoted by whole sentences`() throws {
    let answer = "First thing. Then I waited for a year. " + String(repeating: "More. ", count: 50)
    let excerpts = Example.summary([Example.response("1", "a", [Example.answer("x", answer)])])
      .findings.first?.excerpts
    let excerpt = try #require(excerpts?.first)
    #expect(excerpt.quotation() == "… Then I waited for a year. …")
    #expect(excerpt.quotation(limit: 1000) == answer)
    #expect(excerpt.words == "waited")
  }

  @Test func `codings that a person gave are counted like any others`() {
    let response = Example.response("1", "a", [])
    let coding = Coding(
      theme: "bus", response: "1", question: QuestionPath("x"), matches: [])
    let answer = FreeText(question: QuestionPath("x"), words: "The 42.", codings: [coding])
    let reading = Reading(response: response, answers: [answer])
    let finding = Summary(of: [reading], codebook: Example.codebook).findings.first
    #expect(finding?.theme == "bus")
    #expect(finding?.excerpts.first?.words == "The 42.")
  }
}
