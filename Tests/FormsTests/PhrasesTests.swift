import Survey
import Testing

@testable import Forms

@Suite struct `A table of words` {
  private static let head = "language: Polish\ncode: pl\nown-name: polski\nreviewed: yes\n"

  private func read(_ yaml: String) -> (table: Phrases?, flaws: [Flaw]) {
    let (table, flaws) = PhrasesFile.read(Array((Self.head + yaml).utf8), file: "pl.yaml")
    return (table, flaws)
  }

  private func flaw(_ problem: some Problem) -> Flaw { Flaw(problem, at: Place(file: "pl.yaml")) }

  @Test func `what is written is read`() throws {
    let result = read(
      """
      phrases:
        yes: Tak
        did-you-mean: 'Czy chodzi o {answer}?'
        ask-text: |-
          Wpisz.
          Naciśnij Enter:
      heard:
        break: [przerwa, odpoczynek]
        do-not-know: nie wiem
      """)
    let table = try #require(result.table)
    #expect(table.language == Language(name: "Polish", code: "pl"))
    #expect(table.ownName == "polski")
    #expect(table.isReviewed)
    #expect(table[.didYouMean, ["answer": "Tak"]] == "Czy chodzi o Tak?")
    #expect(table[.askText] == "Wpisz.\nNaciśnij Enter:")
    #expect(table[heard: .pause] == ["przerwa", "odpoczynek"])
    #expect(table[heard: .doNotKnow] == ["nie wiem"])
  }

  @Test func `missing phrases are one warning that lists them`() throws {
    let result = read("phrases:\n  yes: Tak\n  no: ''")
    let table = try #require(result.table)
    #expect(result.flaws.count == 1)
    let warning = try #require(result.flaws.first)
    #expect(warning.isWarning)
    #expect(
      warning.problem.hasPrefix("\(Phrase.allCases.count - 1) phrases have no words: no, ok,"))
    #expect(warning.problem.contains("did-you-mean"))
    #expect(table.missing.count == Phrase.allCases.count - 1)
  }

  @Test func `a table that nobody has read through is a warning`() {
    let yaml = "language: Welsh\ncode: cy\nreviewed: no\n"
    let (table, flaws) = PhrasesFile.read(Array(yaml.utf8), file: "pl.yaml")
    #expect(table?.isReviewed == false)
    #expect(table?.ownName == "Welsh")
    #expect(flaws.contains(flaw(PhrasesProblem.notReviewed)))
  }

  @Test(arguments: [
    (
      "phrases:\n  did-you-maen: x",
      SettingsFileProblem.unknownKey("did-you-maen", meant: "did-you-mean", line: 6)
    ),
    ("heard:\n  bakc: [x]", .unknownKey("bakc", meant: "back", line: 6)),
    ("phrases:\n  yes: [Tak]", .notText("yes", line: 6)),
    ("heard:\n  yes: {a: b}", .notTexts("yes", line: 6)),
    ("phrases:\n  yes: \"T\\u200Bak\"", .invisible("yes", line: 6)),
    ("words: x", .unknownKey("words", meant: nil, line: 5)),
  ])
  func `what cannot be read is a flaw`(yaml: String, problem: SettingsFileProblem) {
    let result = read(yaml)
    #expect(result.table == nil)
    #expect(result.flaws.contains(flaw(problem)))
  }

  @Test func `names in braces are those of the English words`() {
    let lacking = read("phrases:\n  did-you-mean: Czy chodzi o {odpowiedź}?")
    #expect(lacking.table == nil)
    let problem = PhrasesProblem.names(
      "did-you-mean", missing: ["answer"], extra: ["odpowiedź"], line: 6)
    #expect(lacking.flaws.contains(flaw(problem)))
    #expect(
      problem.sentences.problem
        == "The phrase “did-you-mean” in line 6 lacks {answer} and has {odpowiedź}, "
        + "which nothing is put in for.")
  }

  @Test func `what is typed after ends in a colon`() {
    let result = read("phrases:\n  ask-number: Wpisz numer\n  ask-a-person: Zapytaj kogoś.")
    #expect(result.table == nil)
    #expect(result.flaws.contains(flaw(PhrasesProblem.colon("ask-number", line: 6))))
    #expect(result.flaws.count { !$0.isWarning } == 1)
  }

  @Test func `lists whose places count are whole`() {
    let result = read("heard:\n  months: [stycznia, lutego]\n  numbers: [zero, jeden]")
    #expect(result.table == nil)
    #expect(result.flaws.contains(flaw(PhrasesProblem.list("months", count: 2, line: 6))))
    #expect(result.flaws.contains(flaw(PhrasesProblem.list("numbers", count: 2, line: 7))))
  }

  @Test func `a language without a code is a flaw`() {
    let (table, flaws) = PhrasesFile.read(Array("own-name: x".utf8), file: "pl.yaml")
    #expect(table == nil)
    #expect(flaws.contains(flaw(SettingsFileProblem.missing("code", line: 1))))
    #expect(flaws.contains(flaw(SettingsFileProblem.missing("language", line: 1))))
  }
}

@Suite struct `A phrasebook` {
  @Test func `only what is asked for is in it, English first`() {
    #expect(PhrasesFile.phrasebook(for: []).tables.map(\.language.code) == ["en"])
    #expect(
      PhrasesFile.phrasebook(for: ["pl", "en-x-easyread"]).tables.map(\.language.code)
        == ["en", "pl", "en-x-easyread"])
    #expect(PhrasesFile.phrasebook(for: ["so"]).tables.map(\.language.code) == ["en"])
    #expect(PhrasesFile.phrasebook(for: ["pl-PL"]).tables.map(\.language.code) == ["en", "pl"])
  }

  @Test func `Easy Read is said in English where it is no simpler`() {
    let book = PhrasesFile.phrasebook(for: ["en-x-easyread"])
    #expect(book["en-x-easyread"][.yes] == "Yes")
    #expect(book["en-x-easyread"][.welcome] != book["en"][.welcome])
    #expect(book["en-x-easyread"].missing.isEmpty)
  }

  @Test func `a study's own words come before those of the program`() {
    var own = Phrases(language: Language(name: "Polish", code: "pl"), ownName: "polski")
    own.said = [.thanks: "Dzięki."]
    own.heard = [.skip: ["dalej"]]
    let book = PhrasesFile.phrasebook(for: ["pl"], own: [own])
    #expect(book["pl"][.thanks] == "Dzięki.")
    #expect(book["pl"][.no] == "Nie")
    #expect(book["pl"][heard: .skip].contains("dalej"))
    #expect(book["pl"][heard: .skip].contains("pomiń"))
  }

  @Test func `what says no in one language is not taken for no in another`() {
    let polish = PhrasesFile.phrasebook(for: ["pl"])["pl"]
    #expect(!polish[heard: .no].contains("noo"))
    #expect(polish[heard: .skip].contains("skip"))
  }

  @Test func `a language that only a study knows is there`() {
    let own = Phrases(
      language: Language(name: "Somali", code: "so"), said: [.yes: "Haa"], heard: [:])
    let book = PhrasesFile.phrasebook(for: ["so"], own: [own])
    #expect(book["so"][.yes] == "Haa")
    #expect(book["so"][.stopQuestion] == book["en"][.stopQuestion])
  }
}
