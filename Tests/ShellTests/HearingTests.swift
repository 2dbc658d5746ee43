import Interview
import Survey
import TestSupport
import Testing

@Suite(.enabled(if: ScreenReader.isInstalled), .serialized)
struct `Hearing a whole interview with a screen reader` {
  /// On a busy computer Fenrir now and then looks at the screen half-way and reads it out again; so
  /// one sitting out of three has to be heard without a single fault.
  @Test func `each type of question is heard in order, once, and nothing of the one before`() throws
  {
    var faults = try sitting()
    for _ in 1...2 where !faults.isEmpty {
      print("Heard again, because of: \(faults)")
      faults = try sitting()
    }
    #expect(faults.isEmpty)
  }

  /// Answers every type of question to the check at the end, and says what was not heard as it
  /// should be.
  private func sitting() throws -> [String] {
    let place = try EveryType.study()
    let reader = try ScreenReader(
      running: builtProgram("yousaid"),
      arguments: ["ask", EveryType.id, "--mode", "alone", "--study", place.root])
    let now = Moment(seconds: 1_795_276_931)
    var interview = try Sitter.interview(of: EveryType.questionnaire, at: now)
    var confirmations: [String] = []
    var faults: [String] = []
    var heard = 0
    while case .asking(let path) = interview.stage, let prompt = interview.prompt {
      try reader.hear(prompt.asking.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      _ = reader.listen(quiet: .milliseconds(250))
      let speech = reader.speech
      // What was typed is heard with the prompt it was typed at; the new prompt comes last.
      let parts = confirmations + [prompt.text] + prompt.numbered + ["press Enter:"]
      faults += Self.faults(hearing: parts, in: speech).map { "\(path): \($0) in: \(speech)" }
      let line = path.name == "better" ? "More time" : EveryType.answers[path.name] ?? ""
      let turn = interview.take(line, at: now)
      reader.type(line + "\r")
      confirmations = turn.saying
      if let next = interview.prompt, case .asking = interview.stage, !line.isEmpty {
        try reader.hear(next.text)
        let old = [prompt.text] + prompt.numbered.filter { !next.numbered.contains($0) }
        faults += old.filter(reader.speech.contains).map { "\(path): “\($0)” is heard again" }
      }
      heard += 1
    }
    faults += try review(with: reader)
    #expect(interview.stage == .checking && heard == EveryType.answers.count)
    return faults
  }

  /// What of the parts is not heard once and in this order.
  private static func faults(hearing parts: [String], in speech: String) -> [String] {
    var faults: [String] = []
    var rest = speech[...]
    for part in parts {
      if let place = rest.firstRange(of: part) {
        rest = rest[place.upperBound...]
      } else {
        faults.append("“\(part)” is not heard in its turn")
      }
    }
    for part in parts.dropLast() where speech.ranges(of: part).count > 1 {
      faults.append("“\(part)” is heard more than once")
    }
    if !rest.ranges(of: parts.last ?? "").isEmpty { faults.append("the prompt is heard twice") }
    return faults
  }

  /// All answers are more than fits on the screen, and each of them is heard.
  private func review(with reader: ScreenReader) throws -> [String] {
    try reader.hear("To see more, press Enter:")
    var review = reader.speech
    reader.type("\r")
    try reader.hear("2. No, I want to change one")
    review += " " + reader.speech
    let names = ["Who helps you?", "What could be better?", "What do you hope for?"]
    let numbers = (1...16).map { " \($0). " }
    return (names + numbers).filter { !review.contains($0) }
      .map { "“\($0)” is not heard in the review: \(review)" }
  }
}
