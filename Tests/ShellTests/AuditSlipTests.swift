import FoundationEssentials
import TestSupport
import Testing

@Suite struct `The slip of the audit` {
  @Test func `is shown to whoever runs the session, never on the last screen of the child`() throws
  {
    let place = try `Asking`().study()
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      environment: ["YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.state])
    try terminal.expect("yousaid> ")
    terminal.type("ask short --mode alone\r")
    for _ in 0..<2 {
      try terminal.expect("press Enter: ")
      terminal.type("1\r")
    }
    try terminal.expect("press Enter: ")
    terminal.type("The bus is late.\r")
    try terminal.expect("press Enter: ")
    terminal.type("1\r")
    try terminal.expect("To clear the screen, press Enter: ")
    #expect(!terminal.screenText.contains("The audit stands at"))
    terminal.type("\r")
    try terminal.expect("The audit stands at ")
    try terminal.expect("yousaid> ")
    let text = terminal.screenText
    let slip = try #require(text.firstMatch(of: /stands at ([0-9a-f]{4}(-[0-9a-f]{4}){2}-3)\./)?.1)
    terminal.type("audit verify --head \(slip)\r")
    try terminal.expect("nothing was altered")
  }
}
