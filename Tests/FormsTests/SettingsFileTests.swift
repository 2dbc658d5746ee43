import Coproduction
import Survey
import Testing
import Themes

@testable import Forms

@Suite struct `The codebook` {
  private func read(_ yaml: String) -> (codebook: Codebook?, flaws: [Flaw]) {
    let (codebook, flaws) = CodebookFile.read(Array(yaml.utf8), file: "codebook.yaml")
    return (codebook, flaws)
  }

  @Test func `everything that can be written is read`() {
    let result = read(
      """
      name: SEND themes
      version: "2026.1"
      themes:
        - code: wait-salt
          name: Waiting for speech therapy
          meaning: Any wait
          agency: [health]
          areas: health
          ehc: [c, H1]
          pfa: [health]
          words: ["speech therap*", salt]
          near: [["wait*", "speech*"]]
      """)
    #expect(result.flaws.isEmpty)
    let theme = Theme(
      code: "wait-salt", name: "Waiting for speech therapy", meaning: "Any wait",
      agency: ["health"], areas: ["health"], ehc: ["C", "H1"], pfa: ["health"],
      words: ["speech therap*", "salt"], near: [["wait*", "speech*"]])
    #expect(result.codebook == Codebook(name: "SEND themes", version: "2026.1", themes: [theme]))
  }

  @Test(arguments: [
    ("wrds: [a]", SettingsFileProblem.unknownKey("wrds", meant: "words", line: 4)),
    ("words: [a, '']", .emptyPattern("t")), ("words: ['*']", .strayStar("*", theme: "t")),
    ("words: ['a*b']", .strayStar("a*b", theme: "t")),
    ("words: ['a * b']", .strayStar("a * b", theme: "t")),
    ("words: ['*a']", .strayStar("*a", theme: "t")),
    ("near: [[a, '*b']]", .strayStar("*b", theme: "t")),
    ("words: {a: b}", .notTexts("words", line: 4)),
    ("{words: [a], ehc: L}", .ehc("L", theme: "t")), ("near: [[]]", .emptyPattern("t")),
  ])
  func `a theme that cannot work is a flaw`(rest: String, problem: SettingsFileProblem) {
    let inner =
      rest.hasPrefix("{")
      ? String(rest.dropFirst().dropLast()).replacing(", e", with: "\n  e") : rest
    let result = read("themes:\n- code: t\n  name: T\n  \(inner)")
    #expect(result.codebook == nil)
    #expect(result.flaws.contains(Flaw(problem, at: Place(file: "codebook.yaml"))))
  }

  @Test func `codes are there once and are codes`() {
    let place = Place(file: "codebook.yaml")
    let twice = read(
      "themes:\n- {code: a, name: A, words: [x]}\n- {code: a, name: B, words: [y]}\n- {code: A b, name: C, words: [z]}"
    )
    #expect(twice.flaws.contains(Flaw(SettingsFileProblem.codeTwice("a", line: 3), at: place)))
    #expect(twice.flaws.contains(Flaw(SettingsFileProblem.longCode("A b", line: 4), at: place)))
    #expect(read("name: x").flaws == [Flaw(SettingsFileProblem.noThemes, at: place)])
    let many = "themes:\n" + String(repeating: "- code: a\n", count: 501)
    #expect(read(many).flaws == [Flaw(SettingsFileProblem.tooManyThemes(501), at: place)])
    #expect(read("a: &x b\nc: *x").codebook == nil)
  }
}

@Suite struct `The settings of a study` {
  private func read(_ yaml: String) -> (partnership: Partnership?, flaws: [Flaw]) {
    let (partnership, flaws) = PartnershipFile.read(Array(yaml.utf8), file: "study.yaml")
    return (partnership, flaws)
  }

  @Test func `everything that can be written is read`() throws {
    let result = read(
      """
      name: The partnership
      wave: 2026-autumn
      groups: [{code: young-person, name: Young people}]
      agencies: [{code: health, name: The health service}]
      areas: [{code: waits, name: Waiting times}]
      do-better: [{code: plans, name: Plans on time}]
      safeguarding:
        steps: [Listen., Tell the lead.]
        contacts:
        - {name: Duty team, reach: 01234 567890, hours: always, checked: 2026-11-01}
      decisions:
        lawful-basis: public task
        retention: ""
      """)
    #expect(result.flaws.isEmpty)
    let partnership = try #require(result.partnership)
    #expect(partnership.name == "The partnership")
    #expect(partnership.wave == Wave("2026-autumn"))
    #expect(partnership.groups == [.init(code: "young-person", name: "Young people")])
    #expect(partnership.betterments == [.init(code: "plans", name: "Plans on time")])
    #expect(partnership.safeguardingSteps == ["Listen.", "Tell the lead."])
    #expect(partnership.contacts.first?.checked == CivilDate(iso: "2026-11-01"))
    #expect(
      partnership.decisions == [
        .init(name: "lawful-basis", text: "public task"), .init(name: "retention", text: ""),
      ])
  }

  @Test func `nobody to turn to is a warning`() {
    let result = read("name: x")
    #expect(result.partnership?.name == "x")
    #expect(result.flaws == [Flaw(SettingsFileProblem.noContact, at: Place(file: "study.yaml"))])
  }

  @Test(arguments: [
    ("nmae: x", SettingsFileProblem.unknownKey("nmae", meant: "name", line: 1)),
    ("wave: Autumn 2026", .wave("Autumn 2026", line: 1)),
    ("areas: [{name: x}]", .missing("code", line: 1)), ("areas: x", .notList("areas", line: 1)),
    ("safeguarding: {contacts: [{name: a, reach: b, checked: soon}]}", .day("soon", line: 1)),
    ("safeguarding: {contacts: [{reach: a}]}", .missing("name", line: 1)),
  ])
  func `what cannot be meant is a flaw`(yaml: String, problem: SettingsFileProblem) {
    let result = read(yaml)
    #expect(result.partnership == nil)
    #expect(result.flaws.contains(Flaw(problem, at: Place(file: "study.yaml"))))
  }

  @Test func `a name of a person is a warning, wherever it stands`() throws {
    let settings = """
      name: The partnership
      safeguarding:
        contacts:
        - {name: Sarah Brown, reach: 01234 567890}
        - {name: Multi-Agency Safeguarding Hub (MASH), reach: Stony Stratford Library}
      decisions:
        Tom's plan: kept
        retention: ask Mrs Green
      """
    #expect(
      PartnershipFile.likelyNames(in: Array(settings.utf8)) == ["Sarah", "Tom", "Mrs Green"])
    let result = read(settings)
    #expect(result.partnership != nil)
    let place = Place(file: "study.yaml")
    #expect(
      result.flaws.contains(Flaw(SettingsFileProblem.likelyName("Sarah", line: 4), at: place)))
  }
}
