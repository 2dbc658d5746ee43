import FoundationEssentials
import Study
import TestSupport
import Testing

/// A terminal at which one person has told a secret and left, and the next one sits.
struct Attack {
  static let secret = "zebra secret"
  static let passphrase = "three sleepy owls"
  static let prompt = "yousaid> "
  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
  /// What shows that somebody got out: files, other accounts, a shell, a planted key, the prompt.
  static let signs = [
    "Package.swift", "shadow", "root:x", "/root", "shell> ", "INJECTED", "Stopped", prompt,
  ]

  let place: TemporaryStudy
  let terminal: PseudoTerminal

  /// Opens the prompt, also by another program such as a shell; where the study has a passphrase,
  /// every way back to the prompt should ask for it.
  init(isLocked: Bool = false, rows: Int = 24, by shell: [String]? = nil) throws {
    place = try Attack.study()
    if isLocked {
      try place.study.set(try KeptPassphrase(Attack.passphrase, salt: Array(0..<16)))
    }
    try FileManager.default.createDirectory(
      atPath: place.root + "/home", withIntermediateDirectories: true)
    for file in ["inputrc", "home/.inputrc"] {
      try place.write("\"z\": \"INJECTED\"\n\"\\C-t\": \"INJECTED\"\n", to: file)
    }
    let program = shell ?? [builtProgram("yousaid")]
    terminal = try PseudoTerminal(
      running: program[0], arguments: Array(program.dropFirst()),
      environment: [
        "YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state",
        "INPUTRC": place.root + "/inputrc", "HOME": place.root + "/home", "PS1": "shell> ",
        "YOUSAID": builtProgram("yousaid"),
      ], rows: rows)
    if shell != nil { try terminal.type("\"$YOUSAID\"\r", until: "Type help") }
    try terminal.expect(Attack.prompt)
  }

  /// A study with one questionnaire, whose last question takes no answer that anybody would guess.
  static func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: text, name: first, label: First words?}
      - {type: text, name: second, label: More words?}
      - {type: integer, name: last, label: A number?, constraint: '. = 123456',
         constraint_message: Another number please.}
      settings:
      - {form_title: Sea, version: '1', group: young-person}
      """, to: "Questionnaires/sea.yaml")
    return place
  }

  /// Gives the seat to somebody, up to the first question.
  func sit() throws {
    try terminal.type("ask sea --mode alone\r", until: "First words?")
    try terminal.expect("press Enter: ")
  }

  /// Answers the first two questions, so that the last one is open.
  func answer(_ words: String) throws {
    try terminal.type("\(words)\r", until: "More words?")
    try terminal.expect("press Enter: ")
    try terminal.type("\(words)\r", until: "A number?")
    try terminal.expect("press Enter: ")
  }

  /// Somebody tells the secret last of all, half of it without Enter, and leaves.
  func tell() throws {
    try sit()
    try answer(Attack.secret)
    try terminal.type("\(Attack.secret) twice\u{3}", until: "To clear the screen, press Enter: ")
    try terminal.type("\r", until: Attack.prompt)
  }

  /// What was written since the seat changed last.
  var sinceSeated: String { terminal.screenText.components(separatedBy: Self.clearing).last ?? "" }
}
