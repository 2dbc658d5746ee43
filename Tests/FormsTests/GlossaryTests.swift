import Survey
import Testing

@testable import Forms

@Suite struct `The built-in glossary` {
  private let glossary = GlossaryFile.builtIn

  @Test func `it is read without a flaw`() {
    let (glossary, flaws) = GlossaryFile.read(
      PackageResources.glossary_yaml, file: "glossary.yaml")
    #expect(flaws == [])
    #expect(glossary == self.glossary)
    #expect(self.glossary.entries.count >= 70)
  }

  @Test(arguments: ["en", "en-x-easyread", "pl"])
  func `every word has a short meaning in every language`(code: String) {
    for entry in glossary.entries {
      let words = (entry.meaning.texts[code] ?? "").split(separator: " ")
      #expect((2...30).contains(words.count), "\(entry.word) in \(code)")
    }
  }

  @Test func `no meaning only says the word again`() {
    for entry in glossary.entries where entry.word.contains(" ") {
      for (code, text) in entry.meaning.texts {
        #expect(!text.lowercased().contains(entry.word.lowercased()), "\(entry.word) in \(code)")
      }
    }
  }

  @Test func `no spelling belongs to two words`() {
    var owners: [String: String] = [:]
    for entry in glossary.entries {
      for spelling in Set(([entry.word] + entry.forms).map { $0.lowercased() }) {
        #expect(owners[spelling] == nil, "\(spelling): \(entry.word)")
        owners[spelling] = entry.word
      }
    }
  }

  @Test(arguments: [
    ("EHCPs", "EHC plan"), ("ehc plan", "EHC plan"),
    ("Education, Health and Care plan", "EHC plan"),
    ("annual reviews", "annual review"), ("senco", "SENCO"), ("the council", nil),
    ("Council", "local authority"), ("salt", "speech and language therapy"),
    ("respite", "short break"), ("CAMHS", "CAMHS"), ("trybunał", "tribunal"), ("weather", nil),
  ])
  func `a word is found however it is written`(typed: String, word: String?) {
    #expect(glossary.entry(for: typed)?.word == word)
  }

  @Test func `the longest word is found first`() {
    let found = glossary.entries(in: "Who coordinates your EHC plan, and is your SENCO there?")
    #expect(found.map(\.form).contains("SENCO"))
    #expect(found.map(\.entry.word) == ["plan coordinator", "SENCO"])
    #expect(glossary.entries(in: "I like music.").isEmpty)
  }
}

@Suite struct `A glossary in a file` {
  private func read(_ yaml: String) -> (glossary: Glossary?, flaws: [Flaw]) {
    let (glossary, flaws) = GlossaryFile.read(Array(yaml.utf8), file: "glossary.yaml")
    return (glossary, flaws)
  }

  private func flaw(_ problem: some Problem, row: Int) -> Flaw {
    Flaw(problem, at: Place(file: "glossary.yaml", sheet: "glossary", row: row))
  }

  @Test func `words, forms and meanings are read`() {
    let result = read(
      """
      glossary:
      - word: hub
        forms: 'the hub,  family hub '
        meaning: A place to meet.
        meaning::Polish (pl): Miejsce spotkań.
      """)
    let entry = Glossary.Entry(
      word: "hub", forms: ["the hub", "family hub"],
      meaning: Wording(["en": "A place to meet.", "pl": "Miejsce spotkań."]))
    #expect(result.glossary == Glossary([entry]))
    #expect(result.flaws.isEmpty)
  }

  @Test func `a word or a meaning that is missing is a flaw`() {
    let result = read("glossary:\n- word: hub\n- meaning: x\n- {word: Hub, meaning: y}")
    #expect(result.glossary == nil)
    #expect(
      result.flaws == [
        flaw(PhrasesProblem.noMeaning("hub"), row: 2), flaw(PhrasesProblem.noWord, row: 3),
        flaw(PhrasesProblem.wordTwice("Hub"), row: 4),
      ])
    #expect(
      read("words: []").flaws.contains(
        Flaw(PhrasesProblem.noGlossary, at: Place(file: "glossary.yaml"))))
  }

  @Test func `a mistyped column is told`() {
    let result = read("glossary:\n- {wrod: hub, meaning: x}")
    #expect(
      result.flaws.contains(flaw(ColumnProblem.mistyped("wrod", meant: "word"), row: 1)))
  }
}

@Suite struct `The glossary sheet of a questionnaire` {
  private static let survey = "survey:\n- {type: text, name: q, label::English (en): Q}\n"

  @Test func `it comes with the questionnaire`() {
    let form = Form(Self.survey + "glossary:\n- {word: hub, meaning::English (en): A place.}")
    #expect(form.reading.flaws.isEmpty)
    #expect(
      form.reading.questionnaire?.glossary.entry(for: "Hubs")?.meaning
        == Wording(["en": "A place."]))
  }

  @Test func `a row that explains nothing is a flaw`() {
    let form = Form(Self.survey + "glossary:\n- {word: hub}\n- {meaning: x}")
    #expect(form.tells(PhrasesProblem.noMeaning("hub"), row: 2))
    #expect(form.tells(PhrasesProblem.noWord, row: 3))
    #expect(form.faults.count == 2)
  }

  @Test func `a meaning that is not translated is told`() {
    let form = Form(
      "survey:\n- {type: text, name: q, label::English (en): Q, label::Polish (pl): P}\n"
        + "glossary:\n- {word: hub, meaning::English (en): A place.}")
    #expect(form.faults.isEmpty)
    #expect(form.tells(LanguageProblem.missing("Polish", column: "meaning", rows: [2]), row: 2))
  }
}
