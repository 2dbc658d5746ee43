import Interview
import Survey
import TestSupport
import Testing

@Suite(.enabled(if: ScreenReader.isInstalled), .serialized)
struct `Hearing a whole interview with a screen reader` {
  /// Something that is not heard as it should be.
  private struct Fault: Hashable {
    let question: String
    let what: String
  }

  /// A fault counts that none of five sittings is without.
  ///
  /// On a busy computer Fenrir now and then looks at the screen half-way and reads it out again, or does
  /// not look any more: at one question this time and at another the next. What is amiss with a question
  /// is heard each time.
  @Test func `each type of question is heard in order, once, and nothing of the one before`() throws
  {
    var lasting: Set<Fault>?
    for _ in 1...5 where lasting?.isEmpty != true {
      do {
        let faults = try sitting()
        lasting = lasting?.intersection(faults) ?? faults
      } catch let silence as Silence {
        print("Nothing came for long: \(silence)")
      }
    }
    // Where no sitting came to its end there is no set at all.
    #expect(lasting == [])
  }

  /// Answers every type of question to the check at the end, and says what was not heard as it
  /// should be.
  private func sitting() throws -> Set<Fault> {
    let place = try EveryType.study()
    let reader = try ScreenReader(
      running: builtProgram("yousaid"),
      arguments: ["ask", EveryType.id, "--mode", "alone", "--study", place.root])
    let now = Moment(seconds: 1_795_276_931)
    var interview = try Sitter.interview(of: EveryType.questionnaire, at: now)
    var confirmations: [String] = []
    var faults: Set<Fault> = []
    func note(_ all: [String], at question: String, in speech: String) {
      for what in all {
        print("\(question): \(what) in: \(speech)")
        faults.insert(Fault(question: question, what: what))
      }
    }
    var heard = 0
    while case .asking(let path) = interview.stage, let prompt = interview.prompt {
      try reader.hear(prompt.asking.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      _ = reader.listen(quiet: .milliseconds(250))
      let speech = reader.speech
      // What was typed is heard with the prompt it was typed at; the new prompt comes last.
      let parts = confirmations + [prompt.text] + prompt.numbered + ["press Enter:"]
      note(Self.faults(hearing: parts, in: speech), at: path.description, in: speech)
      let line = path.name == "better" ? "More time" : EveryType.answers[path.name] ?? ""
      let turn = interview.take(line, at: now)
      reader.type(line + "\r")
      confirmations = turn.saying
      if let next = interview.prompt, case .asking = interview.stage, !line.isEmpty {
        try reader.hear(next.text)
        let old = [prompt.text] + prompt.numbered.filter { !next.numbered.contains($0) }
        let again = old.filter(reader.speech.contains).map { "“\($0)” is heard again" }
        note(again, at: path.description, in: reader.speech)
      }
      heard += 1
    }
    let (missing, review) = try review(with: reader)
    note(missing, at: "the review", in: review)
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

  /// All answers are more than fits on the screen, and each of them is heard: gives those that are not,
  /// and what was.
  private func review(with reader: ScreenReader) throws -> (missing: [String], speech: String) {
    try reader.hear("To see more, press Enter:")
    var review = reader.speech
    reader.type("\r")
    try reader.hear("2. No, I want to change one")
    review += " " + reader.speech
    let names = ["Who helps you?", "What could be better?", "What do you hope for?"]
    let numbers = (1...16).map { " \($0). " }
    let missing = (names + numbers).filter { !review.contains($0) }
    return (missing.map { "“\($0)” is not heard" }, review)
  }
}
