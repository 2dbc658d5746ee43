import Survey
import Testing

@testable import Interview

@Suite struct `Choosing several` {
  let options = ["Teacher", "Friend", "School nurse"].map {
    Option($0, .value(.text(Spelling.plain($0).replacing(" ", with: "_"))))
  }

  func several(_ line: String) -> Reading {
    Reading.of(
      line, as: .chooseSeveral(.init(.list("people"))), options: options + Option.optOuts)
  }

  @Test(arguments: [
    "1 3", "3,1", "1, 3", "teacher, school nurse", "Teacher and 3", "1 and 3", "3 3 1",
  ])
  func `numbers and labels can be put together`(line: String) {
    #expect(
      several(line)
        == .taken(.value(.several(["teacher", "school_nurse"])), said: "Teacher, School nurse"))
  }

  @Test func `one is several of one`() {
    #expect(several("2") == .taken(.value(.several(["friend"])), said: "Friend"))
  }

  @Test func `a slip in one of them is asked about as a whole`() {
    #expect(
      several("teecher, 2")
        == .unsure(.value(.several(["teacher", "friend"])), said: "Teacher, Friend"))
  }

  @Test func `not knowing does not go with anything else`() {
    #expect(several("4") == .taken(.none(.doNotKnow), said: Answer.NoAnswer.doNotKnow.label))
    #expect(several("1 4") == .refused(.ambiguous(["Teacher", Answer.NoAnswer.doNotKnow.label])))
  }

  @Test func `an order needs all of them, once each`() {
    let kind = Question.Kind.rank(.init(.list("people")))
    #expect(
      Reading.of("2 3 1", as: kind, options: options)
        == .taken(
          .value(.several(["friend", "school_nurse", "teacher"])),
          said: "Friend, School nurse, Teacher"))
    #expect(Reading.of("2 3", as: kind, options: options) == .refused(.notAllInOrder(count: 3)))
    #expect(Reading.of("2 2 1", as: kind, options: options) == .refused(.notAllInOrder(count: 3)))
  }
}
