import Terminal

/// A console whose lines were written beforehand, and which keeps everything that was said.
public final class ScriptedConsole: Console {
  /// What the screen is said to be.
  public var screen: Screen
  /// The lines that nobody has asked for yet.
  public private(set) var script: [Input]
  /// What a person would have seen: words, data, prompts and the lines typed after them.
  public private(set) var transcript = ""
  /// What was said to standard error, which is in the transcript too.
  public private(set) var complaints = ""
  /// The data alone.
  public private(set) var delivered = ""
  /// How often the screen was cleared.
  public private(set) var clearings = 0
  /// The looks that were worn, in order.
  public private(set) var looks: [Look] = []
  /// The headings, in order, which are among what was said too.
  public private(set) var headings: [String] = []
  /// The words shown in big letters, in order, which are among what was said too.
  public private(set) var samples: [String] = []
  /// The prompts at which two switches could answer, which are among the prompts too.
  public private(set) var switchPrompts: [String] = []
  /// What was said aloud, in order.
  public private(set) var spoken: [Speech] = []
  /// How often what was being said aloud was stopped.
  public private(set) var hushings = 0
  /// What the voice will be said to have trouble with.
  public var voiceTroubles: [String] = []
  /// The prompts that were shown, in order.
  public private(set) var prompts: [String] = []
  /// What proposes words at the last prompt where any are proposed.
  public private(set) var completer: Completer?

  /// Makes a console that is fed these lines and then ends.
  public convenience init(
    _ lines: [String] = [], screen: Screen = Screen(isInteractive: true)
  ) {
    self.init(inputs: lines.map(Input.line), screen: screen)
  }

  /// Makes a console that is fed these inputs and then ends.
  public init(inputs: [Input], screen: Screen = Screen(isInteractive: true)) {
    script = inputs
    self.screen = screen
  }

  /// Adds lines to those still to be read.
  public func feed(_ lines: String...) { script += lines.map(Input.line) }

  /// Keeps the words as they would be laid out.
  public func say(_ text: String) { transcript += laidOut(text) }

  /// Keeps the look.
  public func wear(_ look: Look) { looks.append(look) }

  /// Keeps the heading among what was said too.
  public func announce(_ heading: String) {
    headings.append(heading)
    say(heading)
  }

  /// Keeps the words among what was said too.
  public func sample(_ words: String) {
    samples.append(words)
    say(words)
  }

  /// Keeps the words among the complaints too.
  public func complain(_ text: String) {
    complaints += laidOut(text)
    transcript += laidOut(text)
  }

  /// Keeps the data.
  public func deliver(_ text: String) {
    delivered += text
    transcript += text
  }

  /// Gives the next line, and keeps the completer.
  public func readCommand(prompt: String, completer: @escaping Completer) -> Input {
    self.completer = completer
    return read(prompt)
  }

  /// Gives the next line, and keeps the completer.
  public func readEntry(
    after words: [String], prompt: String, completer: @escaping Completer
  ) -> Input {
    for text in words { say(text) }
    return readCommand(prompt: prompt, completer: completer)
  }

  /// Gives the next line.
  public func readAnswer(after words: [String], prompt: String) -> Input {
    for text in words { say(text) }
    return read(prompt)
  }

  /// Gives the next line, of which nobody would see more than the prompt.
  public func readSecret(prompt: String) -> Input {
    prompts.append(prompt)
    transcript += Shown(prompt).text + "\n"
    return script.isEmpty ? .end : script.removeFirst()
  }

  /// Gives what the next line means: spaces are the one switch, an empty line is the other.
  public func readSwitch(after words: [String], prompt: String) -> Press {
    for text in words { say(text) }
    switchPrompts.append(prompt)
    return Press(read(prompt))
  }

  /// Keeps what would be heard.
  public func speak(_ speech: Speech) { spoken.append(speech) }

  /// Counts.
  public func hush() { hushings += 1 }

  /// Gives the next trouble.
  public func voiceTrouble() -> String? {
    voiceTroubles.isEmpty ? nil : voiceTroubles.removeFirst()
  }

  /// Counts.
  @discardableResult
  public func clear() -> Bool {
    clearings += 1
    return true
  }

  private func read(_ prompt: String) -> Input {
    prompts.append(prompt)
    let input = script.isEmpty ? .end : script.removeFirst()
    transcript += Shown(prompt).text
    if case .line(let line) = input { transcript += line }
    transcript += "\n"
    return input
  }

  private func laidOut(_ text: String) -> String {
    Wrap(columns: screen.columns)(Shown(text).text) + "\n"
  }
}
