import Survey
import Testing

@testable import EasyRead

@Suite struct `Each rule` {
  private typealias Case = (rule: String, severity: Finding.Severity, bad: Questionnaire)

  private static let scale = ["Good:positive", "Okay:neutral", "Not good:negative"]

  /// For each rule something that breaks it, with the words in which it is told.
  private static let broken: [Case] = [
    ("L1", .warning, Sheet.note("We ask you about the help that you get at your school now.")),
    (
      "L1", .error,
      Sheet.note(
        "We ask you about the help that you get at your school and at your home and so on.")
    ),
    ("L2", .warning, Sheet.question("What is it that you want to do next in all your life now?")),
    (
      "L3", .warning,
      Sheet.question("Is it good?", choices: ["It is very good at my home now", "No"])
    ),
    (
      "L3", .warning,
      Sheet.question("Is it good?", choices: ["It is good:positive", "No:negative"])
    ),
    ("L4", .warning, Sheet.note("We ask about\nthe help you get.")),
    ("L4", .error, Sheet.note("We ask about the beauti-\nful help.")),
    ("L5", .error, Sheet.note("We ask. You speak. We write. You read.")),
    ("L6", .warning, Sheet.note("We ask you and you can stop.")),
    ("L7", .warning, Sheet.note("It can be food, games, music, or school.")),
    ("L8", .warning, Sheet.note("Tell a person who works here because it helps.")),
    ("W1", .warning, Sheet.note("We ask about your zeal.")),
    ("W1", .error, Sheet.question("Is it good?", choices: ["Zealous:positive", "No:negative"])),
    ("W2", .error, Sheet.note("This is about provision.")),
    ("W2", .error, Sheet.note("Your EHC plan is here.")),
    ("W3", .error, Sheet.note("The LSCB reads it.")),
    ("W4", .error, Sheet.note("You can do things, e.g. games.")),
    ("W4", .error, Sheet.note("Your mum/dad can help.")),
    ("W5", .error, Sheet.note("You don’t have to.")),
    ("W5", .warning, Sheet.note("We're here.")),
    ("W6", .warning, Sheet.note("We talk about communication.")),
    ("W7", .warning, Sheet.note("You get support. You get help.")),
    ("W8", .error, Sheet.note("We are all in the same boat.")),
    ("W9", .warning, Sheet.question("Do you usually like it?")),
    ("N1", .warning, Sheet.question("Do you feel unsafe?")),
    ("N1", .error, Sheet.question("Do you not feel unsafe at school?")),
    ("N2", .warning, Sheet.note("Your words are read by us.")),
    ("N3", .warning, Sheet.question("What did you do in the last 6 months?")),
    ("N4", .warning, Sheet.question("To what extent do you like it?")),
    ("D1", .warning, Sheet.note("There are seven things.")),
    ("D1", .warning, Sheet.note("It is for 50% of people.")),
    ("D1", .warning, Sheet.note("It has 4000 things.")),
    ("D2", .error, Sheet.note("Come on 03/06/2026.")),
    ("D2", .warning, Sheet.note("Come at 14:30.")),
    ("D3", .warning, Sheet.note("It costs £5.50 now.")),
    ("Q1", .error, Sheet.question("Do you like school and home?")),
    ("Q1", .error, Sheet.question("Do you like it? Does it help?")),
    ("Q2", .error, Sheet.question("Don’t you like school?")),
    ("Q2", .error, Sheet.question("How much do you like school?")),
    ("Q2", .error, Sheet.question("Is your wonderful teacher kind?", choices: ["Yes", "No"])),
    ("Q3", .warning, Sheet.question("Is it good?", choices: ["Yes:positive", "No:negative"])),
    ("Q4", .error, Sheet.question("How good is it?", kind: .range(.init()))),
    (
      "Q5", .error,
      Sheet.question("Is it good?", choices: ["Great:positive", "Good:positive", "Bad:negative"])
    ),
    ("Q6", .error, Sheet.question("Is it good?", choices: ["Yes", "No", "Don’t know"])),
    ("Q6", .error, Sheet.question("Is it good?", choices: ["Yes", "No", "Prefer not to say"])),
    ("Q7", .warning, Sheet.question("Which one?", choices: ["A", "B", "C", "D", "E", "F"])),
    (
      "Q7", .error, Sheet.question("Which one?", choices: ["A", "B", "C", "D", "E", "F", "G", "H"])
    ),
    ("Q8", .error, Sheet.question("Which one?", choices: ["A", "B"], initial: "c0")),
    ("Q9", .warning, Sheet.questions(4, choices: scale)),
    ("Q10", .warning, Sheet.questions(11)),
    ("Q10", .error, Sheet.questions(21)),
    ("Q11", .error, Sheet.question("Do you feel safe?")),
    ("Q12", .error, Sheet.question("School is good.", choices: ["Agree", "Disagree"])),
    ("E1", .error, Sheet.question("How old are you?", message: "Invalid age.")),
    (
      "R1", .error,
      Sheet.note(
        "Children communicate. Therapists understand. Organisations participate. "
          + "Professionals coordinate. Responsibilities accumulate.")
    ),
  ]

  @Test func `tells what breaks it, as seriously as the table says`() {
    for (rule, severity, questionnaire) in Self.broken {
      let found = questionnaire.findings(of: rule)
      #expect(found.contains { $0.severity == severity }, "\(rule): \(questionnaire.items)")
      #expect(
        found.allSatisfy {
          !$0.text.isEmpty && $0.suggestion.hasSuffix(".") || $0.suggestion.hasSuffix("”")
            || $0.suggestion.hasSuffix("?")
        })
    }
  }

  @Test func `is tried here, and stands once in the list`() {
    let ids = Rule.all.map(\.id)
    #expect(ids.count >= 36 && Set(ids).count == ids.count)
    #expect(Set(Self.broken.map(\.rule)).union(["T1"]) == Set(ids))
    #expect(Rule.all.allSatisfy { !$0.title.isEmpty && !$0.threshold.isEmpty })
  }

  @Test(
    arguments: [
      "Do adults listen to you, or not?", "Is it easy or hard to get help?",
      "Do you tell your mum or dad?", "What is going well at school or college?",
      "Do new helpers know you, or do you tell them again?",
    ])
  func `lets good questions be`(label: String) {
    let choices = ["Easy:positive", "Okay:neutral", "Hard:negative"]
    #expect(Sheet.question(label, choices: choices).rules().isEmpty)
  }

  @Test(
    arguments: [
      "We ask about the help you get.", "No means we finish here.", "You can say no.",
      "It starts on Monday 3 June at 2:30 pm.", "It costs £5.", "We started in 2024.",
      "Watch TV at home. That person can help.", "What is good in Milton Keynes?",
      "The Adult Care Team (ACT) can help.", "Talk to ${name} today.",
      "It is about being in a club.", "You may be tired or worried.", "We stopped and waited.",
      "My teacher's bigger dogs are running quickly.",
    ])
  func `lets plain sentences be`(text: String) {
    #expect(Sheet.note(text).rules().isEmpty, "\(Sheet.note(text).findings())")
  }
}
