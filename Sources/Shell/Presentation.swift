import Interview
import Survey
import Terminal

/// Shows and says questions the way one person likes them, and reads what is typed.
struct Presentation {
  private let console: any Console
  private var setting: Setting
  /// What is to be said aloud with the next question.
  private var utterances: [Utterance] = []

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
  func undress() { console.wear(Look()) }

  /// Says sentences, now on the screen and, to whoever likes it, aloud with the next question.
  mutating func say(_ sentences: [String]) {
    for sentence in sentences {
      console.say(narrow(sentence))
      if manner.hasVoice { utterances += Utterance.lines(of: sentence, words: spokenWords) }
    }
  }

  /// Says the last sentences, after which there is no question.
  mutating func close(_ sentences: [String]) {
    say(sentences)
    speak()
  }

  /// Forgets what was to be said aloud, as when the screen is cleared.
  mutating func hush() {
    utterances = []
    console.hush()
  }

  /// Shows a prompt, as much of it as is wanted, and reads what is typed.
  mutating func ask(_ prompt: Prompt, _ showing: Turn.Showing) -> Input {
    if showing == .whole {
      if let sample = prompt.sample { console.sample(sample) }
      console.say("")
      if let input = show(prompt) { return input }
    } else if manner.hasVoice {
      utterances += Utterance.lines(of: prompt.asking, words: spokenWords)
    }
    speak()
    return manner.hasSwitches ? scan(prompt) : console.readAnswer(prompt: prompt.asking)
  }

  /// Shows the lines of a prompt; something typed before the last line is an answer already.
  private mutating func show(_ prompt: Prompt) -> Input? {
    let shown = manner.hasSwitches ? prompt.questionLines : prompt.questionLines + prompt.numbered
    let lines = shown + [prompt.standing].compactMap(\.self)
    guard !manner.isOneLine else { return ruled(prompt, lines) }
    if let heading = prompt.heading { announce(heading) }
    for (index, line) in lines.enumerated() {
      if index == 0, line == prompt.progress { announce(line) } else { console.say(narrow(line)) }
    }
    if manner.hasVoice { utterances += utterances(of: prompt) }
    return nil
  }

  /// Shows one line after the other, each when Enter is pressed.
  private mutating func ruled(_ prompt: Prompt, _ lines: [String]) -> Input? {
    let heading = prompt.heading?.split(separator: "\n").map(String.init) ?? []
    let all = heading + lines
    for (index, line) in all.enumerated() {
      say([line])
      guard index < all.count - 1 else { break }
      speak()
      let input = console.readAnswer(prompt: phrases[.askNextLine] + " ")
      if input != .line("") { return input }
    }
    return nil
  }

  /// Only what fits on a line or two is shown in big letters.
  private func announce(_ words: String) {
    if words.contains("\n") { console.say(narrow(words)) } else { console.announce(words) }
  }

  /// Reads an answer from two switches.
  private mutating func scan(_ prompt: Prompt) -> Input {
    var scan = Scan(prompt, in: phrases)
    var shown = phrases[.askSwitch] + " "
    while true {
      switch console.readSwitch(prompt: shown) {
      case .next:
        shown = scan.next() + " "
        if manner.hasVoice { utterances += Utterance.lines(of: shown, words: spokenWords) }
        speak()
      case .choose:
        switch scan.choose() {
        case .line(let line): return .line(line)
        case .typing: return console.readAnswer(prompt: prompt.asking)
        case .nothing: shown = phrases[.askSwitch] + " "
        case .more(let words):
          if words != phrases[.askSwitch] { say([words]) }
          shown = phrases[.askSwitch] + " "
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
      console.speak(Speech(spoken, language: setting.language, rate: manner.pace))
    }
    utterances = []
    if let trouble = console.voiceTrouble() { console.complain(trouble) }
  }

  private func utterances(of prompt: Prompt) -> [Utterance] {
    var prompt = prompt
    if manner.hasSwitches { prompt.options = [] }
    return prompt.utterances(words: spokenWords)
  }

  private var spokenWords: SpokenWords { SpokenWords(phrases) }

  /// Lines of at most 60 columns, which are easier to follow than long ones.
  private func narrow(_ text: String) -> String {
    guard console.screen.isInteractive else { return text }
    return Wrap(columns: min(60, console.screen.columns))(text)
  }
}
