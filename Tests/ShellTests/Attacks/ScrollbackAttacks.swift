import FoundationEssentials
import TestSupport
import Testing

@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux"), "tmux is not installed"))
struct `Scrolling back after the seat has changed` {
  @Test func `nothing of an interview is left in tmux`() throws {
    let place = try Attack.study()
    let tmux = Tmux(socket: place.root + "/tmux")
    // The socket lies in the study, which must not go before the server.
    defer { withExtendedLifetime(place) { tmux.end() } }
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
