import TestSupport
import Testing

@Suite struct `Words on a screen` {
  @Test func `words are made safe and wrapped, data is made safe, and the screen is cleared`()
    throws
  {
    let terminal = try probe("words", columns: 40)
    #expect(try terminal.finish(typing: "") == 0)
    #expect(
      terminal.transcript == """
        columns 40 interactive true\r
        colour true\r
        one two three four five six seven eight\r
        nine ten eleven twelve <U+001B>[2J\r
        That did not work. Every answer is safe.\r
        Please try again.\r
        {"a": "<U+009B>"}\r
        \u{1B}[H\u{1B}[2J\u{1B}[3J
        """)
  }

  @Test(arguments: [["TERM": "dumb"], ["NO_COLOR": "1"]])
  func `colour is not welcome everywhere`(environment: [String: String]) throws {
    let terminal = try probe("words", environment: environment)
    #expect(try terminal.finish(typing: "") == 0)
    #expect(terminal.transcript.contains("colour false"))
    #expect(terminal.transcript.contains("\u{1B}[3J") == (environment["TERM"] == nil))
  }
}
