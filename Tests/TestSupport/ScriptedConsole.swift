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
  /// The prompts that were shown, in order.
  public private(set) var prompts: [String] = []
  /// What proposes words at the last command prompt.
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

  /// Gives the next line.
  public func readAnswer(prompt: String) -> Input { read(prompt) }

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
