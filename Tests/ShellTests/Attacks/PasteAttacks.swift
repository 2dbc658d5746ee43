import Study
import Survey
import TestSupport
import Testing

@Suite struct `Lines that are pasted into an interview` {
  private static let lines = "stop\r1\rquestionnaires\rerase ye-1aaa --yes\r"

  @Test(arguments: [("\u{1B}[200~", "\u{1B}[201~\r"), ("", "\r")])
  func `are one answer, and no command`(begin: String, end: String) throws {
    let attack = try Attack()
    try attack.sit()
    try attack.terminal.type(begin + Self.lines + end, until: "More words?")
    try attack.terminal.expect("press Enter: ")
    attack.terminal.settle(quiet: .milliseconds(200), within: .seconds(5))
    let shown = attack.sinceSeated
    #expect(!shown.contains("Do you want to stop?"))
    #expect(Attack.signs.filter(shown.contains) == [])
    let answers = try attack.place.study.drafts().drafts.first?.answers
    #expect(answers?.map(\.value?.expressed) == ["stop\n1\nquestionnaires\nerase ye-1aaa --yes"])
  }

  @Test func `do not become a command when they come as an interview ends`() throws {
    let attack = try Attack()
    try attack.sit()
    // The lines are there before anybody reads them, while the interview puts its things away.
    attack.terminal.type("\u{3}\rquestionnaires\rquestionnaires\rquestionnaires\r")
    try attack.terminal.expect("To clear the screen, press Enter: ")
    attack.terminal.settle(quiet: .milliseconds(500), within: .seconds(5))
    #expect(!attack.terminal.screenText.contains("sea:"))
  }
}
