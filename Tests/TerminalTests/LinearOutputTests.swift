import TestSupport
import Testing

@Suite struct `Judging whether output is linear` {
  @Test(arguments: [
    ("Saving \r| Saving \r/ Saving\r\n", "a line is written over"),
    ("\u{1B}[2J\u{1B}[HDo you like maths?\r\n", "a control sequence"),
    ("\u{1B}[?2004hYour answer: ", "a control sequence"),
    ("\u{1B}#3How is school?\r\n", "a control sequence"),
    ("\u{1B}]0;school\u{7}Good\r\n", "a control sequence"),
    ("┌──────┐\r\n", "a box or a block"),
    ("⠋ Saving\r\n", "a braille pattern"),
    ("→ Good\r\n", "an arrow"),
    ("✔ Saved\r\n", "a symbol"),
    ("No.\u{7}\r\n", "the bell rings"),
    ("ab\u{8} \u{8}\r\n", "typing is taken back"),
    ("Do you think that people listen to you at school?\r\n", "a line is wider"),
    ("Place     Yes   No\r\n", "columns beside each other"),
    ("-----------\r\n", "a ruled line"),
    ("Wait ....\r\n", "a ruled line"),
    ("Is that right? [Y/n]\r\n", "a default shown by its letters"),
    ("Type yes/no\r\n", "a slash between words"),
    ("3/10 people\r\n", "a slash between words"),
    ("\u{1B}[5mNow\u{1B}[0m\r\n", "blinking or hidden text"),
    ("\u{1B}[38;5;196mRed\u{1B}[0m\r\n", "more than sixteen colours"),
    ("\u{1B}[31mRed\r\n\u{1B}[0m", "colour is still on at the end of a line"),
  ])
  func `finds what cannot be heard in order`(output: String, problem: String) {
    let problems = LinearOutput(columns: 40, allowsColour: true).problems(in: output)
    #expect(problems.contains { $0.hasPrefix(problem) }, "\(problems)")
  }

  @Test func `finds nothing in a plain question`() {
    let output = """
      Question 3 of 10.\r
      Do people listen to you?\r
      1. Yes\r
      2. No, they don’t… “never”\r
      Your answers are in /home/kl/study.\r
      Type a number, then press Enter: Siân\r

      """
    #expect(LinearOutput(columns: 40).problems(in: output).isEmpty)
    let coloured = "\u{1B}[1;97;40mDo people listen?\u{1B}[0m\r\n"
    #expect(LinearOutput(columns: 40, allowsColour: true).problems(in: coloured).isEmpty)
    #expect(
      LinearOutput(columns: 40).problems(in: coloured)
        .contains { $0.hasPrefix("colour where none is welcome") })
  }

  @Test func `a symbol that is allowed stands after its word`() {
    let judge = LinearOutput(columns: 40, allowedSymbols: ["🙂"])
    #expect(judge.problems(in: "1. Good 🙂\r\n").isEmpty)
    #expect(!judge.problems(in: "🙂 Good\r\n").isEmpty)
    #expect(!LinearOutput(columns: 40).problems(in: "1. Good 🙂\r\n").isEmpty)
  }
}
