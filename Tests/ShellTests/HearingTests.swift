import Interview
import Survey
import TestSupport
import Testing

@Suite(.enabled(if: ScreenReader.isInstalled), .serialized)
struct `Hearing a whole interview with a screen reader` {
  @Test func `each type of question is heard in order, once, and nothing of the one before`() throws
  {
    let place = try EveryType.study()
    let reader = try ScreenReader(
      running: builtProgram("yousaid"),
      arguments: ["ask", EveryType.id, "--mode", "alone", "--study", place.root])
    let now = Moment(seconds: 1_795_276_931)
    var interview = try Sitter.interview(of: EveryType.questionnaire, at: now)
    var confirmations: [String] = []
    var heard = 0
    // On a busy computer Fenrir now and then looks at the screen half-way and reads it out again.
    var repeated: Set<QuestionPath> = []
    while case .asking(let path) = interview.stage, let prompt = interview.prompt {
      try reader.hear(prompt.asking.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      _ = reader.listen(quiet: .milliseconds(250))
      let speech = reader.speech
      var rest = speech[...]
      for part in confirmations + [prompt.text] + prompt.numbered {
        let place = rest.firstRange(of: part)
        #expect(place != nil, "\(path): “\(part)” in: \(speech)")
        if let place { rest = rest[place.upperBound...] }
        if speech.ranges(of: part).count > 1 { repeated.insert(path) }
      }
      // What was typed is heard with the prompt it was typed at; the new prompt comes last.
      #expect(rest.contains("press Enter:"), "\(path): \(speech)")
      if rest.ranges(of: "press Enter:").count > 1 { repeated.insert(path) }
      let line = path.name == "better" ? "More time" : EveryType.answers[path.name] ?? ""
      let before = prompt
      let turn = interview.take(line, at: now)
      reader.type(line + "\r")
      confirmations = turn.saying
      if let next = interview.prompt, case .asking = interview.stage, !line.isEmpty {
        try reader.hear(next.text)
        let old = [before.text] + before.numbered.filter { !next.numbered.contains($0) }
        for part in old { #expect(!reader.speech.contains(part), "\(path): \(reader.speech)") }
      }
      heard += 1
    }
    // All answers are more than fits on the screen, and each of them is heard.
    try reader.hear("To see more, press Enter:")
    var review = reader.speech
    reader.type("\r")
    try reader.hear("2. No, I want to change one")
    review += " " + reader.speech
    for name in ["Who helps you?", "What could be better?", "What do you hope for?"] {
      #expect(review.contains(name), "\(review)")
    }
    for number in 1...16 { #expect(review.contains(" \(number). "), "\(number) in: \(review)") }
    #expect(repeated.count <= 3, "\(repeated)")
    #expect(interview.stage == .checking && heard == EveryType.answers.count)
  }
}
