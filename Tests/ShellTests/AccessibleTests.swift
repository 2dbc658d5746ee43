import Glibc
import TestSupport
import Testing

@Suite struct `Screen reader mode` {
  /// Everything shown up to a question with symbols, to somebody who likes all that is decorative,
  /// and whether anything was said aloud.
  private func opening(
    _ environment: [String: String], flag: String? = nil, isAwaited: Bool = false
  ) throws -> (transcript: String, isAloud: Bool) {
    let place = try EveryType.study()
    let fake = try FakeVoice("cat > $HERE/said")
    let likes = ["symbols on", "high contrast", "voice on", "big text"]
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", EveryType.id, "--mode", "alone", "--study", place.root]
        + likes.flatMap { ["--with", $0] } + [flag].compactMap(\.self),
      environment: environment.merging(["PATH": fake.path]) { $1 })
    try terminal.expect("press Enter: ")
    // Big letters are tried first, since not every window has them.
    if terminal.screenText.contains("Do you see one big line") {
      try terminal.type("1\r", until: "press Enter: ")
    }
    try terminal.type("\r", until: "press Enter: ")
    try terminal.type("yes\r", until: "press Enter: ")
    terminal.type("skip\r")
    try terminal.expect("press Enter: ")
    // Keys stopped the voice before; at this question it has as long as it takes to be heard.
    let deadline = ContinuousClock.now + (isAwaited ? .seconds(20) : .milliseconds(300))
    while fake.contents("said") == nil, ContinuousClock.now < deadline { usleep(2_000) }
    return (terminal.transcript, fake.contents("said") != nil)
  }

  @Test(arguments: [
    (["ACCESSIBLE": "1"], nil, "ACCESSIBLE=1"),
    (["ACCESSIBLE": "0", "YOUSAID_ACCESSIBLE": "yes"], nil, "YOUSAID_ACCESSIBLE=yes"),
    (
      ["ACCESSIBLE": "1", "YOUSAID_ACCESSIBLE": "0"], "--screen-reader",
      "--screen-reader"
    ),
  ])
  func `says first that it is on, and why, and leaves out all that is decorative`(
    environment: [String: String], flag: String?, reason: String
  ) throws {
    let (transcript, isAloud) = try opening(environment, flag: flag)
    let said = transcript.replacing("\r\n", with: " ")
    #expect(said.hasPrefix("Screen reader mode is on (\(reason)). A bit of everything"))
    #expect(said.contains("1. Good 2. OK 3. Not good 4. I do not know") && !isAloud)
    let problems = LinearOutput(columns: 80).problems(in: transcript)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test(arguments: [[:], ["ACCESSIBLE": "1", "YOUSAID_ACCESSIBLE": "0"], ["ACCESSIBLE": ""]])
  func `is off where nobody wants it, and then everything that is liked is there`(
    environment: [String: String]
  ) throws {
    let (transcript, isAloud) = try opening(environment, isAwaited: true)
    #expect(!transcript.contains("Screen reader mode"))
    #expect(transcript.contains("1. Good 🙂") && transcript.contains("3. Not good 🙁") && isAloud)
    #expect(transcript.contains("\u{1B}[1;97;40m") && transcript.contains("\u{1B}#3"))
  }
}
