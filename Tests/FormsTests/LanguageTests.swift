import Survey
import Testing

@testable import Forms

@Suite struct `Languages of a form` {
  @Test func `the default language comes first and takes what names none`() {
    let form = Form(
      """
      survey:
      - {type: text, name: q, label: Hello, 'label::Polish (pl)': Cześć}
      settings:
      - {default_language: English (en)}
      """)
    #expect(form.reading.flaws.isEmpty)
    #expect(form.reading.questionnaire?.languages.map(\.code) == ["en", "pl"])
    #expect(form.question("q")?.label == Wording(["en": "Hello", "pl": "Cześć"]))
  }

  @Test func `single colons work where no header has two`() {
    let form = Form(
      "survey:\n- {type: text, name: q, 'label:French (fr)': Bonjour, 'label:English (en)': Hi}")
    #expect(form.question("q")?.label == Wording(["fr": "Bonjour", "en": "Hi"]))
    #expect(form.reading.questionnaire?.languages.first?.code == "fr")
  }

  @Test func `a message has a language too`() {
    let form = Form(
      """
      survey:
      - type: integer
        name: q
        label::English (en): Hi
        constraint: . > 1
        constraint_message::English (en): Higher
      """)
    #expect(form.question("q")?.constraintMessage.texts == ["en": "Higher"])
  }

  @Test func `missing translations are told once for each column`() {
    let form = Form(
      """
      survey:
      - {type: text, name: a, 'label::English (en)': A, 'label::Polish (pl)': Ą}
      - {type: text, name: b, 'label::English (en)': B}
      - {type: text, name: c, 'label::English (en)': C}
      """)
    #expect(form.tells(LanguageProblem.missing("Polish", column: "label", rows: [3, 4]), row: 3))
    #expect(form.reading.flaws.count == 1)
    #expect(form.reading.questionnaire != nil)
  }

  @Test func `a default language in no column and one written in two ways are told`() {
    let form = Form(
      """
      survey:
      - {type: text, name: a, 'label::English (en)': A, 'hint::english (en)': B}
      settings:
      - {default_language: Polish (pl)}
      """)
    let english = Language(name: "English", code: "en")
    let small = Language(name: "english", code: "en")
    #expect(form.tells(LanguageProblem.mixed(english, small)))
    #expect(form.tells(LanguageProblem.unknownDefault("Polish", known: ["English", "english"])))
  }
}
