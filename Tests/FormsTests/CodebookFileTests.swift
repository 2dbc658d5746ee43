import Coproduction
import Survey
import Testing
import Themes

@testable import Forms

@Suite struct `A codebook with parts and a past` {
  private func read(
    _ themes: String, _ partnership: Partnership = Partnership()
  ) -> (codebook: Codebook?, flaws: [Flaw]) {
    let yaml = "themes:\n- {code: a, name: A, words: [x]}\n" + themes
    let (codebook, flaws) = CodebookFile.read(
      Array(yaml.utf8), file: "codebook.yaml", for: partnership)
    return (codebook, flaws)
  }

  private func flaw(_ problem: some Problem) -> Flaw {
    Flaw(problem, at: Place(file: "codebook.yaml"))
  }

  @Test func `everything that can be written is read`() throws {
    let result = read(
      """
      - code: b
        name: B
        parent: a
        valence: positive
        words: [y]
        unless: [not y, "y-axis"]
        examples:
          - We said y.
      - {code: old, name: Old, retired: yes, into: [a, b]}
      """)
    #expect(result.flaws.isEmpty)
    let codebook = try #require(result.codebook)
    #expect(
      codebook["b"]
        == Theme(
          code: "b", name: "B", words: ["y"], parent: "a", valence: .positive,
          unless: ["not y", "y-axis"], examples: ["We said y."]))
    #expect(codebook["old"] == Theme(code: "old", name: "Old", isRetired: true, into: ["a", "b"]))
  }

  private static let agencies = ["education", "health", "care", "together"]
  private static let areas = ["data", "multiagency", "health", "plans", "voice"]

  @Test(arguments: [
    ("agency: helth", CodebookProblem.agency("helth", theme: "b", known: agencies)),
    ("areas: [nosuch]", .area("nosuch", theme: "b", known: areas)),
    ("valence: good", .valence("good", theme: "b")),
    ("retired: maybe", .retired("maybe", theme: "b")),
    ("parent: nosuch", .parent("nosuch", theme: "b", known: ["a", "b"])),
    ("parent: b", .circle("b")), ("into: a", .intoWithoutRetired("b")),
    ("retired: yes\n  into: c", .into("c", theme: "b", known: ["a", "b"])),
    ("retired: yes\n  into: b", .intoItself("b")),
  ])
  func `what cannot be meant is a flaw`(_ key: String, _ problem: CodebookProblem) {
    let result = read("- code: b\n  name: B\n  words: [y]\n  \(key)\n")
    #expect(result.codebook == nil)
    #expect(result.flaws == [flaw(problem)])
  }

  @Test(arguments: ["the", "I", "it is", "a*", "W*", "of the"])
  func `an entry that nearly every answer has is a flaw`(_ entry: String) {
    let result = read("- {code: b, name: B, words: [\"\(entry)\"]}\n")
    #expect(result.flaws == [flaw(CodebookProblem.everyAnswer(entry, theme: "b"))])
  }

  @Test(arguments: ["what is in it", "ta", "to do", "mum", "wa*", "in a drawer"])
  func `an entry of short words can say something`(_ entry: String) {
    #expect(
      (read("- {code: b, name: B, words: [\"\(entry)\"]}\n").codebook == nil) == (entry == "to do"))
  }

  @Test func `near counts as a whole, and exclusions are entries`() {
    #expect(read("- {code: b, name: B, near: [[the, plan], [of, the, plan]]}").flaws.isEmpty)
    #expect(
      read("- {code: b, name: B, near: [[the, of]]}").flaws
        == [flaw(CodebookProblem.everyAnswer("the near of", theme: "b"))])
    #expect(
      read("- {code: b, name: B, words: [y], unless: ['*x']}").flaws
        == [flaw(SettingsFileProblem.strayStar("*x", theme: "b"))])
  }

  @Test func `themes may go round in no circle`() {
    let result = read(
      "- {code: b, name: B, words: [y], parent: c}\n- {code: c, name: C, words: [z], parent: b}\n"
        + "- {code: d, name: D, words: [w], parent: c}")
    #expect(result.flaws == ["b", "c", "d"].map { flaw(CodebookProblem.circle($0)) })
    let past = read(
      "- {code: b, name: B, retired: yes}\n- {code: c, name: C, words: [z], parent: b}")
    #expect(past.flaws == [flaw(CodebookProblem.retiredParent("b", theme: "c"))])
  }

  @Test func `the settings name more agencies, and the areas that there are`() {
    var partnership = Partnership()
    partnership.agencies = [.init(code: "housing", name: "Housing")]
    let more = "- {code: b, name: B, words: [y], agency: [housing, health], areas: [waits]}"
    #expect(read(more).flaws.count == 2)
    partnership.areas = [.init(code: "waits", name: "Waits")]
    #expect(read(more, partnership).flaws.isEmpty)
    let other = read("- {code: b, name: B, words: [y], areas: [voice]}", partnership)
    #expect(other.flaws == [flaw(CodebookProblem.area("voice", theme: "b", known: ["waits"]))])
  }

  @Test func `a theme that only people find is a note, and a whole or a past one not even that`() {
    let result = read("- {code: b, name: B}\n")
    #expect(result.codebook != nil)
    #expect(result.flaws == [flaw(SettingsFileProblem.noPatterns("b"))])
    #expect(read("- {code: b, name: B}\n- {code: c, name: C, words: [z], parent: b}").flaws.isEmpty)
    #expect(read("- {code: b, name: B, retired: yes}").flaws.isEmpty)
  }
}
