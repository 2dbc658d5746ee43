import FoundationEssentials
import TestSupport
import Testing

@Suite struct `An erasure that is cut off` {
  private static let strace = ["/usr/bin/strace", "/bin/strace"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Without a place for its key the program writes no audit, so every kill is one of the erasing.
  private static let withoutAudit = ["XDG_STATE_HOME": ""]

  /// The calls by which something goes or comes; each is the last of its program once.
  @Test(
    .enabled(if: strace != nil, "strace is not installed, so no program is killed here"),
    arguments: ["unlink", "rename", "linkat,link", "fsync"])
  func `is finished by doing it again, wherever it was killed`(calls: String) throws {
    let strace = try #require(Self.strace)
    let place = try TemporaryStudy.toCode()
    try place.bringIn("respondent,question,theme,coder\na,better,bus,KL\nb,better,bus,KL\n")
    place.run("settings a voice on")
    place.run("consent a --part quote --answer yes --given-by self --how said")
    for file in ["in.csv", "codings.csv"] {
      try FileManager.default.removeItem(atPath: place.root + "/" + file)
    }
    let copy = TemporaryName.next()
    defer { try? FileManager.default.removeItem(atPath: copy) }
    var turn = 1
    while true {
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: place.root, toPath: copy)
      let erase = "erase a --yes --study '\(copy)'"
      let killed = try Piped(
        running: builtProgram("yousaid"),
        line: "exec '\(strace)' -f -qq -o /dev/null -e 'trace=\(calls)' "
          + "-e 'inject=\(calls):signal=SIGKILL:when=\(turn)' \"$0\" \(erase)",
        environment: Self.withoutAudit)
      let isWhole = killed.status == 0
      #expect(isWhole == killed.output.contains("Everything that is held about a here is erased."))
      let again = try Piped(
        running: builtProgram("yousaid"), line: "exec \"$0\" \(erase)",
        environment: Self.withoutAudit)
      // Where all had gone, there is nothing to be found under the code.
      #expect(again.status == 0 || again.error.contains("Nothing is held"), "\(calls) \(turn)")
      let left = try Piped(
        running: "/bin/sh", line: "grep -rlE 'The bus was late|\"a\"' '\(copy)' || true")
      #expect(left.output == "", "\(calls) \(turn)")
      let stones = try FileManager.default.contentsOfDirectory(atPath: copy + "/Responses/.erased")
      // Beside it can lie one that was killed before its first name was taken away.
      #expect(stones.count { !$0.hasPrefix(".") } == 1, "\(calls) \(turn)")
      if isWhole { break }
      turn += 1
      try #require(turn < 60)
    }
    #expect(turn > 1, "nothing was killed")
  }
}
