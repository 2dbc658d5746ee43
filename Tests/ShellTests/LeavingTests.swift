import FoundationEssentials
import Glibc
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Leaving an interview` {
  /// The ways of leaving.
  enum Way: CaseIterable {
    case end, keep, discard, interrupt, close, terminate, hangUp

    /// The signal that it is, if it is one.
    var signal: Int32? {
      switch self {
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      default: nil
      }
    }

    /// What is typed at the second question, without the last Enter or control.
    var lines: [String] {
      switch self {
      case .end: ["fine", "1"]
      case .keep: ["stop", "1"]
      case .discard: ["stop", "2", "1"]
      case .interrupt: ["\u{3}"]
      case .close: ["\u{4}"]
      case .terminate, .hangUp: []
      }
    }

    /// What is said at the end.
    var goodbye: String {
      switch self {
      case .end, .keep: "Your answers are saved. Thank you."
      case .discard: "Nothing was kept."
      default: "To go on later, type:"
      }
    }
  }

  /// A look or manner that touches the terminal more than plain questions do.
  enum Manner: String, CaseIterable {
    case plain = "no colours"
    case cream = "dark on cream"
    case switches = "switches on"
    case aloud = "voice on"
  }

  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: heard, label: Do people listen?}
      - {type: text, name: better, label: How are you?}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      settings:
      - {form_title: Short, version: '1', group: young-person}
      """, to: "Questionnaires/short.yaml")
    return place
  }

  /// A terminal at which the first question was answered and the second is open.
  private func start(
    _ arguments: [String], at place: TemporaryStudy, _ fake: FakeVoice, _ line: String? = nil
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"), arguments: arguments,
      environment: [
        "YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state", "PATH": fake.path,
      ])
    if let line {
      try terminal.expect("yousaid> ")
      terminal.type(line + "\r")
    }
    try terminal.expect("press Enter: ")
    try terminal.type("1\r", until: "How are you?")
    try terminal.expect("press Enter: ")
    return terminal
  }

  /// Leaves, as far as that is done from outside the program.
  private func leave(_ terminal: PseudoTerminal, _ way: Way) throws {
    if let signal = way.signal { return terminal.send(signal) }
    for (index, line) in way.lines.enumerated() {
      if index > 0 { try terminal.expect("press Enter: ") }
      terminal.type(line < " " ? line : line + "\r")
    }
    try terminal.expect(way.goodbye)
  }

  /// Whether the answers are where they should be.
  private func check(_ place: TemporaryStudy, _ way: Way) throws {
    let responses = try place.study.responses().responses
    let drafts = try place.study.drafts().drafts
    switch way {
    case .end, .keep:
      #expect(responses.map(\.status) == [way == .end ? .complete : .stopped] && drafts.isEmpty)
      #expect(responses.first?.answers.first?.value == .text("yes"))
    case .discard: #expect(responses.isEmpty && drafts.isEmpty)
    default:
      #expect(responses.isEmpty && drafts.first?.answers.first?.value == .text("yes"))
    }
  }

  @Test(arguments: Manner.allCases, Way.allCases)
  func `leaves the terminal as it was`(manner: Manner, way: Way) throws {
    let place = try study()
    let fake = try FakeVoice("exec sleep 60")
    let words = ["ask", "short", "--mode", "alone", "--with", manner.rawValue]
    let terminal = try start(words, at: place, fake)
    try leave(terminal, way)
    let status = try terminal.finish(typing: "")
    #expect(status == way.signal.map { 128 + $0 } ?? 0)
    #expect(terminal.modes == terminal.modesAtStart)
    try check(place, way)
    if manner == .cream {
      let last = terminal.transcript.matches(of: /\u{1B}\[[0-9;]*m/).last.map { String($0.0) }
      #expect(last == "\u{1B}[0m", "the colours are put back")
    }
  }

  @Test(arguments: [Manner.plain, .switches], Way.allCases)
  func `leaves the prompt as it was, when it was started there`(manner: Manner, way: Way) throws {
    let place = try study()
    let fake = try FakeVoice("exec sleep 60")
    let terminal = try start(
      [], at: place, fake, "ask short --mode alone --with '\(manner.rawValue)'")
    try leave(terminal, way)
    if let signal = way.signal {
      #expect(try terminal.finish(typing: "") == 128 + signal)
    } else {
      try terminal.expect("To clear the screen, press Enter: ")
      try terminal.type("\r", until: "yousaid> ")
      #expect(try terminal.finish() == 0)
    }
    #expect(terminal.modes == terminal.modesAtStart)
    try check(place, way)
  }
}

extension String {
  /// The text without the newlines at its end.
  fileprivate var trimmingEnd: String { String(reversed().drop(while: \.isNewline).reversed()) }
}
