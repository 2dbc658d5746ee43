import TestSupport
import Testing

@Suite struct `Lines through a pipe` {
  private func run(_ line: String, _ input: String, bytes: [UInt8]? = nil) throws -> Piped {
    try Piped(
      running: builtProgram("console-probe"), line: line, input: bytes ?? Array(input.utf8))
  }

  @Test func `a command is read without a prompt`() throws {
    let piped = try run("exec \"$0\" commands", "themes\r\nwho")
    #expect(piped.output == "got [themes] 6\ngot [who] 3\nend\n")
    #expect(piped.status == 0)
  }

  @Test func `an answer is asked for once and never echoed`() throws {
    let piped = try run("exec \"$0\" answers", "yes\n")
    #expect(piped.output == "Your answer: \ngot [yes] 3\nYour answer: \nend\n")
  }

  @Test func `another program can go on reading where this one stopped`() throws {
    let piped = try run("\"$0\" one; \"$0\" one; cat", "first\nsecond\nthird\n")
    #expect(
      piped.output == "Your answer: \ngot [first] 5\nYour answer: \ngot [second] 6\nthird\n")
  }

  @Test func `broken letters are seen and NUL is dropped`() throws {
    let piped = try run("exec \"$0\" commands", "", bytes: [0x61, 0xFF, 0x00, 0xC3, 0x62, 0x0A])
    #expect(piped.output == "got [a\u{FFFD}\u{FFFD}b] 4\nend\n")
  }

  @Test func `a line of any length is whole`() throws {
    let piped = try run("exec \"$0\" commands", String(repeating: "é", count: 200_000) + "\n")
    #expect(piped.output.hasSuffix("] 200000\nend\n"))
  }

  @Test func `words are not wrapped and data is exactly as it was`() throws {
    let piped = try run("exec \"$0\" words", "")
    #expect(
      piped.output == """
        columns 80 interactive false
        colour false
        one two three four five six seven eight nine ten eleven twelve <U+001B>[2J
        {"a":\t"\u{9B}"}

        """)
    #expect(piped.error == "That did not work. Every answer is safe. Please try again.\n")
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let piped = try run("trap '' PIPE; \"$0\" words | true; echo done", "")
    #expect(piped.output == "done\n")
    #expect(piped.error == "That did not work. Every answer is safe. Please try again.\n")
  }
}
