import Forms
import Survey
import Testing

@testable import Interview

@Suite struct `A name or number in an answer` {
  private static let told = "It could show who somebody is."

  private func scenario(_ mode: Response.Collection.Mode = .alone, size: Int? = nil) -> Scenario {
    Scenario(
      [ask("better"), ask("more")], typing: mode == .group ? nil : .own, mode: mode, size: size)
  }

  @Test(arguments: [
    ("Mrs Oyelaran helps me", "a name"), ("Ring 01908 253169", "a phone number"),
    ("mum.x@example.org.uk", "an email address"), ("We live at MK9 3EJ", "a postcode"),
    ("943 476 5919", "an NHS number"), ("I was born on 3 May 2012", "a date"),
    ("Find me as @zylo_9", "the name of an account"),
    ("Sarah, 01908 253169 and MK9 3EJ", "a name, a phone number or a postcode"),
  ])
  func `is told after the answer is kept as it was typed`(text: String, said: String) {
    var scenario = scenario()
    let turn = scenario.type(text)
    let answer = Answer(
      question: QuestionPath("better"), content: .value(.text(text)), words: .own)
    #expect(turn.changes == [.answered(answer)] && turn.saying == ["Thank you."])
    #expect(scenario.asked.hasPrefix("There may be \(said) in your answer. \(Self.told)"))
    #expect(scenario.options == ["Keep my answer", "Change my answer"])
    #expect(scenario.interview.prompt?.asking.hasSuffix("press Enter: ") == true)
  }

  @Test(arguments: ["", "1", "keep", "Keep my answer", "skip"])
  func `stays as it is with Enter alone, or any other way of saying so`(line: String) {
    var scenario = scenario()
    scenario.type("Mrs Oyelaran helps me", line)
    #expect(scenario.asked == "more?")
    #expect(scenario.answer("better") == .value(.text("Mrs Oyelaran helps me")))
  }

  @Test(arguments: ["2", "change my answer", "back"])
  func `can be changed, and nobody is told twice`(line: String) {
    var scenario = scenario()
    let turn = scenario.type("Mrs Oyelaran helps me", line)
    #expect(scenario.asked == "better?" && turn.changes == [.opened(QuestionPath("better"))])
    #expect(scenario.interview.prompt?.standing?.contains("Mrs Oyelaran helps me") == true)
    scenario.type("Miss Green helps me")
    #expect(scenario.asked == "more?")
    #expect(scenario.answer("better") == .value(.text("Miss Green helps me")))
  }

  @Test func `does not get in the way of the words that always work`() {
    var scenario = scenario()
    scenario.type("Mrs Oyelaran helps me", "again", "help", "what")
    #expect(scenario.asked.contains(Self.told))
    scenario.type("stop", "3")
    #expect(scenario.asked.contains(Self.told))
    scenario.type("dance")
    #expect(scenario.asked.contains(Self.told) && scenario.said.contains("from 1 to 2"))
    scenario.type("1")
    #expect(scenario.asked == "more?")
  }

  @Test(arguments: [
    "I like Science and the bus.", "May I go in May?", "see www.example.org", "It took 18 months.",
  ])
  func `is not seen in ordinary words`(text: String) {
    var scenario = scenario()
    scenario.type(text)
    #expect(scenario.asked == "more?")
  }

  @Test func `is not told from paper, to a group, or where the questionnaire says so`() {
    var paper = scenario(.paper)
    paper.type("Mrs Oyelaran helps me")
    #expect(paper.asked == "more?")
    var group = scenario(.group, size: 3)
    group.type("Mrs Oyelaran helps us", "")
    #expect(!group.asked.contains(Self.told))
    let question = Question(
      name: "whom", kind: .text, label: words("Who helps you?"), isScanned: false)
    var other = Scenario([.question(question), ask("more")])
    other.type("Mrs Oyelaran")
    #expect(other.asked == "more?")
  }

  @Test(arguments: PhrasesFile.builtInCodes)
  func `is told in every language`(code: String) throws {
    let language = Language(name: code, code: code)
    var scenario = Scenario([ask("better")], languages: [language])
    scenario.type("01908 253169")
    let own = try #require(PhrasesFile.builtIn(code))
    let english = try #require(PhrasesFile.builtIn("en"))
    #expect(own[.detailQuestion] != english[.detailQuestion] || code == "en")
    let known = own.falling(back: english)
    #expect(
      scenario.asked == known[.detailQuestion, ["details": known[.detailPhoneNumber]]])
  }

  @Test func `is left alone by a row that says scan no`() throws {
    let reading = XLSForm.read(
      Array(
        """
        survey:
        - {type: text, name: one, label: One?, scan: 'no'}
        - {type: text, name: two, label: Two?}
        - {type: text, name: three, label: Three?, scan: perhaps}
        """.utf8), file: "q.yaml")
    #expect(reading.flaws.contains { $0.problem.hasSuffix("is neither yes nor no.") })
    let good = XLSForm.read(
      Array(
        """
        survey:
        - {type: text, name: one, label: One?, scan: 'no'}
        - {type: text, name: two, label: Two?}
        settings:
        - {form_title: T, version: '1'}
        """.utf8), file: "q.yaml")
    let asked = try #require(good.questionnaire)
    #expect(asked.questions.map(\.question.isScanned) == [false, true])
  }
}
