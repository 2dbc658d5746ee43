import EasyRead
import Forms
import Study
import Survey
import TestSupport
import Testing
import Themes

@testable import Reports
@testable import Shell

@Suite struct `The page for those who spoke` {
  @Test(arguments: ["text", "html"])
  func `says what was done and what cannot be, as recorded`(format: String) throws {
    let study = try BoardStudy()
    study.act()
    let ran = study.place.run("report feedback --format \(format)")
    #expect(ran.status == 0)
    try expectGolden(ran.transcript + ran.delivered, "feedback.\(format)")
  }

  @Test func `is easy to read in its own words`() throws {
    let book = PhrasesFile.phrasebook(for: ["en", "en-x-easyread"], own: [])
    let sheet = FeedbackSheet([], unanswered: ["The bus is late"], phrases: book["en-x-easyread"])
    #expect(EasyRead.findings(inText: sheet.sentences).map(\.text) == [])
    #expect(sheet.document.isLarge)
  }

  @Test func `names every theme of the starter codebook in easy words`() throws {
    let codebook = try Session.codebook(of: Study(root: TemporaryStudy.project))
    let findings = codebook.themes.flatMap { theme in
      EasyRead.findings(inText: [theme.spoken]).map { "\(theme.code): \($0.text)" }
    }
    #expect(findings == [])
  }

  @Test func `comes in other languages, and says which there are`() throws {
    let study = try BoardStudy()
    study.act()
    let polish = study.place.run("report feedback --language pl").transcript
    #expect(polish.contains("Co nam powiedziano i co zrobiliśmy"))
    let none = study.place.run("report feedback --language xx")
    #expect(none.status == 1 && none.complaints.contains("not there in “xx”"))
    #expect(none.complaints.contains("There are: en, en-x-easyread, pl, cy."))
  }

  @Test func `holds no figure of anybody`() throws {
    let study = try BoardStudy()
    let text = study.place.run("report feedback").transcript
    #expect(text.contains("You also told us about these things"))
    #expect(!text.contains { $0.isNumber })
  }
}
