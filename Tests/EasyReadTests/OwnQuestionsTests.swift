import Coproduction
import EasyRead
import Forms
import Survey
import Testing

@Suite struct `What the program reads back` {
  @Test func `is easy to read itself`() throws {
    let header = ThemeCheck(
      sitting: "s", theme: nil, read: "", questionnaires: [], waves: [], group: .youngPerson,
      size: 9)
    let readBack = ReadBack(
      [.init(code: "friends", words: "Friends")], header: header)
    let asked = readBack.questionnaire(in: PhrasesFile.phrasebook(for: ["en", "en-x-easyread"]))
    let easy = try #require(asked.languages.first { $0.isEasyRead })
    let outcome = EasyRead(asked, in: easy, glossary: GlossaryFile.builtIn).outcome
    guard case .checked(let findings) = outcome else {
      Issue.record("nothing was checked")
      return
    }
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0.rule) \($0.text)" })")
  }

  @Test func `finds what is hard in a text that belongs to no questionnaire`() {
    let findings = EasyRead.findings(inText: [
      "We cannot do this.", "The commissioning framework precludes remuneration.",
    ])
    #expect(findings.contains { $0.rule == "W2" && $0.text == "commissioning" })
    #expect(findings.allSatisfy { !$0.text.contains("We cannot") })
    #expect(EasyRead.findings(inText: []).isEmpty)
  }
}
