import Interview
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Each language of a starter questionnaire` {
  /// Those that the questionnaires are not asked in anyway.
  static let languages = [
    ("youth-council", "en-x-easyread"), ("youth-council", "Polish"), ("my-views", "Easy Read"),
    ("parent-carer", "en-x-easyread"), ("parent-views", "Easy Read"),
  ]

  @Test(arguments: languages)
  func `leads to the end in its own words`(id: String, name: String) throws {
    let place = try TemporaryStudy(withStarters: true)
    let questionnaire = try Questionnaire.starter(id)
    let language = try #require(
      questionnaire.languages.first { $0.code == name || $0.name == name })
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", id, "--language", name, "--mode", "alone", "--study", place.root])
    var sitter = try Sitter(at: terminal, answering: questionnaire, in: language.code)
    while sitter.interview.stage != .checking {
      try sitter.type(sitter.answer(byLabel: true))
      #expect(sitter.seen == sitter.expected)
    }
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    let problems = LinearOutput(columns: 80).problems(in: terminal.transcript)
    #expect(problems.isEmpty, "\(problems)")
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.status == .complete && response.collection.language == language.code)
    #expect(response.answers.count >= 7)
  }

  @Test func `can be changed at any question, and the answers stay`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", "youth-council", "--mode", "alone", "--study", place.root])
    var sitter = try Sitter(at: terminal, answering: .starter("youth-council"))
    let wishes = ["polski", "Easy Read", "polish", "English"]
    var count = 0
    while sitter.interview.stage != .checking {
      let open = sitter.question
      // In free words the name of a language alone may be an answer.
      let word = sitter.interview.setting.phrases[heard: .language].first ?? ""
      try sitter.type("\(word) \(wishes[count % wishes.count])")
      #expect(sitter.seen == sitter.expected && sitter.question == open)
      try sitter.type(sitter.answer(byLabel: true))
      #expect(sitter.seen == sitter.expected)
      count += 1
    }
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    let response = try #require(try place.study.responses().responses.first)
    let asked = sitter.interview.response(from: response.withoutAnswers, ending: .complete)
    #expect(response.answers == asked.answers && response.answers.count >= 7)
    #expect(response.collection.language == sitter.interview.setting.language)
  }
}
