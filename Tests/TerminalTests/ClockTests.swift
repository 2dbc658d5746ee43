import Glibc
import Survey
import Terminal
import Testing

@Suite struct `Telling the time` {
  @Test func `the moment is this second, with a real local clock`() {
    let before = time(nil)
    let moment = Moment.now
    #expect((before...time(nil)).contains(moment.seconds))
    #expect((-14 * 60...14 * 60).contains(moment.offset))
  }
}

@Suite struct `Knowing the surroundings` {
  @Test func `an interview is told no more than it needs`() {
    let seat = Environment([
      "LANG": "cy_GB.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm", "PATH": "/bin",
      "HOME": "/home/kl",
      "YOUSAID_STUDY": "/study", "INPUTRC": "/home/kl/.inputrc", "LD_PRELOAD": "x.so", "TOKEN": "1",
    ]).forSeat
    #expect(
      seat.values.keys.sorted() == [
        "HOME", "INPUTRC", "LANG", "LC_ALL", "PATH", "TERM", "YOUSAID_STUDY",
      ])
    #expect(seat["INPUTRC"] == "/dev/null")
  }

  @Test(arguments: [("dumb", true), ("", true), ("xterm-256color", false)])
  func `a terminal that can only print is known by its name`(name: String, isDumb: Bool) {
    #expect(Environment(["TERM": name]).isDumb == isDumb)
    #expect(Environment([:]).isDumb)
  }

  @Test func `a screen is never too narrow to read`() {
    #expect(Screen(columns: 3, rows: 1).columns == 20)
    #expect(Environment.current["PATH"] != nil)
  }
}
