import Study
import Terminal

/// The prompt: reads a line, carries it out, and asks for the next.
public enum CommandPrompt {
  /// Runs the program with the arguments given, or the prompt where they name no more than a study.
  ///
  /// - Returns: The exit status.
  public static func main(_ arguments: [String], in session: inout Session) -> Int32 {
    let (study, words) = parted(arguments)
    session.study = study
    var status: Int32 = 0
    if !words.isEmpty {
      status = Interpreter.run(words, in: &session)
      // What was opened is opened for the lines that follow.
      guard session.opened != nil else { return status }
    }
    session.isAtPrompt = true
    greet(session)
    while !session.isLeaving {
      switch session.console.readCommand(
        prompt: "yousaid> ", completer: Vocabulary(session).completer)
      {
      case .interrupted: continue
      case .end: session.isLeaving = true
      case .line(let line): status = carryOut(line, in: &session)
      }
    }
    return session.console.screen.isInteractive ? 0 : status
  }

  /// Says whether arguments ask for the prompt: there are none, or `--study` and a folder, or the study
  /// is opened.
  public static func isMeant(by arguments: [String]) -> Bool {
    let words = parted(arguments).words
    return words.isEmpty || words.first == Tool.name(of: OpenStudy.self)
  }

  /// The study that stands before any verb, and the rest.
  private static func parted(_ arguments: [String]) -> (study: String?, words: [String]) {
    if arguments.count >= 2, arguments[0] == "--study" {
      return (arguments[1], Array(arguments.dropFirst(2)))
    }
    if let first = arguments.first, first.hasPrefix("--study=") {
      return (String(first.dropFirst("--study=".count)), Array(arguments.dropFirst()))
    }
    return (nil, arguments)
  }

  private static func carryOut(_ line: String, in session: inout Session) -> Int32 {
    do {
      var words = try CommandWords.split(line)
      if words.first == "yousaid" { words.removeFirst() }
      return words.isEmpty ? 0 : Interpreter.run(words, in: &session)
    } catch {
      session.console.complain("\(error)")
      return 64
    }
  }

  private static func greet(_ session: Session) {
    guard session.console.screen.isInteractive else { return }
    session.console.say("yousaid. Type help to see what can be done, or quit to leave.")
    do {
      let study = try Study(root: session.root())
      let unfinished = try study.unfinished()
      let waiting = unfinished.drafts.count + unfinished.sealed
      if waiting == 1 { session.console.say("One response is not finished. Type resume to go on.") }
      if waiting > 1 {
        session.console.say("\(waiting) responses are not finished. Type resume to see them.")
      }
    } catch {
      session.console.say("\(error)")
    }
  }
}
