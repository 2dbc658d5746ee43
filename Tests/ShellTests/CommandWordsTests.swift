import Testing

@testable import Shell

@Suite struct `Splitting a line into words` {
  @Test(arguments: [
    ("themes --by group", ["themes", "--by", "group"]),
    ("  show   x ", ["show", "x"]),
    (#"new "my study""#, ["new", "my study"]),
    (#"new 'a "b" c'"#, ["new", #"a "b" c"#]),
    (#"new my\ study"#, ["new", "my study"]),
    (#"import "" x"#, ["import", "", "x"]),
    (#"a"b c"d"#, ["ab cd"]),
    ("", []),
  ])
  func `quotes and backslashes hold words together`(line: String, words: [String]) throws {
    #expect(try CommandWords.split(line) == words)
  }

  @Test func `an open quote is told, and nothing is done`() {
    #expect(throws: Failure.self) { try CommandWords.split(#"new "my study"#) }
  }
}
