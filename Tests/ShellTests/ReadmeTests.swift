import FoundationEssentials
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `The README is true` {
  let text: String

  init() throws {
    text = try String(
      contentsOf: URL(filePath: TemporaryStudy.project + "/README.md"), encoding: .utf8)
  }

  /// The lines of every fenced block of a kind.
  private func blocks(_ kind: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var open: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```", let block = open {
        blocks.append(block)
        open = nil
      } else if open != nil {
        open?.append(line)
      } else if line == "```" + kind {
        open = []
      }
    }
    return blocks
  }

  @Test func `every command can be typed as it stands`() throws {
    let place = try TemporaryStudy(withStarters: true)
    for id in ["youth-council", "parent-carer"] {
      try FileManager.default.createDirectory(
        atPath: place.root + "/Responses/" + id, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: TemporaryStudy.project + "/Responses/\(id)/invented",
        toPath: place.root + "/Responses/\(id)/invented")
    }
    try place.write("respondent,take_part,listened\nyc-9x2m,yes,Sometimes\n", to: "returns.csv")
    try place.write(
      "respondent,question,theme,coder\nyc-k6cn,better,wait-salt,kl\n", to: "codings.csv")
    let commands = blocks("console").joined().map { $0.dropFirst("yousaid> ".count) }
    #expect(commands.count >= 20)
    let stick = TemporaryName.next()
    try FileManager.default.createDirectory(
      atPath: stick, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: stick) }
    for command in commands {
      let command = command.replacing("/media/stick", with: stick)
      let ran = try Piped(
        running: builtProgram("yousaid"), line: "cd '\(place.root)' && exec \"$0\" \(command)")
      #expect(ran.status == 0 && !ran.output.isEmpty, "\(command): \(ran.error)")
    }
  }

  @Test func `a study is sealed and opened as it stands`() throws {
    let place = try SealedPlace()
    for _ in 0..<12 { place.ask("The bus is late") }
    let lines = try #require(blocks("console sealed").first).map { line in
      String(line.dropFirst("yousaid> ".count))
        .replacing("/media/stick-kl/key", with: "\(place.stick)/kl")
        .replacing("/media/stick-tm/key", with: "\(place.stick)/mn")
    }
    let (kl, tm, seats) = ("seven green boats", "a slow train to nowhere", "four tall trees")
    let console = ScriptedConsole(
      [lines[0], kl, kl, tm, tm, "seal", lines[1], seats, seats, "themes", lines[2], kl]
        + lines.dropFirst(3) + ["quit"],
      screen: Screen(columns: 80))
    var session = Session(
      console: console, environment: place.place.environment,
      now: { Moment(seconds: place.seconds) })
    #expect(CommandPrompt.main([], in: &session) == 0)
    let shown = console.transcript.replacing("\n", with: " ")
    #expect(shown.contains("12 files sealed") && shown.contains("The study is open here"))
    #expect(shown.contains("Getting about") && shown.contains("The study is closed."))
    #expect(console.complaints.replacing("\n", with: " ").contains("12 responses are sealed"))
  }

  @Test func `the session is what really happens`() throws {
    let block = try #require(blocks("text").first)
    let typed = block.compactMap { line in
      line.firstRange(of: "press Enter:").map { line[$0.upperBound...].trimmed }
    }
    let place = try TemporaryStudy(withStarters: true)
    let console = ScriptedConsole(
      Array(typed.dropLast()), screen: Screen(columns: 80, isInteractive: true))
    var session = Session(
      console: console, environment: place.environment,
      now: { Moment(seconds: 1_795_276_931) })
    let command = try #require(block.first)
    let words = try CommandWords.split(String(command.dropFirst("yousaid> ".count)))
    #expect(Interpreter.run(words, in: &session) == 0)
    let shown = "\(command)\n" + console.transcript
    if ProcessInfo.processInfo.environment["RECORD"] != nil { print(shown) }
    #expect(lines(shown) == lines(block.joined(separator: "\n")))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmed }
  }

  @Test func `names only files that are there`() {
    for match in text.matches(
      of: /`((?:Sources|Tests|Shell|Study|Themes|Reports|Forms|Interview|Terminal)\/[A-Za-z+\/.]+)`/
    ) {
      let path = String(match.1)
      let full = path.hasPrefix("Sources") || path.hasPrefix("Tests") ? path : "Sources/" + path
      #expect(
        FileManager.default.fileExists(atPath: TemporaryStudy.project + "/" + full), "\(path)")
    }
  }
}
