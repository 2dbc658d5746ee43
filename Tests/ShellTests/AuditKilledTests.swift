import FoundationEssentials
import TestSupport
import Testing

@Suite struct `An audit that is cut off` {
  private static let strace = ["/usr/bin/strace", "/bin/strace"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The calls by which lines and what the computer remembers of them reach the disk.
  @Test(
    .enabled(if: strace != nil, "strace is not installed, so no program is killed here"),
    arguments: ["write", "fsync", "rename", "linkat,link", "mkdir"])
  func `is none that somebody altered, wherever it was killed`(calls: String) throws {
    let strace = try #require(Self.strace)
    let place = try TemporaryStudy.toCode()
    place.run("responses")
    var turn = 1
    while true {
      let environment = ["XDG_STATE_HOME": place.state, "YOUSAID_STUDY": place.root]
      let killed = try Piped(
        running: builtProgram("yousaid"),
        line: "exec '\(strace)' -f -qq -o /dev/null -e 'trace=\(calls)' "
          + "-e 'inject=\(calls):signal=SIGKILL:when=\(turn)' \"$0\" responses",
        environment: environment)
      let verified = place.run("audit verify")
      #expect(verified.status == 0, "\(calls) \(turn): \(verified.complaints)")
      if killed.status == 0 { break }
      turn += 1
      try #require(turn < 40)
    }
    #expect(turn > 1, "nothing was killed")
  }
}
