import Survey
import Testing

@testable import Study

@Suite struct `A draft that was cut off` {
  let scratch: Scratch
  var study: Study { scratch.study }
  let file = "study/Responses/.drafts/\(Sample.id).1.jsonl"

  init() throws { scratch = try Scratch() }

  private func twelveAnswers() throws -> [UInt8] {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    return try scratch.read(file)
  }

  @Test func `keeps every whole line, wherever the cut is, and never a wrong answer`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.thirty), in: study)
    let whole = try scratch.read(file)
    #expect(whole.count(where: { $0 == 0x0A }) == 31)
    for length in 0...whole.count {
      let cut = Array(whole[..<length])
      try scratch.write(cut, to: file)
      let lines = cut.count { $0 == 0x0A }
      let (states, problems) = try study.drafts()
      #expect(states.first?.answers ?? [] == Array(Sample.thirty.prefix(max(0, lines - 1))))
      #expect(states.isEmpty == (lines == 0))
      let isTorn = length > 0 && cut.last != 0x0A
      #expect(problems.contains { $0.contains("cut off") } == isTorn)
    }
  }

  @Test func `is never added to: the sitting goes on in a file of its own`() throws {
    let whole = try twelveAnswers()
    for length in stride(from: whole.count - 90, through: whole.count, by: 7) {
      for name in try scratch.names(in: study.draftFolder) { try study.draftFolder.remove(name) }
      try scratch.write(Array(whole[..<length]), to: file)
      var (draft, _) = try Draft.resume(Sample.id, in: study)
      let known = draft.answers
      try draft.record(.answer(Sample.answer("more", "words")))
      let (states, problems) = try study.drafts()
      #expect(problems.isEmpty)
      #expect(states.map(\.answers) == [known + [Sample.answer("more", "words")]])
      #expect(try scratch.names(in: study.draftFolder) == ["\(Sample.id).2.jsonl"])
    }
  }

  @Test func `keeps the lines around one that is damaged, says so, and keeps the file`() throws {
    var bytes = try twelveAnswers()
    let starts = bytes.indices.filter { bytes[$0] == 0x0A }
    for index in starts[4]..<starts[5] where bytes[index] != 0x0A { bytes[index] = 0 }
    try scratch.write(bytes, to: file)
    let (states, problems) = try study.drafts()
    let rest = Sample.twelve.filter { $0.question.name != "five" }
    #expect(states.first?.answers == rest)
    #expect(problems.count == 1 && problems.first?.contains("line 6") == true)
    let (draft, told) = try Draft.resume(Sample.id, in: study)
    #expect(draft.answers == rest && told == problems)
    #expect(try scratch.read(file) == bytes)
  }

  @Test func `is whole again with the newer segment that a rewrite left half done`() throws {
    let whole = try twelveAnswers()
    let next = "study/Responses/.drafts/\(Sample.id).2.jsonl"
    for length in stride(from: 0, through: whole.count, by: 11) {
      try scratch.write(Array(whole[..<length]), to: next)
      #expect(try study.drafts().drafts.map(\.answers) == [Sample.twelve])
    }
  }

  @Test func `does not bring back what was taken back in a newer segment`() throws {
    let whole = try twelveAnswers()
    var (draft, _) = try Draft.resume(Sample.id, in: study)
    try draft.record(.cleared(QuestionPath("one")))
    try draft.record(.answer(Sample.answer("two", "new words")))
    draft.file = nil
    try draft.record(.open(QuestionPath("three")))
    try scratch.write(whole, to: file)
    let state = try #require(try study.drafts().drafts.first)
    #expect(state.answers == draft.answers)
    #expect(!state.answers.contains { $0.question.name == "one" })
    #expect(state.answers.last == Sample.answer("two", "new words"))
  }

  @Test func `without a first line is told and left alone`() throws {
    try study.makeDrafts()
    try scratch.write("", to: file)
    let (states, problems) = try study.drafts()
    #expect(states.isEmpty && problems.count == 1)
    #expect(throws: StoreFault.self) { try Draft.resume(Sample.id, in: study) }
    #expect(try scratch.names(in: study.draftFolder) == ["\(Sample.id).1.jsonl"])
  }

  @Test func `before its first line was whole is swept away once nobody can be writing it`() throws
  {
    let whole = try twelveAnswers()
    let end = try #require(whole.firstIndex(of: 0x0A))
    let hours = 7200
    for (length, age, stays) in [
      (0, hours, false), (10, hours, false), (end, hours, false), (0, 60, true),
      (end + 1, hours, true), (whole.count, hours, true),
    ] {
      try scratch.write(Array(whole[..<length]), to: file)
      try scratch.age(file, by: age)
      try study.sweep()
      #expect(try scratch.names(in: study.draftFolder).isEmpty != stays, "\(length) \(age)")
    }
    try scratch.write("something else", to: file)
    try scratch.age(file, by: hours)
    try study.sweep()
    #expect(try scratch.read(file) == Array("something else".utf8))
  }
}
