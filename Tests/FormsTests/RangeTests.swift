import Survey
import Testing

@testable import Forms

@Suite struct `Scales` {
  private func form(_ parameters: String, _ appearance: String = "") -> Form {
    Form(
      """
      survey:
      - {type: range, name: q, label: A, parameters: '\(parameters)', appearance: '\(appearance)'}
      choices:
      - {list_name: n, name: '1', label: Low}
      - {list_name: n, name: '10', label: High}
      - {list_name: w, name: low, label: Low}
      """)
  }

  @Test func `without parameters a scale runs from 1 to 10`() {
    #expect(form("").question("q")?.kind == .range(.init(start: 1, end: 10, step: 1)))
  }

  @Test(arguments: ["start=0 end=1 step=0.1", "start=0,end=1;step=0.1", "START=0 End=1 step=0.1"])
  func `keys and values are read in every way of writing them`(text: String) {
    #expect(form(text).question("q")?.kind == .range(.init(start: 0, end: 1, step: 0.1)))
  }

  @Test(arguments: [
    ("start=a", ParameterProblem.notANumber("start")), ("step=0", .zero("step")),
    ("step=20", .widerThanScale("step")), ("foo", .unreadable), ("start 1", .unreadable),
    ("stop=3", .unknown(["stop"], known: Parameters.range)),
    ("tick_interval=0", .zero("tick_interval")),
    ("tick_interval=20", .widerThanScale("tick_interval")),
    ("start=0 step=2 tick_interval=3", .offStep("tick_interval")),
    ("start=0 step=2 placeholder=3", .offStep("placeholder")),
    ("placeholder=12", .outsideScale("placeholder")), ("tick_labelset=z", .labelsMissing("z")),
    ("tick_labelset=w", .labelNoNumber), ("end=5 tick_labelset=n", .labelOutside),
    ("start=0 step=2 tick_labelset=n", .labelOffStep),
  ])
  func `what pyxform refuses is refused`(text: String, problem: ParameterProblem) {
    #expect(form(text).tells(problem, row: 2))
  }

  @Test func `labels without ticks stand at the ends`() {
    #expect(form("tick_labelset=n", "no-ticks").faults.isEmpty)
    #expect(form("end=11 tick_labelset=n", "no-ticks").tells(ParameterProblem.labelsNotEnds))
    #expect(form("tick_interval=3", "rating").tells(ParameterProblem.appearance))
  }

  @Test func `numbers are compared without rounding`() throws {
    let third = try #require(Exact("0.3"))
    #expect(third.isMultiple(of: try #require(Exact("0.1"))))
    #expect(Exact("1e2") == 100)
    #expect(Exact("-.5")?.double == -0.5)
    #expect(Exact("nan") == nil)
    #expect(Exact("1e99") == nil)
    #expect(Exact("") == nil)
    #expect(Exact("99999999999999999999") == nil)
  }
}
