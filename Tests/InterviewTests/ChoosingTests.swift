import Survey
import Testing

@testable import Interview

@Suite struct `Choosing several` {
  let options = ["Teacher", "Friend", "School nurse"].map {
    Option($0, .value(.text(Spelling.plain($0).replacing(" ", with: "_"))))
  }

  func several(_ line: String) -> Reading {
    Reading.of(
      line, as: .chooseSeveral(.init(.list("people"))), options: options + english.optOuts)
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

  private func one(_ line: String, of labels: String...) -> Reading {
    let options = labels.map { Option($0, .value(.text($0))) }
    return Reading.of(line, as: .chooseOne(.init(.list("x"))), options: options)
  }

  private func unsure(_ name: String) -> Reading { .unsure(.value(.text(name)), said: name) }

  @Test func `a small word that begins a longer label is asked about`() {
    #expect(one("no", of: "All know", "Some know", "None know") == unsure("None know"))
    #expect(one("no", of: "Noise", "Light") == unsure("Noise"))
    #expect(
      one("some", of: "All know", "Some know")
        == .taken(.value(.text("Some know")), said: "Some know"))
  }

  @Test func `a number that is also a label is asked about`() {
    #expect(one("two", of: "None", "One", "Two or more") == unsure("Two or more"))
    #expect(one("1", of: "5", "4", "3", "2", "1") == unsure("5"))
    #expect(one("2", of: "1", "2", "3") == .taken(.value(.text("2")), said: "2"))
  }

  @Test func `a label that holds an and stays whole`() {
    let options = ["Mum", "Mum and dad", "Dad", "Friends"].map { Option($0, .value(.text($0))) }
    let kind = Question.Kind.chooseSeveral(.init(.list("x")))
    #expect(
      Reading.of("Mum and dad, friends", as: kind, options: options)
        == .taken(.value(.several(["Mum and dad", "Friends"])), said: "Mum and dad, Friends"))
  }
}
