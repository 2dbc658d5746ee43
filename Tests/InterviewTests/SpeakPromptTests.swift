import Interview
import Testing

@Suite struct `Saying a prompt` {
  private let prompt = Prompt(
    heading: "About SEND", progress: "Question 3 of 10.", text: "Do you feel safe?",
    hint: "At school/college.", options: ["Yes", "No", "I do not know."],
    standing: "Your answer now: Yes. To keep it, type keep.",
    asking: "Type a number, then press Enter: ")

  @Test func `each option comes before its number, with a pause after it`() {
    let heard = prompt.utterances()
    #expect(
      heard.map(\.text) == [
        "About send", "Question 3 of 10.", "Do you feel safe?", "At school or college.",
        "Yes. Type 1.", "No. Type 2.", "I do not know. Type 3.",
        "Your answer now: Yes. To keep it, type keep.", "Type a number, then press Enter.",
      ])
    #expect(heard[4...6].allSatisfy { $0.pause == 700 })
    #expect(heard.last?.pause == 0)
  }

  @Test func `what the author wants said comes first`() {
    var prompt = prompt
    prompt.spokenText = "Are you safe at your school?"
    prompt.spokenOptions = [nil, "Not safe"]
    let heard = prompt.utterances().map(\.text)
    #expect(heard[2] == "Are you safe at your school?")
    #expect(heard[4...5] == ["Yes. Type 1.", "Not safe. Type 2."])
  }

  @Test func `an option that only shows a picture is heard by its number`() {
    let prompt = Prompt(text: "How?", options: ["🙂"], asking: "Type: ")
    #expect(prompt.utterances().map(\.text) == ["How?", "Type 1.", "Type."])
  }

  @Test func `a prompt can be said in the words of another language`() {
    var words = SpokenWords()
    words.choosing = "Wpisz {number}."
    words.outOf = "na"
    words.months[10] = "listopada"
    let prompt = Prompt(text: "Ocena 3/10, 2026-11-22?", options: ["Tak"], asking: "Wpisz: ")
    #expect(
      prompt.utterances(words: words).map(\.text) == [
        "Ocena 3 na 10, 22 listopada 2026?", "Tak. Wpisz 1.", "Wpisz.",
      ])
  }

  @Test func `plain words are said line by line, and lines that say nothing are left out`() {
    let heard = Utterance.lines(of: "Thank you.\n-----\n\nThat is saved.")
    #expect(heard == [Utterance("Thank you."), Utterance("That is saved.")])
  }
}
