import Interview
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Each starter questionnaire can be answered at a terminal` {
  static let ids = ["youth-council", "my-views", "parent-carer", "parent-views"]

  @Test(arguments: ids, [(40, false), (40, true), (80, false), (80, true)])
  func `to the end, going back at every question`(id: String, way: (columns: Int, byLabel: Bool))
    throws
  {
    let place = try TemporaryStudy(withStarters: true)
    let questionnaire = try Questionnaire.starter(id)
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", id, "--mode", "alone", "--study", place.root],
      columns: way.columns, rows: way.columns == 40 ? 16 : 24)
    var sitter = try Sitter(at: terminal, answering: questionnaire)
    var backs = 0
    while sitter.interview.stage != .checking {
      let question = sitter.interview.prompt
      try sitter.type("back")
      if sitter.interview.prompt != question {
        backs += 1
        try sitter.type("keep")
        #expect(sitter.interview.prompt == question)
      }
      try sitter.type(sitter.answer(byLabel: way.byLabel))
    }
    try sitter.type(way.byLabel ? "Yes, save my answers" : "1")
    try terminal.expect("Your answers are saved.")
    #expect(try terminal.finish(typing: "") == 0)
    #expect(backs >= 11)

    let found = try place.study.responses()
    #expect(found.problems.isEmpty)
    let response = try #require(found.responses.first)
    #expect(response.status == .complete && response.consent["take-part"] == true)
    let expected = sitter.interview.response(from: response.withoutAnswers, ending: .complete)
    #expect(response.answers == expected.answers && response.answers.count >= 7)
    #expect(response.consent == expected.consent)
  }

  @Test(arguments: ids)
  func `and killed after each answer it goes on with every answer`(id: String) throws {
    let place = try TemporaryStudy(withStarters: true)
    let questionnaire = try Questionnaire.starter(id)
    var arguments = ["ask", id, "--mode", "alone", "--study", place.root]
    var kept: [Answer] = []
    // Far more sittings than there are questions, so that one that never gets on is noticed.
    for sitting in 0..<80 {
      let terminal = try PseudoTerminal(running: builtProgram("yousaid"), arguments: arguments)
      var sitter = try Sitter(
        at: terminal, answering: questionnaire, after: kept, typing: sitting == 0 ? .own : nil)
      // Somebody else may be there to help on another day.
      if sitter.interview.stage == .typing { try sitter.type("1") }
      if sitter.interview.stage == .checking { break }
      try sitter.type(sitter.answer(byLabel: false))
      // The next question is on the screen, so the answer was acknowledged.
      terminal.kill()
      _ = try? terminal.finish(typing: "")
      let drafts = try place.study.drafts()
      #expect(drafts.problems.isEmpty)
      let draft = try #require(drafts.drafts.first)
      kept = draft.answers
      #expect(Set(kept.map(\.question)) == Set(sitter.kept.keys))
      #expect(kept.allSatisfy { sitter.kept[$0.question]?.content == $0.content })
      arguments = ["resume", "--study", place.root]
    }
    #expect((16..<70).contains(kept.count))
  }
}

extension Response {
  /// The response as it was begun.
  var withoutAnswers: Response {
    var response = self
    response.answers = []
    response.consent = Consent()
    return response
  }
}
