import Glibc
import Interview
import Study
import Survey
import TestSupport
import Testing

@Suite(.serialized) struct `An interview aloud` {
  /// An interview answered to the end, with every wait for a prompt and what was shown.
  private func interview(
    _ fake: FakeVoice, with setting: String, afterItEnded: Bool = false
  ) throws -> (waits: [Duration], text: String) {
    let place = try EveryType.study()
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: [
        "ask", EveryType.id, "--mode", "alone", "--with", setting, "--study", place.root,
      ], environment: ["PATH": fake.path])
    var sitter = try Sitter(at: terminal, answering: EveryType.questionnaire)
    // A voice that a key stops has had no time to get into trouble.
    if fake.isThere, setting == "voice on" {
      #expect(wait { fake.isBegun })
      if afterItEnded { #expect(wait { !fake.isRunning }) }
      usleep(150_000)
    }
    var waits: [Duration] = []
    while let name = sitter.question {
      let start = ContinuousClock.now
      try sitter.type(try #require(EveryType.answers[name], "\(name)"))
      waits.append(.now - start)
    }
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.status == .complete && response.answers.count == 15)
    return (waits, terminal.screenText.replacing("\n", with: " "))
  }

  /// How many sentences to the facilitator are in a text.
  private func troubles(_ text: String) -> [Int] {
    ["sudo apt install", "stopped working", "did not finish", "There is no sound"].map {
      text.split(separator: $0).count - 1
    }
  }

  /// Where there is no sound card that is told too, once.
  private var hasSoundCard: Bool {
    FakeVoice.text(of: "/proc/asound/cards").map { !$0.contains("no soundcards") } ?? false
  }

  @Test func `is not held up by a program that hangs, fails, floods or is missing`() throws {
    let quiet = try interview(FakeVoice("exit 0"), with: "voice off")
    #expect(troubles(quiet.text) == [0, 0, 0, 0])
    for (script, told) in [
      ("exec sleep 60", nil), ("exit 1", 1), ("while :; do echo noise; echo noise >&2; done", nil),
      (nil, 0),
    ] as [(String?, Int?)] {
      let loud = try interview(
        FakeVoice(script), with: "voice on", afterItEnded: script == "exit 1")
      let worse = zip(loud.waits, quiet.waits).map { $0 - $1 }.sorted()
      let median = worse[worse.count / 2]
      print("Aloud, with \(script ?? "no program"): \(median), at worst \(worse[worse.count - 1])")
      #expect(median < .milliseconds(100), "\(script ?? "missing")")
      let found = troubles(loud.text)
      for kind in 0..<3 { #expect(found[kind] == (kind == told ? 1 : 0), "\(script ?? "missing")") }
      if script != nil { #expect(found[3] == (hasSoundCard ? 0 : 1), "\(loud.text)") }
    }
  }

  @Test func `says each answer before its number, and any key stops it`() throws {
    let place = try EveryType.study()
    let fake = try FakeVoice(
      "cat > $HERE/said.$$; echo $$ > $HERE/pid; mv $HERE/said.$$ $HERE/said; exec sleep 60")
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: [
        "ask", EveryType.id, "--mode", "alone", "--with", "voice on", "--study", place.root,
      ], environment: ["PATH": fake.path])
    try terminal.expect("press Enter: ")
    terminal.type("\r")
    try terminal.expect("press Enter: ")
    #expect(wait { fake.contents("said")?.contains("Do you want to take part?") == true })
    let said = try #require(fake.contents("said"))
    let parts = ["Do you want to take part?", "Yes. Type 1.", "No. Type 2.", "press Enter"]
    let places = parts.compactMap { part in said.firstRange(of: part)?.lowerBound }
    #expect(places.count == parts.count && places == places.sorted(), "\(said)")
    #expect(wait { fake.contents("pid") != nil })
    let process = try #require(fake.contents("pid").flatMap { Int32($0.dropLast()) })
    #expect(isRunning(process))
    terminal.type("1")
    #expect(wait { !isRunning(process) })
  }

  /// Waits until something is so; false where it never is.
  private func wait(until isSo: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while !isSo() {
      if ContinuousClock.now > deadline { return false }
      usleep(2_000)
    }
    return true
  }

  /// Whether a process is at work; one that is dead and not buried is not.
  private func isRunning(_ process: Int32) -> Bool {
    guard let state = FakeVoice.text(of: "/proc/\(process)/stat") else { return false }
    let mark = state.split(separator: ")").last?.first { $0.isLetter }
    return mark != "Z" && mark != "X"
  }
}
