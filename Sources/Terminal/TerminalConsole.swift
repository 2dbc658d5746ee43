import Glibc
import Survey
import Synchronization

/// The console of this process: a terminal with Readline, a terminal without, or pipes.
public final class TerminalConsole: Console {
  private var history: History
  private var isHistoryOffered = false
  private var plainKeys = AnswerKeys()
  private let voice = Voice()
  private var look = Look()

  /// Makes the console; commands are added to the history given.
  public init(history: History = History()) { self.history = history }

  /// What standard output can show now.
  public var screen: Screen { .current() }

  /// Whether a write to either stream failed since this was last asked.
  public func hasLostWords() -> Bool { Output.hasLost.exchange(false, ordering: .relaxed) }

  /// Says words for people on standard output.
  public func say(_ text: String) { Output.standard.write(opening([text])) }

  /// Wears a look, for which nothing is written by itself.
  public func wear(_ look: Look) { self.look = look }

  /// Says a heading, twice as large where that is worn and colour is welcome.
  public func announce(_ heading: String) {
    let screen = screen
    guard look.hasBigHeadings, screen.isInteractive, screen.allowsColour else {
      return say(heading)
    }
    Output.standard.write(BigLetters(columns: screen.columns)(heading, in: look.theme))
  }

  /// Shows words in big letters on any terminal that is not dumb.
  public func sample(_ words: String) {
    let screen = screen
    guard screen.isInteractive, !Environment.current.isDumb else { return say(words) }
    Output.standard.write(BigLetters(columns: screen.columns)(words, in: theme))
  }

  /// Says what went wrong on standard error.
  public func complain(_ text: String) { Output.error.write(laidOut(text, for: .error) + "\n") }

  /// Says how far long work is, as a line of its own.
  public func keepPosted(_ text: String) { if Output.error.isTerminal { complain(text) } }

  /// Hands data over on standard output.
  public func deliver(_ text: String) {
    Output.standard.write(Output.standard.isTerminal ? Shown(text).text : text)
  }

  /// Begins to say something aloud; any key stops it.
  public func speak(_ speech: Speech) { voice.speak(speech) }

  /// Stops what is being said aloud.
  public func hush() { voice.hush() }

  /// What is wrong with the voice, as far as it was not told yet.
  public func voiceTrouble() -> String? { voice.trouble()?.description }

  /// Reads up to a good many bytes at once.
  public func readPiece() -> [UInt8] { PlainLines.piece() }

  /// Reads a command: Readline where there is a terminal, and no prompt where there is none.
  public func readCommand(prompt: String, completer: @escaping Completer) -> Input {
    hush()
    fflush(nil)
    guard screen.isInteractive else { return PlainLines.fromPipe() }
    Interruption.watch()
    // Ctrl-C while a command was at work is no reason to give up the next one.
    _ = Interruption.take()
    let (words, prompt) = parted([], prompt)
    Output.standard.write(words)
    guard Readline.isUsable else { return plainLine(prompt) }
    offerHistory()
    let input = Readline.command(prompt: prompt, completer: completer)
    if case .line(let line) = input, history.add(line) { Readline.remember(line) }
    return closed(input)
  }

  /// Reads an entry: as a command is read, but with nothing to go back to and nothing kept.
  public func readEntry(
    after words: [String], prompt: String, completer: @escaping Completer
  ) -> Input {
    hush()
    fflush(nil)
    guard screen.isInteractive, Readline.isUsable else {
      return readAnswer(after: words, prompt: prompt)
    }
    Interruption.watch()
    // Ctrl-C while something was at work is no reason to give up the next line.
    _ = Interruption.take()
    let (words, prompt) = parted(words, prompt)
    Output.standard.write(words)
    return closed(Readline.entry(prompt: prompt, completer: completer))
  }

  /// Reads an answer, with a newline after it where nobody sees Enter pressed.
  public func readAnswer(after words: [String], prompt: String) -> Input {
    fflush(nil)
    let (words, prompt) = parted(words, prompt, in: theme)
    guard screen.isInteractive else {
      Output.standard.write(words + prompt)
      let input = PlainLines.fromPipe()
      if isatty(STDIN_FILENO) != 1 { Output.standard.write("\n") }
      return input
    }
    Interruption.watch()
    return undisturbed(by: [SIGTSTP, SIGQUIT]) {
      closed(Readline.answer(after: words, prompt: prompt, colours: theme.colours))
    }
  }

  /// Reads a line that is not shown.
  public func readSecret(prompt: String) -> Input {
    hush()
    fflush(nil)
    Interruption.watch()
    return undisturbed(by: [SIGTSTP, SIGQUIT]) { Secret.line(prompt: Shown(prompt).text) }
  }

  /// Reads what two switches say; a terminal without colours or moves can do that too.
  public func readSwitch(after words: [String], prompt: String) -> Press {
    guard screen.isInteractive else { return Press(readAnswer(after: words, prompt: prompt)) }
    fflush(nil)
    Interruption.watch()
    let (words, prompt) = parted(words, prompt, in: theme)
    return undisturbed(by: [SIGTSTP, SIGQUIT]) {
      let press = Readline.press(after: words, prompt: prompt, colours: theme.colours)
      switch press {
      case .line(let line): return Press(closed(.line(line)))
      case .end: return Press(closed(.end))
      default: return press
      }
    }
  }

  /// Clears the terminal, where it can.
  @discardableResult
  public func clear() -> Bool {
    guard screen.isInteractive, !Environment.current.isDumb else { return false }
    Output.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    return true
  }

  /// The colours that are worn, as far as they are welcome.
  private var theme: Preferences.Theme { screen.allowsColour ? look.theme : .none }

  /// Words as lines, ready to be written.
  private func opening(_ words: [String]) -> String {
    words.map { theme.paint(laidOut($0, for: .standard)) + "\n" }.joined()
  }

  private func laidOut(_ text: String, for output: Output) -> String {
    let shown = Shown(text).text
    // A pipe has no edge to wrap at, and a program that reads it wants whole sentences.
    return output.isTerminal ? Wrap(columns: screen.columns)(shown) : shown
  }

  /// Parts words and a prompt into what is only written and the last line, which the line editor has
  /// to know.
  private func parted(
    _ words: [String], _ prompt: String, in theme: Preferences.Theme = .none
  ) -> (words: String, prompt: String) {
    let shown = Shown(prompt).text
    guard screen.isInteractive else { return (opening(words), shown) }
    let gap = shown.reversed().prefix { $0 == " " }.count
    let wrapped = Wrap(columns: screen.columns - gap)(String(shown.dropLast(gap)))
    var lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false)
    let last = (lines.popLast() ?? "") + String(repeating: " ", count: gap)
    return (opening(words) + lines.map { theme.paint(String($0)) + "\n" }.joined(), String(last))
  }

  private func plainLine(_ prompt: String) -> Input {
    let input = PlainLines.fromTerminal(prompt: prompt, keys: &plainKeys)
    if input == .interrupted { Output.standard.write("\n") }
    if case .line(let line) = input, line.utf8.count >= PlainLines.longestInTerminal {
      complain(
        """
        The end of that line may be missing: this terminal passes on only about 4,000 letters at \
        once. Nothing that was kept before has changed. Please use a shorter line.
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
