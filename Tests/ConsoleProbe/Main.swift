import Glibc
import Terminal

/// Reads lines the way its first argument says, and says what came of each.
@main struct Probe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let history = arguments.dropFirst().first.map { History(file: $0) } ?? History()
    let console = TerminalConsole(history: history)
    switch arguments.first {
    case "answers": converse(console) { console.readAnswer(prompt: "Your answer: ") }
    case "long": converse(console) { console.readAnswer(prompt: longPrompt) }
    case "both": both(console)
    case "one": report(console.readAnswer(prompt: "Your answer: "), to: console)
    case "seat": try seat(console)
    case "environment": environment(console)
    case "words": words(console)
    case "raw": leaveRaw()
    default: converse(console) { command(console) }
    }
  }

  static let longPrompt = "Type one or more words, and when you are ready press Enter: "

  static func converse(_ console: TerminalConsole, _ read: () -> Input) {
    while report(read(), to: console) {}
  }

  static func command(_ console: TerminalConsole) -> Input {
    console.readCommand(prompt: "probe> ") { line, word in
      let words = line.isEmpty ? ["themes", "theatre", "who", "hidden\u{202E}"] : ["--by", "żółw"]
      return words.filter { $0.hasPrefix(word) }
    }
  }

  /// A command and an answer by turns, to see that neither reaches the other.
  static func both(_ console: TerminalConsole) {
    while report(command(console), to: console),
      report(console.readAnswer(prompt: "Your answer: "), to: console)
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
