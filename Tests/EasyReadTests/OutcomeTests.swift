import FoundationEssentials
import Forms
import Survey
import Testing

@testable import EasyRead

@Suite struct `Checking a questionnaire` {
  private static let project = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private static func starter(_ id: String) throws -> Questionnaire {
    let file = URL(filePath: "/\(project)/Questionnaires/\(id).yaml")
    let reading = XLSForm.read(Array(try Data(contentsOf: file)), file: "\(id).yaml")
    #expect(reading.flaws.filter { !$0.isWarning }.isEmpty)
    return try #require(reading.questionnaire)
  }

  @Test(arguments: ["youth-council", "my-views", "parent-carer", "parent-views"])
  func `finds no error in a starter's Easy Read, of which nothing is missing`(id: String) throws {
    let questionnaire = try Self.starter(id)
    let languages = questionnaire.languages.filter { $0.isEasyRead }
    let easy = try #require(languages.first)
    guard case .checked(let findings) = EasyRead(questionnaire, in: easy).outcome else {
      Issue.record("not checked")
      return
    }
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
    #expect(findings.count <= 8)
  }

  @Test func `tells in a sentence that another language was not checked`() {
    let polish = Language(name: "Polish", code: "pl")
    guard case .notChecked(let reason) = EasyRead(Sheet.note("Tak"), in: polish).outcome else {
      Issue.record("checked")
      return
    }
    #expect(reason.contains("“Polish” was not checked") && reason.hasSuffix("read it."))
    var french = Sheet.note("")
    french.languages = [.unnamed]
    let text = "Nous vous posons quelques questions sur votre vie quotidienne, merci beaucoup."
    french.items = [
      .question(Question(name: "n", kind: .note, label: Wording([Language.unnamed.code: text])))
    ]
    guard case .notChecked = EasyRead(french, in: .unnamed).outcome else {
      Issue.record("French was checked as English")
      return
    }
  }

  @Test func `holds plain English to plain English, and its questions to the same rules`() {
    let long = "Your part says, in your own words, who you are and what you want to do later on."
    #expect(Sheet.note(long).rules().contains("L1"))
    #expect(Sheet.note(long).rules(in: Sheet.english).isEmpty)
    let findings = Sheet.question("Do you like provision and home?").findings(in: Sheet.english)
    #expect(findings.first { $0.rule == "W2" }?.severity == .warning)
    #expect(findings.first { $0.rule == "Q1" }?.severity == .error)
  }

  @Test func `names words that Easy Read lacks, and does not check the standard ones for them`() {
    var questionnaire = Sheet.note("")
    let wording = Wording([Sheet.english.code: "The statutory provision isn't here."])
    questionnaire.items = [.question(Question(name: "n", row: 5, kind: .note, label: wording))]
    let findings = questionnaire.findings()
    #expect(findings.map(\.rule) == ["T1"] && findings.first?.severity == .error)
    #expect(findings.first?.place.description == "question n, row 5")
  }

  @Test func `takes words of a glossary as explained, and jargon only of its own glossary`() {
    for word in ["zeal", "provision", "LSCB"] {
      let entry = Glossary.Entry(word: word, meaning: Wording(["en": "A word."]))
      var note = Sheet.note("This is \(word).")
      #expect(note.findings().count == 1)
      #expect(note.findings(glossary: Glossary([entry])).isEmpty == (word != "provision"))
      note.glossary = Glossary([entry])
      #expect(note.findings().isEmpty)
    }
  }

  @Test func `tells of a rare word once, where it stands first`() {
    let questionnaire = Sheet.question(
      "What is zeal?", hint: "We say zeal.", guidance: "My zeal. My zeals.")
    #expect(questionnaire.findings(of: "W1").count == 1)
  }

  @Test func `looks at single messages of a program`() {
    #expect(EasyRead.findings(inMessage: "Type a number from 1 to 3.").isEmpty)
    #expect(EasyRead.findings(inMessage: "Error: you forgot it, please.").count == 3)
    let again = EasyRead.findings(inMessage: "Type 1 or 2.", again: "Type 1, or 2!")
    #expect(again.count == 1 && again.first?.rule == "E1")
    #expect(EasyRead.findings(inMessage: "Type 1 or 2.", again: "Choose one number.").isEmpty)
  }

  @Test func `never calls anything certified`() {
    #expect(EasyRead.caution.contains("no certificate"))
    #expect(EasyRead.caution.contains("young people"))
  }
}
