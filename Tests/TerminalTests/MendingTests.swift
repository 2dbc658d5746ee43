import Terminal
import TestSupport
import Testing

@Suite struct `Mending a long answer on a real screen` {
  /// What tmux shows after the keys, or nil with a printed reason.
  private func screen(after keys: [String], columns: Int = 40, rows: Int = 16) throws -> [String]? {
    let name = "yousaid-\(UInt32.random(in: 0...UInt32.max))"
    // The keys reach the program one after the other, as fingers send them.
    let typing = keys.map { "tmux -L \(name) send-keys -t 0 \($0); sleep 0.1" }.joined(
      separator: "; ")
    let piped = try Piped(
      running: builtProgram("console-probe"),
      line: """
        command -v tmux >/dev/null || exit 42
        tmux -L \(name) -f /dev/null new-session -d -x \(columns) -y \(rows) "'$0' answers"
        sleep 0.4; \(typing); sleep 0.2
        tmux -L \(name) capture-pane -t 0 -p; tmux -L \(name) kill-server
        """)
    if piped.status == 42 {
      print("Skipped: tmux is not installed.")
      return nil
    }
    return piped.output.split(separator: "\n").map(String.init)
  }

  private let letters = (0..<9).map { "\($0)bcdefghij" }.joined()

  @Test(arguments: [
    (
      ["BSpace", "BSpace", "Z"],
      "0bcdefghij1bcdefghij2bcdefghij3bcdefghij4bcdefghij5bcdefghij6bcdefghij7bcdefghij8bcdefghZ"
    ),
    (
      ["Home", "X"],
      "X0bcdefghij1bcdefghij2bcdefghij3bcdefghij4bcdefghij5bcdefghij6bcdefghij7bcdefghij8bcdefghij"
    ),
    (
      ["Home", "DC", "DC", "End", "!"],
      "cdefghij1bcdefghij2bcdefghij3bcdefghij4bcdefghij5bcdefghij6bcdefghij7bcdefghij8bcdefghij!"
    ),
    (
      ["Left", "Left", "BSpace", "学"],
      "0bcdefghij1bcdefghij2bcdefghij3bcdefghij4bcdefghij5bcdefghij6bcdefghij7bcdefghij8bcdefg学ij"
    ),
  ])
  func `leaves on the screen what the answer says`(keys: [String], answer: String) throws {
    guard let lines = try screen(after: ["-l \(letters)"] + keys) else { return }
    var expected = ["Your answer: "]
    for character in answer {
      if expected[expected.count - 1].columns == 39 { expected.append("") }
      expected[expected.count - 1].append(character)
    }
    #expect(lines == expected)
  }

  @Test func `erases a whole row that was taken back`() throws {
    let back = Array(repeating: "BSpace", count: 8)
    guard let lines = try screen(after: ["-l \(letters.prefix(30))"] + back + ["Q"]) else { return }
    #expect(lines == ["Your answer: 0bcdefghij1bcdefghij2bQ"])
  }

  @Test func `an answer longer than the screen can be mended at its beginning`() throws {
    let long = String(repeating: "abcdefghi ", count: 30)
    let keys = ["-l '\(long)'", "Home", "X", "End", "!"]
    guard let lines = try screen(after: keys, rows: 6) else { return }
    let text = "X" + long.dropLast() + " !"
    let shown = ("Your answer: " + text).map(String.init)
    let rows = stride(from: 0, to: shown.count, by: 39)
      .map {
        String(
          shown[$0..<min($0 + 39, shown.count)].joined().reversed().drop { $0 == " " }.reversed())
      }
    #expect(lines == Array(rows.suffix(6)))
  }
}
