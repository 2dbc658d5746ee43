import Survey
import Testing

@Suite struct `Piping answers into labels` {
  private let trial = Trial(
    answers: ["name": ["Sam"], "likes": ["Lego", "", "trains"], "help": ["teacher friend"]],
    labels: ["help.teacher": "My teacher", "help.friend": "A friend"])

  @Test func `a name is replaced by its answer`() {
    #expect(PipedText("Hello ${name}!").text(in: trial) == "Hello Sam!")
    #expect(PipedText("${name}${ name }").text(in: trial) == "SamSam")
    #expect(PipedText("Nothing here").text(in: trial) == "Nothing here")
    #expect(PipedText("").text(in: trial) == "")
  }

  @Test func `several answers are joined and blanks left out`() {
    #expect(PipedText("You like ${likes}.").text(in: trial) == "You like Lego, trains.")
    #expect(PipedText("[${unanswered}]").text(in: trial) == "[]")
  }

  @Test func `choices are called by their labels`() {
    #expect(PipedText("${help} help you.").text(in: trial) == "My teacher, A friend help you.")
  }

  @Test func `braces that hold no name stay as they are`() {
    for text in ["Costs $5", "${", "${}", "${a b} and $", "a ${1x} b", "}{$"] {
      #expect(PipedText(text).text(in: trial) == text)
      #expect(PipedText(text).references == [])
    }
    #expect(PipedText("${ ${name}").text(in: trial) == "${ Sam")
  }

  @Test func `its names are listed once`() {
    #expect(PipedText("${b} ${a} ${b}").references == ["b", "a"])
  }

  @Test func `an answer is never read as a name again`() {
    let trial = Trial(answers: ["a": ["${b}"], "b": ["secret"]])
    #expect(PipedText("${a}").text(in: trial) == "${b}")
  }
}
