import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct `Asking aloud` {
  /// How long speaking kept the prompt waiting at best, in milliseconds, over three questions.
  private func delay(_ terminal: PseudoTerminal) throws -> Int {
    for _ in 1...2 {
      try terminal.expect("Your answer: ")
      terminal.type("1\r")
    }
    try terminal.expect("Your answer: ")
    let delays = terminal.screenText.split(separator: "\n").compactMap { line in
      line.hasPrefix("spoke in ") ? Int(line.filter(\.isNumber)) : nil
    }
    #expect(delays.count == 3)
    return delays.min() ?? .max
  }

  @Test(arguments: [VoiceFake.Script.logs, .sleeps, .fails, .floods, .dies])
  func `no program delays a prompt, and none is left`(script: VoiceFake.Script) throws {
    let fake = try VoiceFake(script)
    let terminal = try probe("voice", environment: ["PATH": fake.path()])
    #expect(try delay(terminal) < 100)
    waited { fake.pid != nil }
    let last = fake.pid
    #expect(try terminal.finish() == 0)
    if let last { #expect(waited { !VoiceFake.isRunning(last) } != nil) }
  }

  @Test func `a missing program is told once, and the questions go on`() throws {
    let fake = try VoiceFake(nil)
    let terminal = try probe("voice", environment: ["PATH": fake.path(alone: true)])
    #expect(try delay(terminal) < 100)
    #expect(try terminal.finish() == 0)
    let text = terminal.screenText.replacing("\n", with: " ")
    #expect(text.split(separator: "sudo apt install espeak-ng").count == 2)
  }

  @Test(arguments: [["TERM": "xterm-256color"], ["TERM": "dumb"]])
  func `any key stops the voice`(environment: [String: String]) throws {
    let key = environment["TERM"] == "dumb" ? "\r" : "y"
    // The fastest of three, since other programs may keep this computer busy.
    var times: [Duration] = []
    for _ in 1...3 {
      let fake = try VoiceFake(.sleeps)
      let terminal = try probe(
        "voice", environment: environment.merging(["PATH": fake.path()]) { $1 })
      try terminal.expect("Your answer: ")
      waited { fake.pid != nil }
      let pid = try #require(fake.pid)
      #expect(VoiceFake.isRunning(pid))
      terminal.type(key)
      times.append(try #require(waited { !VoiceFake.isRunning(pid) || fake.pid != pid }))
      terminal.kill()
    }
    #expect(times.min().map { $0 < .milliseconds(200) } == true)
  }

  @Test func `Control C stops the voice`() throws {
    let fake = try VoiceFake(.sleeps)
    let terminal = try probe("voice", environment: ["PATH": fake.path()])
    try terminal.expect("Your answer: ")
    waited { fake.pid != nil }
    let pid = try #require(fake.pid)
    try terminal.type("\u{3}", until: "interrupted")
    try terminal.expect("Your answer: ")
    #expect(waited { !VoiceFake.isRunning(pid) } != nil)
    #expect(try terminal.finish() == 0)
  }

  @Test func `the last words are said to their end after the program has gone on`() throws {
    let fake = try VoiceFake(.finishesLate)
    let terminal = try probe("farewell", environment: ["PATH": fake.path()])
    #expect(try terminal.finish(typing: "") == 0)
    #expect(waited { fake.contents("done") != nil } != nil)
  }
}
