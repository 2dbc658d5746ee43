import Terminal
import TestSupport
import Testing

@Suite struct `A scripted console` {
  @Test func `gives its lines and keeps what a person would have seen`() {
    let console = ScriptedConsole(["yes"], screen: Screen(columns: 20, isInteractive: true))
    console.say("Do you feel listened to\u{202E}?")
    #expect(console.readAnswer(prompt: "press Enter: ") == .line("yes"))
    console.complain("No.")
    console.deliver("{}\n")
    console.clear()
    #expect(console.readCommand(prompt: "> ") { _, _ in ["themes"] } == .end)
    #expect(
      console.transcript == """
        Do you feel listened
        to<U+202E>?
        press Enter: yes
        No.
        {}
        >\u{20}

        """)
    #expect(console.complaints == "No.\n" && console.delivered == "{}\n")
    #expect(console.clearings == 1 && console.prompts == ["press Enter: ", "> "])
    #expect(console.completer?("", "th") == ["themes"])
  }
}
