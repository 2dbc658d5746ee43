import Survey
import Testing

@testable import Interview

@Suite struct `Reading what was typed` {
  static let often = [
    Option("Yes", .value(.text("yes")), aliases: english.usualAliases(of: "yes")),
    Option("Sometimes", .value(.text("sometimes"))),
    Option("No", .value(.text("no")), aliases: english.usualAliases(of: "no")),
  ]

  func one(_ line: String) -> Reading {
    Reading.of(
      line, as: .chooseOne(.init(.list("often"))), options: Self.often + english.optOuts)
  }

  @Test(arguments: [
    ("1", "yes"), ("1.", "yes"), ("one", "yes"), ("Yes", "yes"), ("YES!", "yes"), ("yesss", "yes"),
    ("y", "yes"), ("yeah", "yes"), (" 2 ", "sometimes"), ("some", "sometimes"), ("number 3", "no"),
    ("nope", "no"), ("“Sometimes”", "sometimes"), ("s", "sometimes"), ("three", "no"),
    ("noo", "no"), ("yess", "yes"), ("yes please", "yes"),
  ])
  func `a number, a label, an alias or a clear beginning is taken`(line: String, name: String) {
    guard case .taken(.value(.text(let taken)), _) = one(line) else {
      Issue.record("“\(line)” was not taken")
      return
    }
    #expect(taken == name)
  }

  @Test(arguments: [
    ("yse", "yes"), ("somtimes", "sometimes"), ("on", "no"), ("11", "yes"),
    ("yes very much", "yes"),
  ])
  func `a near miss is asked about`(line: String, name: String) {
    guard case .unsure(.value(.text(let meant)), _) = one(line) else {
      Issue.record("“\(line)” was not asked about: \(one(line))")
      return
    }
    #expect(meant == name)
  }

  @Test(arguments: ["7", "0", "blue", "i do not", "no way", "-1", "1 2", "perhaps yes and no"])
  func `anything else is not taken`(line: String) {
    if case .taken = one(line) { Issue.record("“\(line)” was taken") }
  }

  @Test func `not knowing and not wanting to say are kept apart`() {
    #expect(one("4") == .taken(.none(.doNotKnow), said: Answer.NoAnswer.doNotKnow.label))
    #expect(one("dunno") == .taken(.none(.doNotKnow), said: Answer.NoAnswer.doNotKnow.label))
    #expect(one("5") == .taken(.none(.doNotWantToSay), said: Answer.NoAnswer.doNotWantToSay.label))
    #expect(one("?") == .taken(.none(.notUnderstood), said: english[.notUnderstood]))
  }

  @Test func `words are kept as they were typed`() {
    let typed = "  I like  it — “very” MUCH  "
    #expect(
      Reading.of(typed, as: .text, options: [])
        == .taken(.value(.text("I like  it — “very” MUCH")), said: ""))
  }

  @Test(arguments: [
    ("\"stop\"", "stop"), ("“slower”", "slower"), ("\"what senco\"", "what senco"),
    ("\"hello\"", "\"hello\""),
  ])
  func `words that would be obeyed are an answer in quotation marks`(line: String, kept: String) {
    let entry = Glossary.Entry(word: "SENCO", meaning: words("a teacher"))
    var scenario = Scenario([ask("one"), ask("two")], glossary: Glossary([entry]))
    scenario.type(line)
    #expect(scenario.kept.first?.content == .value(.text(kept)))
    #expect(scenario.asked == "two?")
  }

  @Test(arguments: [("7", 7.0), ("seven", 7), ("1,200", 1200), ("-3", -3)])
  func `whole numbers are read`(line: String, number: Double) {
    #expect(
      Reading.of(line, as: .integer, options: [])
        == .taken(.value(.number(number)), said: number.expressed))
  }

  @Test func `a number among words is asked about`() {
    #expect(
      Reading.of("about 5 years", as: .integer, options: [])
        == .unsure(.value(.number(5)), said: "5"))
  }

  @Test(arguments: ["3.5", "many", "1 or 2", "", "1e5", "1,5", "12,34"])
  func `what is no whole number is refused`(line: String) {
    guard case .refused = Reading.of(line, as: .integer, options: []) else {
      Issue.record("“\(line)” was not refused")
      return
    }
  }

  @Test func `a scale takes its own numbers alone`() {
    let kind = Question.Kind.range(.init(start: 1, end: 5, step: 2))
    #expect(Reading.of("3", as: kind, options: []) == .taken(.value(.number(3)), said: "3"))
    let off = Refusal.offScale(from: "1", to: "5", step: "2")
    #expect(Reading.of("2", as: kind, options: []) == .refused(off))
    #expect(Reading.of("6", as: kind, options: []) == .refused(off))
  }

  @Test(arguments: [
    ("3 June 2012", "2012-06-03"), ("3/6/2012", "2012-06-03"), ("2012-06-03", "2012-06-03"),
    ("Sunday the 3rd of June, 2012", "2012-06-03"), ("june 3 2012", "2012-06-03"),
    ("29 feb 2024", "2024-02-29"),
  ])
  func `days are read as people write them`(line: String, iso: String) {
    guard case .taken(let content, _) = Reading.of(line, as: .date, options: []) else {
      Issue.record("“\(line)” was not taken")
      return
    }
    #expect(content == .value(.text(iso)))
  }

  @Test(arguments: ["3 June", "31/4/2012", "6/2012", "tomorrow", "3/6/12", "29 feb 2023"])
  func `what is no day is refused`(line: String) {
    #expect(Reading.of(line, as: .date, options: []) == .refused(.notADate))
  }

  @Test(arguments: [
    ("14:30", "14:30"), ("2.30pm", "14:30"), ("2 pm", "14:00"), ("0930", "09:30"),
    ("12am", "00:00"),
    ("12.15 p.m.", "12:15"),
  ])
  func `times are read as people write them`(line: String, iso: String) {
    #expect(
      Reading.of(line, as: .time, options: []) == .taken(.value(.text(iso)), said: iso))
  }

  @Test func `a day and a time are read together`() {
    #expect(
      Reading.of("3 June 2012 at 2.30pm", as: .dateTime, options: [])
        == .taken(.value(.text("2012-06-03T14:30")), said: "Sunday 3 June 2012, 14:30"))
  }

  @Test func `a text that is too long is refused whole, never cut`() {
    let long = String(repeating: "a", count: Reading.longest + 1)
    #expect(Reading.of(long, as: .text, options: []) == .refused(.tooLong(Reading.longest)))
  }

  @Test func `a number too large for any computer is no answer`() {
    let line = String(repeating: "9", count: 400)
    #expect(Reading.of(line, as: .decimal, options: []) == .refused(.notANumber))
  }
}
