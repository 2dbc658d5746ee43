import Survey
import Testing

@testable import Study

@Suite struct `Keeping a draft` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `what was said is listed in the order given, the latest to each question`() throws {
    var draft = try Draft.begin(Sample.response(), in: study)
    try draft.record(.open(QuestionPath("better")))
    try draft.record(.answer(Sample.answer("better", "less waiting")))
    try draft.record(.answer(Sample.answer("worry", "maths")))
    try draft.record(.answer(Sample.answer("better", "more help")))
    try draft.record(.cleared(QuestionPath("worry")))
    try draft.record(.open(QuestionPath("hope")))
    let (states, problems) = try study.drafts()
    let state = try #require(states.first)
    #expect(problems.isEmpty)
    #expect(state.response == (try Sample.response()))
    #expect(state.answers == [Sample.answer("better", "more help")])
    #expect(state.answers == draft.answers)
    #expect(state.open == QuestionPath("hope"))
    #expect(!state.isFinished)
    #expect(state.modified.seconds > 1_700_000_000)
  }

  @Test func `a question that was answered is no longer open, until it is shown again`() throws {
    var draft = try Draft.begin(Sample.response(), in: study)
    try draft.record(.open(QuestionPath("better")))
    try draft.record(.answer(Sample.answer("better", "yes")))
    #expect(try study.drafts().drafts.first?.open == nil)
    try draft.record(.open(QuestionPath("better")))
    #expect(try study.drafts().drafts.first?.open == QuestionPath("better"))
  }

  @Test func `every sort of answer comes back the same`() throws {
    let draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    #expect(draft.answers == Sample.twelve)
    #expect(try study.drafts().drafts.first?.answers == Sample.twelve)
  }

  @Test func `an answer that has no written form is turned away and leaves no trace`() throws {
    var draft = try Draft.begin(Sample.response(), in: study)
    let odd = [
      Answer(question: QuestionPath("size"), content: .value(.number(.nan))),
      Answer(question: QuestionPath("a.b"), content: .value(.text("dotted"))),
    ]
    for answer in odd {
      #expect(throws: StoreFault.self) { try draft.record(.answer(answer)) }
    }
    try draft.record(.answer(Sample.answer("better", "yes")))
    #expect(draft.answers == [Sample.answer("better", "yes")])
    #expect(try study.drafts().drafts.first?.answers == draft.answers)
  }

  @Test func `a sitting goes on where it stopped`() throws {
    do { _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study) }
    var (draft, problems) = try Draft.resume(Sample.id, in: study)
    #expect(problems.isEmpty)
    #expect(draft.answers == Sample.twelve)
    try draft.record(.answer(Sample.answer("more", "words")))
    #expect(try study.drafts().drafts.map(\.answers) == [draft.answers])
    #expect(try scratch.names(in: study.draftFolder) == ["\(Sample.id).2.jsonl"])
  }

  @Test func `a draft that is thrown away leaves nothing`() throws {
    var draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    try draft.discard()
    #expect(try scratch.names(in: study.draftFolder).isEmpty)
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    try Draft.discard(Sample.id, in: study)
    #expect(try scratch.names(in: study.draftFolder).isEmpty)
    #expect(throws: StoreFault.self) { try Draft.resume(Sample.id, in: study) }
  }

  @Test func `an id that is no UUID never becomes a path`() throws {
    for id in ["../x", "", "0199F2C4-7F1E-7C3A-9D42-6B1A5C0E2F10", Sample.id + "/.."] {
      #expect(throws: StoreFault.self) { try Draft.begin(Sample.response(id: id), in: study) }
      #expect(throws: StoreFault.self) { try Draft.resume(id, in: study) }
      #expect(throws: StoreFault.self) { try study.publish(Sample.response(id: id)) }
    }
  }

  @Test func `a sitting moves to another disk with everything said so far`() throws {
    let stick = try Scratch()
    var draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    try draft.move(to: stick.study)
    try draft.record(.answer(Sample.answer("more", "words")))
    #expect(try stick.study.drafts().drafts.first?.answers == draft.answers)
    #expect(try study.drafts().drafts.isEmpty)
  }

  @Test func `a move that fails gives nothing up`() throws {
    var draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    let stick = try Scratch()
    try Folder(stick.study.root).folder("Responses").remove("response.schema.json")
    try #require(try stick.replaceResponsesWithAFile())
    let fault = #expect(throws: StoreFault.self) { try draft.move(to: stick.study) }
    #expect(fault?.safety == .inMemory)
    try draft.record(.answer(Sample.answer("more", "words")))
    #expect(try study.drafts().drafts.first?.answers == draft.answers)
  }
}
