import Survey
import Testing

@testable import Study

@Suite struct `Names made of chance` {
  @Test func `a response id is a version 7 UUID that begins with the time`() {
    let id = ResponseID.random(at: Moment(seconds: 1_795_277_000))
    #expect(ResponseID.isValid(id))
    let groups = id.split(separator: "-")
    #expect(groups[2].first == "7")
    #expect(["8", "9", "a", "b"].contains(groups[3].first))
    #expect(Int(groups[0] + groups[1], radix: 16) == 1_795_277_000_000)
  }

  @Test func `ten thousand ids of one second are all different`() {
    let time = Moment(seconds: 1_795_277_000)
    #expect(Set((0..<10_000).map { _ in ResponseID.random(at: time) }).count == 10_000)
  }

  @Test(arguments: [
    "", "x", "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f1", "0199F2C4-7F1E-7C3A-9D42-6B1A5C0E2F10",
    "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f1g", "../../../etc/passwd-xxxx-xxxx-xxxx-x",
    "0199f2c47f1e7c3a9d426b1a5c0e2f10",
  ])
  func `other texts are no response id`(text: String) { #expect(!ResponseID.isValid(text)) }

  @Test func `a respondent code has four signs that cannot be mistaken or make a word`() {
    for _ in 0..<2000 {
      let code = RespondentCode.random(prefix: "yc", taken: [])
      #expect(code.hasPrefix("yc-") && code.count == 7)
      #expect(!code.dropFirst(3).contains { "0o1liaeuy".contains($0) })
    }
  }

  @Test func `a code that is taken is not given again`() {
    struct Same: RandomNumberGenerator {
      mutating func next() -> UInt64 { 1 << 63 }
    }
    var generator = Same()
    let first = RespondentCode.random(prefix: "yc", taken: [], using: &generator)
    let second = RespondentCode.random(prefix: "yc", taken: [first], using: &generator)
    #expect(first.count == 7 && second.count == 8)
  }
}

@Suite struct `The folder for the program's own traces` {
  @Test func `is where XDG says, and not where a relative path says`() throws {
    #expect(StateFolder(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"])?.path == "/s/yousaid")
    let home = StateFolder(environment: ["XDG_STATE_HOME": "s", "HOME": "/h"])
    #expect(home?.path == "/h/.local/state/yousaid")
    #expect(home?.path(of: "history") == "/h/.local/state/yousaid/history")
    #expect(StateFolder(environment: [:]) == nil)
  }

  @Test func `is made once and kept`() throws {
    let scratch = try Scratch()
    let state = try #require(StateFolder(environment: ["HOME": scratch.path]))
    try state.make()
    try state.make()
    #expect(try scratch.mode(of: state.path) == 0o700)
  }
}
