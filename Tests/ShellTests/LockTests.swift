import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Locking the prompt` {
  private static let passphrase = "three sleepy owls"
  private let start = Moment(seconds: 1_795_276_931)

  /// A prompt at which lines are typed, at a moment.
  private func prompt(_ place: TemporaryStudy, _ lines: [String], at now: Moment) -> ScriptedConsole
  {
    let console = ScriptedConsole(lines)
    var session = Session(
      console: console, environment: place.environment, now: { now })
    _ = CommandPrompt.main([], in: &session)
    return console
  }

  @Test func `is set by typing the same twice, and none of it is shown`() throws {
    let place = try TemporaryStudy()
    #expect(
      place.run("lock --set", typing: ["short"]).complaints.contains("That is too short."))
    #expect(
      place.run("lock --set", typing: [Self.passphrase, "three sleepy owl"]).complaints
        .contains("not the same"))
    #expect(try place.study.passphrase() == nil)
    let ran = place.run("lock --set", typing: [Self.passphrase, Self.passphrase])
    #expect(ran.status == 0 && !ran.transcript.contains("sleepy"))
    #expect(try place.study.passphrase()?.isMet(by: Self.passphrase) == true)
  }

  @Test func `is changed and taken away only by whoever knows it`() throws {
    let place = try TemporaryStudy()
    #expect(place.run("lock --remove").transcript.contains("No passphrase is set."))
    place.run("lock --set", typing: [Self.passphrase, Self.passphrase])
    for line in ["lock --set", "lock --remove"] {
      let ran = place.run(line, typing: ["something else", "another one", "another one"])
      #expect(ran.status == 1 && ran.complaints.contains("Nothing was changed."))
    }
    place.run("lock --set", typing: [Self.passphrase, "four white owls", "four white owls"])
    #expect(try place.study.passphrase()?.isMet(by: "four white owls") == true)
    #expect(place.run("lock --remove", typing: ["four white owls"]).status == 0)
    #expect(try place.study.passphrase() == nil)
  }

  @Test func `clears the screen at once and asks until it is right`() throws {
    let place = try TemporaryStudy()
    place.run("lock --set", typing: [Self.passphrase, Self.passphrase])
    let console = prompt(place, ["lock", "", "wrong words", Self.passphrase, "quit"], at: start)
    #expect(console.clearings == 1 && !console.transcript.contains("wrong words"))
    #expect(console.timesAsked == 3)
    #expect(console.prompts.last == "yousaid> ")
    #expect(console.transcript.contains("Before this one, 1 wrong passphrase was typed."))
  }

  @Test func `too many wrong ones have to wait, also after a new start`() throws {
    let place = try TemporaryStudy()
    place.run("lock --set", typing: [Self.passphrase, Self.passphrase])
    let first = prompt(place, ["lock", "a", "b", "c", Self.passphrase], at: start)
    #expect(first.complaints.replacing("\n", with: " ").contains("Wait 5 seconds"))
    #expect(first.timesAsked == 5, "the right one came too soon")
    #expect(first.complaints.contains(".lock"), "says how a forgotten one is removed")
    let soon = prompt(place, ["lock", Self.passphrase], at: Moment(seconds: start.seconds + 4))
    #expect(soon.timesAsked == 2)
    let later = prompt(
      place, ["lock", Self.passphrase, "quit"], at: Moment(seconds: start.seconds + 5))
    #expect(later.timesAsked == 1)
    #expect(try place.study.wrongTries() == WrongTries())
  }

  @Test func `needs a prompt and a passphrase`() throws {
    let place = try TemporaryStudy()
    #expect(place.run("lock").complaints.contains("There is no prompt to lock."))
    #expect(
      prompt(place, ["lock", "quit"], at: start).complaints.contains("No passphrase is set"))
    #expect(place.run("lock --set --remove").status == 64)
  }
}

extension ScriptedConsole {
  /// How often the passphrase was asked for.
  fileprivate var timesAsked: Int { prompts.count { $0.hasPrefix("The passphrase") } }
}
