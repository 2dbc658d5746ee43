extension Prompt {
  /// What is heard for this prompt: the question, each answer before its number, then what to type.
  ///
  /// What the author wants said comes before what is shown.
  public func utterances(words: SpokenWords = .english) -> [Utterance] {
    var heard: [Utterance] = []
    func hear(_ written: String?, pause: Int) {
      var lines = Utterance.lines(of: written ?? "", words: words)
      guard var last = lines.popLast() else { return }
      last.pause = pause
      heard += lines + [last]
    }
    hear(heading, pause: Utterance.longPause)
    hear(progress, pause: Utterance.shortPause)
    hear(spokenText ?? text, pause: Utterance.longPause)
    hear(hint, pause: Utterance.longPause)
    for (index, option) in options.enumerated() {
      let own = spokenOptions.indices.contains(index) ? spokenOptions[index] : nil
      heard.append(Prompt.utterance(own ?? option, number: index + 1, words))
    }
    hear(standing, pause: Utterance.longPause)
    hear(asking, pause: 0)
    return heard
  }

  private static func utterance(
    _ option: String, number: Int, _ words: SpokenWords
  ) -> Utterance {
    let text = Spoken(option, words: words).text
    let choosing = words.choosing.replacing("{number}", with: String(number))
    let isClosed = text.isEmpty || ".?!".contains(text.last ?? " ")
    let parts = [isClosed ? text : text + ".", choosing].filter { !$0.isEmpty }
    return Utterance(parts.joined(separator: " "), pause: Utterance.longPause)
  }
}
