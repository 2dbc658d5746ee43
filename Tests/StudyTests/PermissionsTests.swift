import Survey
import Testing
import Themes

@testable import Study

@Suite struct `What may be done with answers` {
  let scratch: Scratch
  var study: Study { scratch.study }
  private let later = Moment(seconds: 1_795_300_000)
  private let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*"])
  ])

  init() throws {
    scratch = try Scratch()
    for number in 0..<5 {
      var response = try Sample.response(
        id: id(number), answers: [Sample.answer("better", "I waited, number \(number).")])
      response.respondent.code = "yc-\(number)"
      response.consent.parts["quote"] = true
      _ = try study.publish(response)
    }
  }

  private func id(_ number: Int) -> String { "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f\(number + 10)" }

  private func coded() throws -> CodedResponses {
    var coder = ResponseCoder(CompiledCodebook(codebook), from: [1], Shelf([]), from: [:])
    coder.settling = -1
    return try study.responseFiles().coded(by: coder)
  }

  private func say(
    _ did: ConsentChange.Deed, of number: Int, responses: [Int] = [], at time: Moment? = nil
  ) throws {
    try study.write(
      ConsentChange(
        of: "yc-\(number)", responses: responses.map(id), did, givenBy: .own, how: .said),
      as: .consents, at: time ?? later)
  }

  private func mark(_ did: ConcernMark.Deed, _ number: Int) throws {
    try study.write(ConcernMark(did, id(number)), as: .concerns, at: later)
  }

  /// How many responses are counted, and how many of them may be quoted, by the ledgers.
  private func figures() throws -> [Int] {
    let plan = Plan(codebook, Shelf([]))
    func extract(_ coded: inout CodedResponses) -> [Int] {
      let extract = coded.extract(
        of: .init(version: "1", digest: "1"), withInvented: true, quoting: 9, by: plan)
      return [extract.partial.responses, extract.quotable.byTheme["wait"]?.count ?? 0]
    }
    // Twice, so that the second time comes from what was kept.
    var first = try coded()
    let figures = extract(&first)
    var second = try coded()
    #expect(extract(&second) == figures)
    #expect(second.pieces.allSatisfy { $0.kept != nil && $0.ledger == nil })
    return figures
  }

  @Test func `change at once with a change of mind, also where ledgers were kept`() throws {
    #expect(try figures() == [5, 5])
    try say(.answer(part: "quote", isGiven: false), of: 0)
    #expect(try figures() == [5, 4])
    try say(.withdraw, of: 1)
    #expect(try figures() == [4, 3])
    try say(.answer(part: "take-part", isGiven: false), of: 2)
    #expect(try figures() == [3, 2])
    try say(.answer(part: "quote", isGiven: true), of: 0)
    try say(.restore, of: 1)
    #expect(try figures() == [4, 4])
  }

  @Test func `leave every file as it was, and give no words of what is withdrawn`() throws {
    let path = "study/Responses/youth-council/2026-autumn/\(id(1)).json"
    let before = try scratch.read(path)
    try say(.withdraw, of: 1)
    let response = try #require(
      try study.responses().responses.first { $0.respondent.code == "yc-1" })
    #expect(response.status == .withdrawn && response.answers.isEmpty)
    #expect(try scratch.read(path) == before)
    #expect(try study.holdings(of: "yc-1").responses.first?.response.answers.count == 1)
    #expect(try study.records(.consents, of: ConsentChange.self).records.count == 1)
  }

  @Test func `hold for what was begun by then on any computer, and for what is named`() throws {
    let start = 1_795_277_000
    try say(.withdraw, of: 0, at: Moment(seconds: start))
    try say(.withdraw, of: 1, at: Moment(seconds: start - 1))
    // The clock of this one was wrong.
    try say(.withdraw, of: 2, responses: [2], at: Moment(seconds: start - 1))
    let statuses = try study.responses().responses.map(\.status)
    #expect(statuses == [.withdrawn, .complete, .withdrawn, .complete, .complete])
  }

  @Test func `wait for a person where a concern is open`() throws {
    try mark(.raised, 0)
    try mark(.noticed, 0)
    try mark(.noticed, 1)
    #expect(try figures() == [4, 3])
    let kept = try study.responses().responses[0]
    #expect(kept.isKeptBack && kept.answers.isEmpty && kept.status == .complete)
    try mark(.cleared, 0)
    try mark(.closed, 1)
    #expect(try figures() == [4, 4])
    try mark(.noticed, 1)
    #expect(try figures() == [4, 4])
  }

  @Test(arguments: [RecordKind.consents, .concerns])
  func `are none while a file that says them cannot be read`(kind: RecordKind) throws {
    try say(.withdraw, of: 0)
    try mark(.raised, 1)
    let name = "study/Responses/.\(kind.rawValue)/000009-\(Sample.otherID).json"
    try scratch.write("{\"format\": \"yousaid-\(kind.rawValue)/1\"", to: name)
    let found = try study.responses()
    #expect(found.responses.count == 5 && found.responses.allSatisfy(\.isKeptBack))
    #expect(found.problems.contains { $0.contains("may be somebody's no") })
    #expect(try figures() == [0, 0])
  }

  @Test func `tell when they last changed`() throws {
    #expect(try study.lastChange() == nil)
    try mark(.noticed, 0)
    #expect(try study.lastChange() == nil)
    try say(.withdraw, of: 1)
    #expect(try study.lastChange() == later)
    #expect(try study.lastChange(questionnaire: "parent-carer") == nil)
  }

  @Test func `are read by name, and refused where a name is not known`() throws {
    let change = ConsentChange(
      of: "yc-1", responses: [], .answer(part: "quote", isGiven: false), givenBy: nil, how: .shown)
    let line = String(decoding: try StoredJSON.line(change), as: UTF8.self)
    #expect(
      line == #"{"answer":"no","did":"answer","how":"shown","part":"quote","respondent":"yc-1","#
        + #""responses":[]}"#)
    #expect(try StoredJSON.decode(ConsentChange.self, from: line.utf8) == change)
    for wrong in ["perhaps", ""] {
      #expect(throws: StoredJSON.Refused.self) {
        try StoredJSON.decode(
          ConsentChange.self, from: line.replacing(#""no""#, with: "\"\(wrong)\"").utf8)
      }
    }
  }
}
