import Sealing
import Survey
import Testing

@testable import Study

@Suite struct `A draft in a sealed study` {
  let sealed: SealedScratch
  var scratch: Scratch { sealed.scratch }

  init() throws { sealed = try SealedScratch() }

  @Test func `shows nothing but how much was said, and is listed for nobody`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    let file = String(decoding: try scratch.read(SealedScratch.draft), as: UTF8.self)
    for word in ["waited", "yc-4f7k", "teacher", "parent", "\"one\""] {
      #expect(!file.contains(word))
    }
    #expect(try sealed.closed.drafts().drafts.isEmpty && sealed.closed.drafts().problems.isEmpty)
    #expect(try sealed.closed.sealedDrafts() == 1)
  }

  @Test func `is opened by a leader and by whoever runs sessions`() throws {
    let facilitator = try PrivateKey()
    try sealed.closed.give(
      facilitator: WrappedKey(facilitator, passphrase: "seven green boats", rounds: 1_000),
      for: facilitator.publicKey)
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    for key in [sealed.first, sealed.second, facilitator] {
      let study = sealed.closed.opened(with: key)
      #expect(try study.drafts().drafts.map(\.answers) == [Sample.twelve])
      #expect(try study.sealedDrafts() == 0)
    }
    // What is finished is not for whoever runs sessions.
    _ = try sealed.closed.publish(Sample.response(id: Sample.otherID))
    #expect(try sealed.closed.opened(with: facilitator).responses().responses.isEmpty)
  }

  @Test func `is not gone on with where nobody can open it, and stays as it is`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    let bytes = try scratch.read(SealedScratch.draft)
    let fault = #expect(throws: StoreFault.self) {
      try Draft.resume(Sample.id, in: sealed.closed)
    }
    #expect(fault?.cause == .sealed)
    #expect(try scratch.read(SealedScratch.draft) == bytes)
    #expect(try scratch.names(in: sealed.closed.draftFolder).count == 1)
  }

  @Test func `goes on where it stopped, and becomes the same response`() throws {
    let seal = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed).seal
    var (draft, problems) = try Draft.resume(Sample.id, in: sealed.open)
    #expect(problems.isEmpty && draft.answers == Sample.twelve)
    try draft.record(.answer(Sample.answer("more", "words")))
    let response = try Sample.response(answers: draft.answers)
    guard case .saved(let path) = try sealed.closed.publish(response, draft: draft) else {
      throw StoreFault(.create, "", .badName)
    }
    var late = draft
    late.seal = seal
    #expect(try sealed.closed.publish(response, draft: late) == .alreadyThere(path))
    #expect(try sealed.open.responses().responses == [response])
  }

  @Test func `that a fault kept from going after its response was saved is cleared away`() throws {
    var draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    try draft.finish()
    _ = try sealed.closed.publish(Sample.response(answers: Sample.twelve))
    draft.file = nil
    #expect(try sealed.closed.sealedDrafts() == 1)
    #expect(try sealed.open.drafts().drafts.isEmpty)
    #expect(try scratch.names(in: sealed.closed.draftFolder).isEmpty)
  }

  @Test func `keeps every whole line, wherever it was cut off`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    let whole = try scratch.read(SealedScratch.draft)
    for length in stride(from: 0, through: whole.count, by: 13) {
      let cut = Array(whole[..<length])
      try scratch.write(cut, to: SealedScratch.draft)
      let lines = cut.count { $0 == 0x0A }
      let states = try sealed.open.drafts().drafts
      #expect(states.first?.answers ?? [] == Array(Sample.twelve.prefix(max(0, lines - 1))))
    }
  }

  @Test func `tells of lines that were altered or moved, and uses the others`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    let text = String(decoding: try scratch.read(SealedScratch.draft), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The sixth line says that it is the seventh.
    lines[6] = lines[6].replacing(#""seq":6"#, with: #""seq":7"#)
    try scratch.write(lines.joined(separator: "\n"), to: SealedScratch.draft)
    let (states, problems) = try sealed.open.drafts()
    #expect(problems.count == 1 && problems.first?.contains("line 7") == true)
    #expect(states.first?.answers == Sample.twelve.filter { $0.question.name != "six" })
    // A line that is not sealed is no line of a sealed draft.
    lines[6] = #"{"answer":{"question":"six","value":"put in","words":"own"},"seq":6}"#
    try scratch.write(lines.joined(separator: "\n"), to: SealedScratch.draft)
    #expect(
      try sealed.open.drafts().drafts.first?.answers.contains(Sample.answer("six", "put in"))
        == false)
  }

  @Test func `stays sealed on another disk, and so does its response`() throws {
    var draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    let stick = try Scratch()
    try draft.move(to: stick.study)
    #expect(try stick.study.sealedDrafts() == 1)
    let response = try Sample.response(answers: Sample.twelve)
    _ = try stick.study.publish(response, draft: draft)
    #expect(try stick.study.responses().responses.isEmpty)
    #expect(try stick.study.opened(with: sealed.first).responses().responses == [response])
  }

  @Test func `is never written unsealed, even where the keys have gone`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: sealed.closed)
    for name in try scratch.names(in: sealed.closed.keyFolder) {
      try sealed.closed.keyFolder.remove(name)
    }
    #expect(throws: StoreFault.self) { try Draft.resume(Sample.id, in: sealed.open) }
    #expect(try !sealed.everything().contains("waited"))
  }
}
