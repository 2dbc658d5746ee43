import Interview
import Survey
import Terminal

/// Shows and says questions the way one person likes them, and reads what is typed.
struct Presentation {
  private let console: any Console
  private var setting: Setting
  /// What is to be said aloud with the next question.
  private var utterances: [Utterance] = []
  /// What is to be shown with the next prompt: written at once, it is read once by a screen reader.
  private var pending: [String] = []

  init(_ setting: Setting, on console: any Console) {
    self.setting = setting
    self.console = console
    dress()
  }

  private var manner: Preferences { setting.manner }
  private var phrases: Phrases { setting.phrases }

  /// Shows everything in another way from now on.
  mutating func change(to setting: Setting) {
    let isAnother = setting.manner != self.setting.manner
    self.setting = setting
    if isAnother { dress() }
  }

  private func dress() {
    console.wear(Look(theme: manner.theme, hasBigHeadings: manner.hasBigHeadings))
  }

  /// Leaves the terminal as it was.
  mutating func undress() {
    put()
    console.wear(Look())
  }

  /// Says sentences with the next prompt, and to whoever likes it aloud.
  mutating func say(_ sentences: [String]) {
    for sentence in sentences {
      pending.append(narrow(sentence))
      if manner.hasVoice { utterances += Utterance.lines(of: sentence, words: spokenWords) }
    }
  }

  /// Says the last sentences, after which there is no question.
  mutating func close(_ sentences: [String]) {
    say(sentences)
    put()
    speak()
  }

  /// Shows what waits for a prompt now, before something else is shown.
  mutating func put() {
    if !pending.isEmpty { console.say(pending.joined(separator: "\n")) }
    pending = []
  }

  /// Forgets what was to be said aloud, as when the screen is cleared.
  mutating func hush() {
    utterances = []
    console.hush()
  }

  /// Shows a prompt, as much of it as is wanted, and reads what is typed.
  mutating func ask(_ prompt: Prompt, _ showing: Turn.Showing) -> Input {
    if showing == .whole {
      if let sample = prompt.sample {
        put()
        console.sample(sample)
      }
      if let input = show(prompt) { return input }
    } else if manner.hasVoice {
      utterances += Utterance.lines(of: asking(prompt), words: spokenWords)
    }
    speak()
    return manner.hasSwitches ? scan(prompt) : read(prompt.asking)
  }

  /// Reads an answer after what waits for a prompt.
  private mutating func read(_ asking: String) -> Input {
    defer { pending = [] }
    return console.readAnswer(after: pending, prompt: asking)
  }

  /// Shows the lines of a prompt; something typed before the last line is an answer already.
  ///
  /// What does not fit on the screen stops before it scrolls away, where a screen reader loses it.
  private mutating func show(_ prompt: Prompt) -> Input? {
    let lines = PromptLine.all(
      of: prompt, hasOptions: !manner.hasSwitches, in: manner.hasVoice ? spokenWords : nil)
    let heights = lines.map { height(of: $0.words) }
    let isLong = heights.reduce(height(of: asking(prompt)) + 1, +) > console.screen.rows
    var room = console.screen.rows - 2
    // What follows a long check is one question, which is not torn from its options.
    let tail = prompt.mustBeSeen && !manner.hasSwitches ? prompt.options.count + 1 : 0
    let tailHeight = heights.suffix(tail).reduce(0, +)
    pending.append("")
    for (index, (line, height)) in zip(lines, heights).enumerated() {
      let wanted = index == lines.count - tail ? tailHeight : height
      let isFull = isLong && console.screen.isInteractive && wanted > room
      if index > 0, manner.isOneLine || isFull {
        speak()
        let asking = phrases.asking(manner.isOneLine ? .askNextLine : .askMore)
        let input = read(asking)
        guard goesOn(input, prompt) else { return input }
        room = console.screen.rows - 2
      }
      if line.isHeading, manner.hasBigHeadings {
        put()
        console.announce(line.words)
      } else {
        pending.append(narrow(line.words))
      }
      if manner.hasVoice { utterances += line.heard }
      room -= height
    }
    if manner.hasVoice { utterances += Utterance.lines(of: asking(prompt), words: spokenWords) }
    return nil
  }

  /// Whether the next lines are shown; what must be seen whole is not settled by a number before.
  private func goesOn(_ input: Input, _ prompt: Prompt) -> Bool {
    guard case .line(let typed) = input else { return false }
    return typed.allSatisfy(\.isWhitespace) || prompt.mustBeSeen && Int(typed.trimmed) != nil
  }

  /// How to answer, which is not the same with two switches.
  private func asking(_ prompt: Prompt) -> String {
    manner.hasSwitches && prompt.kind != .ready ? phrases.asking(.askSwitch) : prompt.asking
  }

  /// How many rows words take.
  private func height(of words: String) -> Int {
    narrow(words).split(separator: "\n", omittingEmptySubsequences: false).count
  }

  /// Reads an answer from two switches.
  private mutating func scan(_ prompt: Prompt) -> Input {
    var scan = Scan(prompt, in: phrases)
    let asking = asking(prompt)
    var shown = asking
    while true {
      let press = console.readSwitch(after: pending, prompt: shown)
      pending = []
      switch press {
      case .next:
        shown = scan.next() + " "
        if manner.hasVoice { utterances += Utterance.lines(of: shown, words: spokenWords) }
        speak()
      case .choose:
        switch scan.choose() {
        case .line(let line): return .line(line)
        case .typing: return read(prompt.asking)
        case .nothing: shown = asking
        case .more(let words):
          if let words { say([words]) }
          shown = phrases.asking(.askSwitch)
        }
      case .line(let line): return .line(line)
      case .interrupted: return .interrupted
      case .end: return .end
      }
    }
  }

  private mutating func speak() {
    if manner.hasVoice, !utterances.isEmpty {
      let spoken = utterances.map { Speech.Utterance($0.text, pause: $0.pause) }
      console.speak(Speech(spoken, language: phrases.language.code, rate: manner.pace))
    }
    utterances = []
    if let trouble = console.voiceTrouble() {
      put()
      console.complain(trouble)
    }
  }

  private var spokenWords: SpokenWords { SpokenWords(phrases) }

  /// Lines of at most 60 columns, which are easier to follow than long ones.
  private func narrow(_ text: String) -> String {
    guard console.screen.isInteractive else { return text }
    return Wrap(columns: min(60, console.screen.columns))(text)
  }
}
