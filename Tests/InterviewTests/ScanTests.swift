import Survey
import Testing

@testable import Interview

@Suite struct `Answering with two switches` {
  /// Presses Space so often, then Enter.
  func choose(_ scan: inout Scan, _ presses: Int) -> Scan.Chosen {
    for _ in 0..<presses { _ = scan.next() }
    return scan.choose()
  }

  func scan(_ kind: Question.Kind) -> Scan {
    let prompt = Scenario([ask("first", kind)]).interview.prompt
    return Scan(prompt ?? Prompt(text: "", asking: ""), in: english)
  }

  @Test func `each press says the next answer, and after the last the first again`() {
    var scan = scan(one("often"))
    #expect(scan.choose() == .nothing)
    let heard = (1...7).map { _ in scan.next() }
    #expect(
      heard == [
        "Yes", "Sometimes", "Not often", "I do not know", "I do not want to say",
        "Other things to do", "Yes",
      ])
  }

  @Test func `Enter chooses what was said last, as if its number were typed`() {
    var scan = scan(one("often"))
    #expect(choose(&scan, 2) == .line("2"))
  }

  @Test func `several are chosen one after the other`() {
    var scan = scan(several("people"))
    #expect(choose(&scan, 1) == .more("Chosen: Teacher."))
    #expect(scan.next() == "Friend")
    #expect(choose(&scan, 1) == .more("Chosen: Nurse."))
    var heard: [String] = []
    while heard.last != "That is all" { heard.append(scan.next()) }
    #expect(scan.choose() == .line("1 3"))
    #expect(!heard.contains("I do not know"))
  }

  @Test func `a second Enter chooses nothing that was not said`() {
    var scan = scan(several("people"))
    #expect(choose(&scan, 2) == .more("Chosen: Friend."))
    #expect(scan.choose() == .nothing)
    #expect(scan.next() == "Nurse")
    #expect(scan.choose() == .more("Chosen: Nurse."))
  }

  @Test func `not knowing stands alone`() {
    var scan = scan(several("people"))
    #expect(choose(&scan, 4) == .line("4"))
  }

  @Test func `an order is chosen from what is left`() {
    var scan = scan(order("people"))
    #expect(choose(&scan, 2) == .more("Chosen: Friend."))
    #expect(scan.next() == "Teacher")
    #expect(scan.next() == "Nurse")
    #expect(scan.choose() == .more("Chosen: Nurse."))
    #expect(scan.next() == "Teacher")
    #expect(scan.choose() == .line("2 3 1"))
  }

  @Test func `a short scale is read out`() {
    var scan = scan(.range(.init(start: 0, end: 2, step: 1)))
    #expect((1...3).map { _ in scan.next() } == ["0", "1", "2"])
    #expect(scan.choose() == .line("2"))
  }

  @Test func `a scale that counts down, or by tenths, is read out as it is`() {
    var down = scan(.range(.init(start: 2, end: 0, step: 1)))
    #expect((1...3).map { _ in down.next() } == ["2", "1", "0"])
    var tenths = scan(.range(.init(start: 0, end: 0.3, step: 0.1)))
    #expect((1...4).map { _ in tenths.next() } == ["0", "0.1", "0.2", "0.3"])
  }

  @Test func `the answer to change is heard by its question, and nothing else is offered`() {
    var scenario = Scenario([ask("first", one("often")), ask("second")])
    scenario.type("1", "x", "2")
    var scan = Scan(scenario.interview.prompt ?? Prompt(text: "", asking: ""), in: english)
    #expect((1...3).map { _ in scan.next() } == ["first?", "second?", "Other things to do"])
    _ = choose(&scan, 1)
    #expect(choose(&scan, 0) == .nothing)
  }

  @Test func `words are typed, or left out`() {
    var scan = scan(.text)
    #expect(choose(&scan, 1) == .typing)
    #expect(choose(&scan, 1) == .line("I do not know"))
  }

  @Test func `a note needs nothing but Enter`() {
    var scan = scan(.note)
    #expect(scan.choose() == .line(""))
  }

  @Test func `the seven words can be reached too`() {
    var scan = scan(one("often"))
    #expect(choose(&scan, 6) == .more(nil))
    #expect(scan.next() == "Leave this out")
    #expect(scan.choose() == .line("skip"))
    let others = (1...8).map { _ in scan.next() }
    #expect(others.contains("Stop") && others.contains("Get a person"))
    #expect(others.last == "Back to the answers" && scan.choose() == .more(nil))
    #expect(scan.next() == "Yes")
  }

  @Test func `everything chosen is taken as an answer`() {
    var scenario = Scenario([ask("people", several("people")), ask("last")])
    var scan = Scan(scenario.interview.prompt ?? Prompt(text: "", asking: ""), in: english)
    _ = choose(&scan, 1)
    while scan.next() != "That is all" {}
    guard case .line(let line) = scan.choose() else {
      Issue.record("nothing was chosen")
      return
    }
    scenario.type(line)
    #expect(scenario.answer("people") == .value(.several(["teacher"])))
  }
}
