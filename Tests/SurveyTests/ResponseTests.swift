import FoundationEssentials
import Survey
import Testing

@Suite struct `Keeping a response` {
  private let example = """
    {
      "format": "yousaid-response/1",
      "id": "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10",
      "questionnaire": { "id": "youth-council", "version": "2026.1" },
      "wave": "2026-autumn",
      "respondent": { "code": "yc-4f7k", "group": "young-person" },
      "collection": { "mode": "supported", "language": "en-x-easyread", "facilitator": "kl", "supporter": "parent" },
      "consent": { "take-part": "yes", "quote": "no", "given-by": "self" },
      "status": "complete",
      "started": "2026-11-21T16:02:11Z",
      "finished": "2026-11-21T16:14:40Z",
      "answers": [
        { "question": "listened", "value": "sometimes" },
        { "question": "helped_by", "value": ["teacher", "friend"] },
        { "question": "better", "value": "I waited so long for speech therapy.", "words": "own" },
        { "question": "hopes[2].step", "value": 4.5 },
        { "question": "worry", "state": "do-not-want-to-say" }
      ]
    }
    """

  private func read(_ text: String) throws -> Response {
    try JSONDecoder().decode(Response.self, from: Data(text.utf8))
  }

  @Test func `nothing is lost on the way to a file and back`() throws {
    let response = try read(example)
    let data = try JSONEncoder().encode(response)
    #expect(try JSONDecoder().decode(Response.self, from: data) == response)
  }

  @Test func `every part is read`() throws {
    let response = try read(example)
    #expect(response.questionnaire == .init(id: "youth-council", version: "2026.1"))
    #expect(response.wave == Wave("2026-autumn"))
    #expect(response.respondent == Respondent(code: "yc-4f7k", group: .youngPerson))
    #expect(response.collection.mode == .supported)
    #expect(response.collection.supporter == "parent")
    #expect(response.consent["take-part"] == true)
    #expect(response.consent["quote"] == false)
    #expect(response.consent["contact-again"] == nil)
    #expect(response.consent.givenBy == "self")
    #expect(response.finished?.iso == "2026-11-21T16:14:40Z")
    #expect(response.isInvented == false)
    #expect(
      response.answers.map(\.value) == [
        .text("sometimes"), .several(["teacher", "friend"]),
        .text("I waited so long for speech therapy."), .number(4.5), nil,
      ])
    #expect(response.answers[2].words == .own)
    #expect(response.answers[4].content == .none(.doNotWantToSay))
  }

  @Test func `ways of not answering stay apart`() throws {
    for state in Answer.NoAnswer.allCases {
      let answer = Answer(question: QuestionPath("a"), content: .none(state))
      let data = try JSONEncoder().encode(answer)
      #expect(try JSONDecoder().decode(Answer.self, from: data) == answer)
    }
  }

  @Test func `words keep every character`() throws {
    let words = "naïve 👩‍👧 \u{202E}x\u{0} \"q\" \\ \n\t“’”"
    let answer = Answer(
      question: QuestionPath("a"), content: .value(.text(words)), words: .supporter)
    let data = try JSONEncoder().encode(answer)
    #expect(try JSONDecoder().decode(Answer.self, from: data) == answer)
  }

  @Test func `a group's answer counts hands`() throws {
    let text = #"{"question": "listened", "tally": {"yes": 5, "no": 3}}"#
    let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(answer.tally == ["yes": 5, "no": 3])
    #expect(answer.value == nil)
    // It reads back as it stood, with no reason for silence that nobody gave.
    let written = try JSONEncoder().encode(answer)
    #expect(!String(decoding: written, as: UTF8.self).contains("state"))
    #expect(try JSONDecoder().decode(Answer.self, from: written) == answer)
  }

  @Test func `a group's words and whom a question was for are kept`() throws {
    for text in [
      #"{"question": "better[2]", "value": "More buses", "agree": 6}"#,
      #"{"question": "read", "tally": {"yes": 3}, "asked": 5}"#,
    ] {
      let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
      #expect(answer.agree == (answer.asked == nil ? 6 : nil))
      #expect(answer.asked == (answer.tally == nil ? nil : 5))
      let written = try JSONEncoder().encode(answer)
      #expect(try JSONDecoder().decode(Answer.self, from: written) == answer)
    }
  }

  @Test func `a file of another format is refused and not guessed at`() {
    #expect(throws: DecodingError.self) {
      try read(example.replacing("yousaid-response/1", with: "yousaid-response/9"))
    }
    #expect(throws: DecodingError.self) { try read(#"{"format": "yousaid-response/1"}"#) }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Answer.self, from: Data(#"{"question": "a"}"#.utf8))
    }
  }

  @Test func `a withdrawn or refused response is not counted`() throws {
    var response = try read(example)
    #expect(response.mayBeCounted)
    response.status = .withdrawn
    #expect(!response.mayBeCounted)
    response.status = .stopped
    #expect(response.mayBeCounted)
    response.consent = Consent(["take-part": false])
    #expect(!response.mayBeCounted)
  }
}
