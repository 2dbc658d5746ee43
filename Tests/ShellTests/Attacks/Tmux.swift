import Glibc
import TestSupport

/// A terminal in tmux, of a server of its own.
struct Tmux {
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
