import Interview

/// One line of a prompt, as it is shown and as it is heard.
struct PromptLine: Equatable {
  /// What is shown, which may go on below.
  let words: String
  /// What the voice says.
  let heard: [Utterance]
  /// Whether it says where the person is, so that it may be in big letters.
  let isHeading: Bool

  private init(_ words: String, _ heard: [Utterance], isHeading: Bool = false) {
    self.words = words
    self.heard = heard
    self.isHeading = isHeading
  }

  /// The lines above the last one, in the order of reading; without a voice nothing is heard.
  static func all(of prompt: Prompt, hasOptions: Bool, in words: SpokenWords?) -> [PromptLine] {
    func part(_ text: String, _ heard: Prompt, isHeading: Bool = false) -> PromptLine {
      PromptLine(text, words.map(heard.utterances) ?? [], isHeading: isHeading)
    }
    func parts(_ text: String?, of heard: (String) -> Prompt) -> [PromptLine] {
      (text ?? "").split(separator: "\n").map { part(String($0), heard(String($0))) }
    }
    let progress = prompt.progress.map {
      part($0, Prompt(progress: $0, text: "", asking: ""), isHeading: true)
    }
    let isOneHeading = prompt.heading?.contains("\n") == false
    let headings = parts(prompt.heading) { Prompt(heading: $0, text: "", asking: "") }
      .map { PromptLine($0.words, $0.heard, isHeading: isOneHeading) }
    let question = part(
      prompt.text, Prompt(text: prompt.text, asking: "", spokenText: prompt.spokenText))
    let hints = parts(prompt.hint) { Prompt(text: "", hint: $0, asking: "") }
    // A voice says one thing for each option.
    let options = Prompt(
      text: "", options: prompt.options, asking: "", spokenOptions: prompt.spokenOptions)
    let spoken = words.map(options.utterances) ?? []
    let numbered = prompt.numbered.enumerated().map { index, line in
      PromptLine(line, spoken.indices.contains(index) ? [spoken[index]] : [])
    }
    let standing = parts(prompt.standing) { Prompt(text: "", standing: $0, asking: "") }
    return headings + [progress].compactMap(\.self) + (prompt.text.isEmpty ? [] : [question])
      + hints + (hasOptions ? numbered : []) + standing
  }
}
