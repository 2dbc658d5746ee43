import Interview
import Study
import Survey
import TestSupport
import Testing

@Suite struct `The words that work at every question` {
  /// Types a line, looks at everything that came on the screen, and at what is open then.
  private func type(
    _ line: String, _ sitter: inout Sitter, saying words: String, isStill prompt: Prompt? = nil,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let name = sitter.question ?? "between"
    try sitter.type(line)
    #expect(sitter.seen == sitter.expected, "\(name): \(line)", sourceLocation: place)
    #expect(
      sitter.seen.contains(words.filter { $0 != " " }), "\(name): \(line)", sourceLocation: place)
    if let prompt {
      #expect(sitter.interview.prompt == prompt, "\(name): \(line)", sourceLocation: place)
    }
  }

  @Test(arguments: [false, true])
  func `are seen to work at each type of question, right away and after a wrong answer`(
    isMissed: Bool
  ) throws {
    let place = try EveryType.study()
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", EveryType.id, "--mode", "alone", "--study", place.root])
    var sitter = try Sitter(at: terminal, answering: EveryType.questionnaire)
    var before: String?
    var wordsSeen = 0
    while let name = sitter.question, let prompt = sitter.interview.prompt {
      func miss() throws {
        guard isMissed, let wrong = EveryType.misses[name] else { return }
        try type(wrong, &sitter, saying: "press Enter:", isStill: prompt)
        #expect(!sitter.seen.contains("Thankyou"), "\(name): \(wrong)")
      }
      for (word, words) in [
        ("again", prompt.text), ("What.", "type help to get a person"),
        ("what is a tribunal", "tribunal:"), ("HELP", "A person can help you."),
      ] {
        try miss()
        try type(word, &sitter, saying: words, isStill: prompt)
        wordsSeen += 1
      }
      try miss()
      try type("break", &sitter, saying: "You are having a break. Your answers are safe.")
      try type("", &sitter, saying: "Welcome back. ", isStill: prompt)
      try miss()
      try type("stop", &sitter, saying: "Do you want to stop?")
      try type("3", &sitter, saying: "We carry on.", isStill: prompt)
      try miss()
      try type("settings", &sitter, saying: "What do you want to change?")
      let leave = "\(try #require(sitter.interview.prompt).options.count)"
      try type(leave, &sitter, saying: "We carry on", isStill: prompt)
      if !prompt.options.isEmpty {
        try miss()
        try type("0", &sitter, saying: "A person can help you.", isStill: prompt)
      }
      try miss()
      if let before, before != "hello" {
        let shown = before == "hopes" ? "Do you want to add another?" : "To keep it, type keep."
        try type("back", &sitter, saying: shown)
        #expect(sitter.question == before)
        try type("keep", &sitter, saying: "Thank you.", isStill: prompt)
      } else {
        try type("back", &sitter, saying: "This is the first question.", isStill: prompt)
      }
      try miss()
      try type("skip", &sitter, saying: "press Enter:")
      #expect(sitter.question != name)
      if name != "hello" {
        #expect(sitter.seen.contains(name == "hopes" ? "Thankyou." : "Weleavethisoneout."))
        try type("back", &sitter, saying: prompt.text)
        #expect(sitter.question == name)
        try type(try #require(EveryType.answers[name]), &sitter, saying: "hank you.")
      }
      before = name
    }
    #expect(sitter.interview.stage == .checking && wordsSeen == 4 * EveryType.answers.count)
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.answers.count == 15 && response.answers.allSatisfy { $0.value != nil })
  }
}
