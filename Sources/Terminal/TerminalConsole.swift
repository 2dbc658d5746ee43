import Glibc
import Synchronization

/// The console of this process: a terminal with Readline, a terminal without, or pipes.
public final class TerminalConsole: Console {
  private var history: History
  private var isHistoryOffered = false
  private var plainKeys = AnswerKeys()

  /// Makes the console; commands are added to the history given.
  public init(history: History = History()) { self.history = history }

  /// What standard output can show now.
  public var screen: Screen { .current() }

  /// Whether a write to either stream failed since this was last asked.
  public func hasLostWords() -> Bool { Output.hasLost.exchange(false, ordering: .relaxed) }

  /// Says words for people on standard output.
  public func say(_ text: String) { write(text, to: .standard) }

  /// Says what went wrong on standard error.
  public func complain(_ text: String) { write(text, to: .error) }

  /// Hands data over on standard output.
  public func deliver(_ text: String) {
    Output.standard.write(Output.standard.isTerminal ? Shown(text).text : text)
  }

  /// Reads a command: Readline where there is a terminal, and no prompt where there is none.
  public func readCommand(prompt: String, completer: @escaping Completer) -> Input {
    fflush(nil)
    guard screen.isInteractive else { return PlainLines.fromPipe() }
    Interruption.watch()
    // Ctrl-C while a command was at work is no reason to give up the next one.
    _ = Interruption.take()
    guard canEdit else { return plainLine(prompt, gathersPaste: false) }
    offerHistory()
    let input = Readline.command(prompt: lastLine(of: prompt), completer: completer)
    if case .line(let line) = input, history.add(line) { Readline.remember(line) }
    return closed(input)
  }

  /// Reads an answer, with a newline after it where nobody sees Enter pressed.
  public func readAnswer(prompt: String) -> Input {
    fflush(nil)
    guard screen.isInteractive else {
      Output.standard.write(lastLine(of: prompt))
      let input = PlainLines.fromPipe()
      if isatty(STDIN_FILENO) != 1 { Output.standard.write("\n") }
      return input
    }
    Interruption.watch()
    return undisturbed(by: [SIGTSTP, SIGQUIT]) {
      guard canEdit else { return plainLine(prompt, gathersPaste: true) }
      return closed(Readline.answer(prompt: lastLine(of: prompt)))
    }
  }

  /// Clears the terminal, where it can.
  @discardableResult
  public func clear() -> Bool {
    guard screen.isInteractive, !Environment.current.isDumb else { return false }
    Output.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    return true
  }

  private var canEdit: Bool { !Environment.current.isDumb && Readline.isUsable }

  private func write(_ text: String, to output: Output) {
    let shown = Shown(text).text
    // A pipe has no edge to wrap at, and a program that reads it wants whole sentences.
    output.write((output.isTerminal ? Wrap(columns: screen.columns)(shown) : shown) + "\n")
  }

  /// Writes all of a prompt but its last line, which the line editor has to know.
  private func lastLine(of prompt: String) -> String {
    let shown = Shown(prompt).text
    guard screen.isInteractive else { return shown }
    let gap = shown.reversed().prefix { $0 == " " }.count
    let wrapped = Wrap(columns: screen.columns - gap)(String(shown.dropLast(gap)))
    var lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.popLast() ?? ""
    for line in lines { Output.standard.write(line + "\n") }
    return last + String(repeating: " ", count: gap)
  }

  private func plainLine(_ prompt: String, gathersPaste: Bool) -> Input {
    let input = PlainLines.fromTerminal(
      prompt: lastLine(of: prompt), gathersPaste: gathersPaste, keys: &plainKeys)
    if input == .interrupted { Output.standard.write("\n") }
    if case .line(let line) = input, line.utf8.count >= PlainLines.longestInTerminal {
      complain(
        """
        The end of that line may be missing: this terminal passes on only about 4,000 letters at \
        once. What came is kept. You can type back and give it again in shorter pieces.
        """)
    }
    return closed(input)
  }

  /// The line after the end of input begins on the left; pasted newlines at the end say nothing.
  private func closed(_ input: Input) -> Input {
    guard case .line(let line) = input else {
      if input == .end { Output.standard.write("\n") }
      return input
    }
    return .line(String(line.reversed().drop { $0.isNewline }.reversed()))
  }

  private func offerHistory() {
    if isHistoryOffered { return }
    isHistoryOffered = true
    // Readline has to be set up before it is told of anything.
    if Readline.isUsable { for line in history.lines { Readline.remember(line) } }
  }
}
