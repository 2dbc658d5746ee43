import Survey
import Testing

@testable import Forms

@Suite struct `The order on a page` {
  private func text(_ yaml: String) throws -> [String] {
    let asked = try #require(Form(yaml).reading.questionnaire)
    return QuestionsText(
      asked, language: asked.defaultLanguage, phrases: try Sample.english(), start: "ask x"
    ).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func conditions(_ relevant: String) throws -> [String] {
    let lines = try text(
      """
      survey:
      - {type: select_one colours, name: first, label: First?}
      - {type: select_multiple colours, name: many, label: Many?}
      - {type: text, name: last, label: Last?, relevant: "\(relevant)"}
      \(Sample.colours)
      """)
    let place = try #require(lines.firstIndex(of: "Last?"))
    return [lines[place - 1]]
  }

  @Test(arguments: [
    ("${first} = 'red'", "Red", 1), ("${first}='blue'", "Blue", 1),
    ("selected(${many}, 'red')", "Red", 2), ("selected( ${many} , 'blue' )", "Blue", 2),
  ])
  func `says which answer leads to a question`(relevant: String, answer: String, number: Int) throws
  {
    let sentence = "This is for people who answer “\(answer)” to question \(number)."
    #expect(try conditions(relevant) == [sentence])
  }

  @Test(arguments: [
    "${first} != 'red'", "${first} = 'red' or ${first} = 'blue'", "${first} = 'green'",
    "not(selected(${many}, 'red'))", "count-selected(${many}) >= 2", "${first} = ${many}",
    "${first} = ''",
  ])
  func `says that only some are asked where more than one answer decides`(relevant: String) throws {
    #expect(try conditions(relevant) == ["Only some people are asked this."])
  }

  @Test(arguments: [
    ("${first} = 'red'", "The next questions are for people who answer “Red” to question 1."),
    ("${first} != 'red'", "Only some people are asked the next questions."),
  ])
  func `says it once for all the questions of a section`(relevant: String, sentence: String) throws
  {
    let lines = try text(
      """
      survey:
      - {type: select_one colours, name: first, label: First?}
      - {type: begin group, name: g, label: Part, relevant: "\(relevant)"}
      - {type: text, name: a, label: A?}
      - {type: text, name: b, label: B?}
      - {type: end group}
      \(Sample.colours)
      """)
    #expect(lines.filter { $0.contains("people") } == [sentence])
  }

  @Test func `says nothing where everybody is asked`() throws {
    let lines = try text("survey:\n- {type: text, name: q, label: One?}")
    #expect(!lines.contains("Only some people are asked this."))
    #expect(lines.contains("Question 1.") && lines.last == "To start, type: ask x")
  }

  @Test func `names the question where an earlier answer would stand`() throws {
    let lines = try text(
      """
      survey:
      - {type: text, name: pet, label: Your pet?}
      - {type: calculate, name: sum, label: S, calculation: 1 + 1}
      - {type: text, name: why, label: "You said ${pet}. Why ${sum}?"}
      """)
    #expect(lines.contains("You said (your answer to question 1). Why …?"))
  }

  @Test func `says where options come from that nobody knows yet`() throws {
    let lines = try text(
      """
      survey:
      - {type: begin repeat, name: r, label: Helpers}
      - {type: text, name: helper, label: Who?}
      - {type: end repeat}
      - {type: "select_one ${helper}", name: best, label: Who is best?}
      """)
    let place = try #require(lines.firstIndex(of: "Who is best?"))
    #expect(lines[place + 1] == "Choose from your answers to question 1.")
    #expect(lines[place + 2] == "1. I do not know")
    #expect(lines.contains("You can answer these questions more than once."))
    #expect(lines.contains("Do you want to add another?"))
  }

  @Test func `asks about something else that was chosen`() throws {
    let lines = try text(
      "survey:\n- {type: select_one colours or_other, name: q, label: Which?}\n" + Sample.colours)
    #expect(lines.contains("This is for people who answer “Something else” to question 1."))
  }

  @Test func `deepens headings by one with each section, and leaves out empty ones`() throws {
    var yaml = "survey:\n- {type: text, name: a, label: A?}\n"
    for depth in 1...7 { yaml += "- {type: begin group, name: g\(depth), label: G\(depth)}\n" }
    yaml += "- {type: text, name: b, label: B?}\n"
    for _ in 1...7 { yaml += "- {type: end group}\n" }
    yaml += "- {type: begin group, name: e, label: Empty}\n"
    yaml += "- {type: calculate, name: c, calculation: 1 + 1}\n- {type: end group}\n"
    let asked = try #require(Form(yaml).reading.questionnaire)
    let page = PaperSheet(
      asked, language: asked.defaultLanguage, phrases: try Sample.english()
    ).html
    for (depth, tag) in zip(1...7, ["h2", "h3", "h4", "h5", "h6", "h6", "h6"]) {
      #expect(page.contains("<\(tag)>G\(depth)</\(tag)>"))
    }
    #expect(page.contains("<h2>1. <span>A?</span></h2>"))
    #expect(page.contains("<h6>2. <span>B?</span></h6>"))
    #expect(!page.contains("Empty"))
  }
}
