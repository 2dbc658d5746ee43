import Glibc
import Shell
import Study
import Survey
import Terminal

@main
enum Yousaid {
  static func main() {
    // A limit on the size of files must come back as an error, not end the program.
    FileSizeSignal.ignore()
    let environment = Environment.current
    let arguments = Array(CommandLine.arguments.dropFirst())
    let history =
      CommandPrompt.isMeant(by: arguments) ? CommandHistory.open(environment) : History()
    var session = Session(
      console: TerminalConsole(history: history), environment: environment, now: { Moment.now })
    exit(CommandPrompt.main(arguments, in: &session))
  }
}
