import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux"), "tmux is not installed"))
struct `Scrolling back after the seat has changed` {
  @Test func `nothing of an interview is left in tmux`() throws {
    let place = try Attack.study()
    let tmux = Tmux(socket: place.root + "/tmux")
    defer { tmux.end() }
    try tmux.start(
      "env YOUSAID_STUDY='\(place.root)' XDG_STATE_HOME='\(place.root)/state' LC_ALL=C.UTF-8 "
        + "'\(builtProgram("yousaid"))'")
    try tmux.wait(for: "yousaid>")
    try tmux.type("ask sea --mode alone")
    try tmux.wait(for: "First words?")
    for words in ["again", "zebra one", "again", "back", "zebra two", "zebra three"] {
      let before = try tmux.everything.count
      try tmux.type(words)
      try tmux.wait { $0.count > before }
    }
    try tmux.wait(for: "A number?")
    // Without clearing it could all be read: more of it than the window shows.
    let whole = try tmux.everything
    #expect(whole.contains("zebra one") && whole.split(separator: "\n").count > Tmux.rows)
    try tmux.key("C-c")
    try tmux.wait(for: "To clear the screen")
    try tmux.type("")
    try tmux.wait { $0.contains("yousaid>") && !$0.contains("To clear the screen") }
    let rest = try tmux.everything
    #expect(!rest.contains("zebra") && !rest.contains("First words?"))
  }
}

/// A terminal in tmux, of a server of its own.
private struct Tmux {
  static let rows = 10
  let socket: String

  /// Starts a program in a window that keeps what scrolls away.
  func start(_ program: String) throws {
    try run("-f /dev/null new-session -d -x 60 -y \(Self.rows) \"\(program)\"")
  }

  /// Types a line.
  func type(_ line: String) throws {
    if !line.isEmpty { try run("send-keys -l '\(line)'") }
    try key("Enter")
  }

  /// Presses a key by the name that tmux has for it.
  func key(_ name: String) throws { try run("send-keys \(name)") }

  /// The window and all that can be scrolled back to.
  var everything: String { get throws { try run("capture-pane -p -S -") } }

  /// Waits until words are there.
  func wait(for words: String) throws { try wait { $0.contains(words) } }

  /// Waits until the window is as it should be, 400 looks at the most.
  func wait(until isRight: (String) -> Bool) throws {
    var seen = ""
    for _ in 0..<400 {
      seen = try everything
      if isRight(seen) { return }
      usleep(25_000)
    }
    throw Silence(awaited: "the window", transcript: seen)
  }

  /// Ends the server and all that runs in it.
  func end() { _ = try? run("kill-server") }

  @discardableResult
  private func run(_ words: String) throws -> String {
    try Piped(
      running: "/usr/bin/tmux", line: "exec \"$0\" -S '\(socket)' \(words)",
      environment: ["TERM": "xterm-256color"], within: .seconds(20)
    ).output
  }
}
