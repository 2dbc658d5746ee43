/// The only door through which words reach people and come back from them.
public protocol Console {
  /// What the output can show at this moment.
  var screen: Screen { get }

  /// Whether some of what was said since this was last asked could not be written, such as on a
  /// full disk.
  func hasLostWords() -> Bool

  /// Says words for people: made safe to show, wrapped between words, ended with a newline.
  func say(_ text: String)

  /// Wears a look from now on; the words stay the same.
  func wear(_ look: Look)

  /// Says a heading, in big letters where the look has them and the terminal can.
  func announce(_ heading: String)

  /// Shows words once in big letters, whatever is worn, so that a person can say what they see.
  func sample(_ words: String)

  /// Says what went wrong, in the same way, to standard error.
  func complain(_ text: String)

  /// Says how far long work is, on standard error, and only where a person reads that.
  func keepPosted(_ text: String)

  /// Hands over data exactly as it is; a terminal gets it made safe to show, and never wrapped.
  func deliver(_ text: String)

  /// Reads what comes next on standard input as it is; nothing at its end.
  func readPiece() -> [UInt8]

  /// Reads a facilitator's command, with history and completion where there is a terminal.
  func readCommand(prompt: String, completer: @escaping Completer) -> Input

  /// Says words and reads a person's answer to them: nothing typed before can be reached from here.
  ///
  /// Words and prompt are written at once, so that a screen reader finds them whole and reads them
  /// once. Lines pasted in one go stay one answer, with newlines between them.
  func readAnswer(after words: [String], prompt: String) -> Input

  /// Says words and reads a line for which other words are proposed, such as names of themes; it is
  /// remembered nowhere, because it may hold what somebody said.
  func readEntry(after words: [String], prompt: String, completer: @escaping Completer) -> Input

  /// Says words and reads what somebody does who answers with two switches, Space and Enter.
  ///
  /// Space alone acts at once; any other key begins a line, which ends with Enter.
  func readSwitch(after words: [String], prompt: String) -> Press

  /// Reads a line that nobody may see, such as a passphrase: it is not shown while it is typed, and is
  /// remembered nowhere.
  func readSecret(prompt: String) -> Input

  /// Begins to say something aloud and goes on at once; what was being said before stops.
  func speak(_ speech: Speech)

  /// Stops what is being said aloud.
  func hush()

  /// A sentence on why words could not be heard, told once for each sort of trouble.
  func voiceTrouble() -> String?

  /// Clears the screen and what can be scrolled back to, where there is a terminal that can.
  ///
  /// - Returns: Whether nothing is left to be read.
  @discardableResult
  func clear() -> Bool
}

extension Console {
  /// A console loses nothing unless it says so.
  public func hasLostWords() -> Bool { false }

  /// Reads the next line with its end.
  public func readPiece() -> [UInt8] {
    if case .line(let line) = readAnswer(prompt: "") { Array((line + "\n").utf8) } else { [] }
  }

  /// A console that nobody watches says nothing of its progress.
  public func keepPosted(_ text: String) {}

  /// A console without a look wears none.
  public func wear(_ look: Look) {}

  /// Says a heading like any other words.
  public func announce(_ heading: String) { say(heading) }

  /// Says the words, since there are no big letters.
  public func sample(_ words: String) { say(words) }

  /// Reads a person's answer to what stands on the screen already.
  public func readAnswer(prompt: String) -> Input { readAnswer(after: [], prompt: prompt) }

  /// A console that shows nothing reads a secret like any line.
  public func readSecret(prompt: String) -> Input { readAnswer(prompt: prompt) }

  /// Reads a line without proposing anything.
  public func readEntry(
    after words: [String], prompt: String, completer: @escaping Completer
  ) -> Input { readAnswer(after: words, prompt: prompt) }

  /// Reads what somebody does with two switches about what stands on the screen already.
  public func readSwitch(prompt: String) -> Press { readSwitch(after: [], prompt: prompt) }

  /// Reads a line, of which spaces alone are the one switch and nothing is the other.
  public func readSwitch(after words: [String], prompt: String) -> Press {
    Press(readAnswer(after: words, prompt: prompt))
  }

  /// A console without a voice says nothing aloud.
  public func speak(_ speech: Speech) {}

  /// A console without a voice is quiet already.
  public func hush() {}

  /// A console without a voice has no trouble with it.
  public func voiceTrouble() -> String? { nil }

  /// Reads a facilitator's command without completion.
  public func readCommand(prompt: String) -> Input {
    readCommand(prompt: prompt) { _, _ in [] }
  }
}
