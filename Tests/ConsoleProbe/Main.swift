import Glibc
import Survey
import Terminal

/// Reads lines the way its first argument says, and says what came of each.
@main struct Probe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let history = arguments.dropFirst().first.map { History(file: $0) } ?? History()
    let console = TerminalConsole(history: history)
    switch arguments.first {
    case "answers": converse(console) { console.readAnswer(prompt: "Your answer: ") }
    case "switch": press(console)
    case "looks": looks(console, Array(arguments.dropFirst()))
    case "redraw": redraw()
    case "voice": speakAndAsk(console)
    case "farewell": console.speak(speech)
    case "long": converse(console) { console.readAnswer(prompt: longPrompt) }
    case "both": both(console)
    case "one": report(console.readAnswer(prompt: "Your answer: "), to: console)
    case "entries": entries(console)
    case "seat": try seat(console)
    case "environment": environment(console)
    case "words": words(console)
    case "raw": leaveRaw()
    case "secret": secret(console)
    default: converse(console) { command(console) }
    }
  }

  static let longPrompt = "Type one or more words, and when you are ready press Enter: "

  static func converse(_ console: TerminalConsole, _ read: () -> Input) {
    while report(read(), to: console) {}
  }

  /// Says how much was typed that nobody saw, and then reads an answer.
  static func secret(_ console: TerminalConsole) {
    if case .line(let line) = console.readSecret(prompt: "Secret: ") {
      console.say("got \(line.count) letters")
    } else {
      console.say("got none")
    }
    report(console.readAnswer(prompt: "Your answer: "), to: console)
  }

  static func command(_ console: TerminalConsole) -> Input {
    console.readCommand(prompt: "probe> ") { line, word in
      let words = line.isEmpty ? ["themes", "theatre", "who", "hidden\u{202E}"] : ["--by", "żółw"]
      return words.filter { $0.hasPrefix(word) }
    }
  }

  /// What each switch does, until an answer is typed.
  static func press(_ console: TerminalConsole) {
    while true {
      let press = console.readSwitch(prompt: "Space or Enter: ")
      switch press {
      case .next: console.say("next")
      case .choose: console.say("choose")
      case .line(let line): report(.line(line), to: console)
      case .interrupted: report(.interrupted, to: console)
      case .end: return console.say("end")
      }
      if press == .line("answer") {
        report(console.readAnswer(prompt: "Your answer: "), to: console)
      }
    }
  }

  /// The same words in every theme that is named, and answers after them.
  static func looks(_ console: TerminalConsole, _ themes: [String]) {
    for theme in themes.compactMap(Preferences.Theme.init) {
      console.wear(Look(theme: theme, hasBigHeadings: theme != .none))
      console.announce("How is school?")
      console.say("one two three four five six seven eight nine ten\n\n\u{1B}[31meleven")
      console.complain("Plain.")
      converse(console) { console.readAnswer(prompt: "Your answer: ") }
    }
    console.sample("One big line")
  }

  static let speech = Speech([
    Speech.Utterance("Do you feel safe at school?", pause: 700),
    Speech.Utterance("Yes. Type 1.", pause: 700), Speech.Utterance("No. Type 2."),
  ])

  /// A question that is read out while it is asked, and how long that kept anybody waiting.
  static func speakAndAsk(_ console: TerminalConsole) {
    repeat {
      let start = ContinuousClock.now
      console.speak(speech)
      let delay = (ContinuousClock.now - start) / .milliseconds(1)
      console.say("spoke in \(Int(delay.rounded(.up))) ms")
      if let trouble = console.voiceTrouble() { console.complain(trouble) }
    } while report(console.readAnswer(prompt: "Your answer: "), to: console)
  }

  /// How not to ask: each question wipes away the last one.
  static func redraw() {
    for question in ["Do you like maths?", "Do you like music?"] {
      print("\u{1B}[2J\u{1B}[H\(question)\n1. Apple\n2. Banana\nYour answer: ", terminator: "")
      fflush(nil)
      _ = readLine()
    }
  }

  /// A command and an answer by turns, to see that neither reaches the other.
  static func both(_ console: TerminalConsole) {
    while report(command(console), to: console),
      report(console.readAnswer(prompt: "Your answer: "), to: console)
    {}
  }

  /// A command and an entry by turns, to see that neither can be reached from the other.
  static func entries(_ console: TerminalConsole) {
    while report(command(console), to: console),
      report(
        console.readEntry(after: [], prompt: "Entry: ") { _, word in
          ["themes", "theatre"].filter { $0.hasPrefix(word) }
        }, to: console)
    {}
  }

  static func seat(_ console: TerminalConsole) throws {
    while case .line(let line) = command(console) {
      let status = try Seat().run(arguments: [line])
      console.say("seat left with \(status)")
    }
  }

  static func environment(_ console: TerminalConsole) {
    let names = Environment.current.values.keys.sorted().joined(separator: " ")
    // The first descriptor free after the three shows that nothing else came along.
    console.say("names: \(names); next descriptor \(open("/dev/null", O_RDONLY))")
  }

  static func words(_ console: TerminalConsole) {
    let screen = console.screen
    console.say("columns \(screen.columns) interactive \(screen.isInteractive)")
    console.say("colour \(screen.allowsColour)")
    console.say("one two three four five six seven eight nine ten eleven twelve \u{1B}[2J")
    console.complain("That did not work. Every answer is safe. Please try again.")
    console.deliver("{\"a\":\t\"\u{9B}\"}\n")
    console.clear()
  }

  /// Leaves the terminal as a program that is killed would.
  static func leaveRaw() {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    cfmakeraw(&modes)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    kill(getpid(), SIGKILL)
  }

  @discardableResult
  static func report(_ input: Input, to console: TerminalConsole) -> Bool {
    switch input {
    case .line(let line):
      let spelled = line.unicodeScalars.map { $0 == "\n" ? "|" : String($0) }.joined()
      console.say("got [\(spelled)] \(line.unicodeScalars.count)")
    case .interrupted: console.say("interrupted")
    case .end: console.say("end")
    }
    return input != .end
  }
}
