import Glibc
import TestSupport
import Testing

@Suite struct `Typing a command` {
  @Test func `Tab completes words and never file names`() throws {
    let terminal = try probe("commands")
    try terminal.expect("probe> ")
    try terminal.type("wh\t", until: "who ")
    try terminal.type("\r", until: "got [who ]")
    try terminal.expect("probe> ")
    try terminal.type("who --b\t", until: "--by ")
    try terminal.type("\r", until: "got [who --by ]")
    try terminal.expect("probe> ")
    try terminal.type("/et\t\r", until: "got [/et]")
    try terminal.expect("probe> ")
    try terminal.type("hid\t\r", until: "got [hid]")
    try terminal.expect("probe> ")
    #expect(try terminal.finish() == 0)
    #expect(!terminal.transcript.contains("\u{7}"))
  }

  @Test func `Tab lists what is possible`() throws {
    let terminal = try probe("commands")
    try terminal.expect("probe> ")
    try terminal.type("th\t", until: "theatre")
    try terminal.expect("themes")
    try terminal.expect("probe> the")
    try terminal.type("m\t\r", until: "got [themes ]")
    try terminal.expect("probe> ")
    #expect(try terminal.finish() == 0)
  }

  @Test func `Up brings back the last command, in this session and the next`() throws {
    let file = "/tmp/yousaid-probe.\(getpid()).history"
    defer { unlink(file) }
    for _ in 1...2 {
      let terminal = try probe("commands", file)
      try terminal.expect("probe> ")
      try terminal.type("themes\r", until: "got [themes]")
      try terminal.expect("probe> ")
      try terminal.type("\u{1B}[A\r", until: "got [themes]")
      try terminal.expect("probe> ")
      #expect(try terminal.finish() == 0)
    }
    let terminal = try probe("commands", file)
    try terminal.expect("probe> ")
    try terminal.type("\u{1B}[A\r", until: "got [themes]")
  }

  @Test func `an entry completes words, and is reached from no command and reaches none`() throws {
    let file = "/tmp/yousaid-probe.\(getpid()).entries"
    defer { unlink(file) }
    let terminal = try probe("entries", file)
    try terminal.expect("probe> ")
    try terminal.type("themes\r", until: "got [themes]")
    try terminal.expect("Entry: ")
    try terminal.type("\u{1B}[Athea\t\r", until: "got [theatre ]")
    try terminal.expect("probe> ")
    try terminal.type("\u{1B}[A\r", until: "got [themes]")
    try terminal.expect("Entry: ")
    try terminal.type("\u{3}", until: "interrupted")
    try terminal.expect("probe> ")
    #expect(try terminal.finish() == 0)
    let again = try probe("commands", file)
    try again.expect("probe> ")
    try again.type("\u{1B}[A\u{1B}[A\r", until: "got [themes]")
  }

  @Test func `Control C gives up the line and keeps the program`() throws {
    let terminal = try probe("commands")
    try terminal.expect("probe> ")
    try terminal.type("half", until: "half")
    try terminal.type("\u{3}", until: "interrupted\r\nprobe> ")
    try terminal.type("whole\r", until: "got [whole] 5\r\nprobe> ")
    // In the middle of a search, too.
    try terminal.type("\u{12}", until: "search")
    try terminal.type("\u{3}", until: "interrupted\r\nprobe> ")
    #expect(try terminal.finish() == 0)
  }

  @Test func `a program told to end leaves the terminal as it was`() throws {
    for signal in [SIGTERM, SIGHUP] {
      let terminal = try probe("commands")
      try terminal.expect("probe> ")
      try terminal.type("half", until: "half")
      #expect(terminal.modes != terminal.modesAtStart)
      terminal.send(signal)
      #expect(try terminal.finish(typing: "") == 128 + signal)
      #expect(terminal.modes == terminal.modesAtStart)
    }
  }

  @Test func `settings made for other programs do not reach this one`() throws {
    let file = "/tmp/yousaid-inputrc.\(getpid())"
    let descriptor = open(file, O_CREAT | O_WRONLY, 0o600)
    _ = write(descriptor, "\"z\": \"INJECTED\"\n", 16)
    close(descriptor)
    defer { unlink(file) }
    let terminal = try probe("both", environment: ["INPUTRC": file])
    try terminal.expect("probe> ")
    try terminal.type("z\r", until: "got [z]")
    try terminal.expect("Your answer: ")
    try terminal.type("z\r", until: "got [z]")
  }
}
