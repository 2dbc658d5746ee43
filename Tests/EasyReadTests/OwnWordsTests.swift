import EasyRead
import Forms
import Survey
import Testing

@Suite struct `What the program itself says` {
  @Test(arguments: ["en", "en-x-easyread"])
  func `is free of blame, and says it in other words the second time`(code: String) throws {
    let phrases = PhrasesFile.phrasebook(for: [code])[code]
    for phrase in Phrase.allCases {
      let again = Phrase(rawValue: phrase.rawValue + "Again").map { phrases[$0] }
      let findings = EasyRead.findings(inMessage: phrases[phrase], again: again)
      #expect(findings.isEmpty, "\(phrase): \(findings.map(\.suggestion))")
      #expect(!phrases[phrase].isEmpty, "\(phrase)")
    }
  }

  @Test(arguments: ["en", "en-x-easyread", "pl"])
  func `ends every prompt with what to press`(code: String) {
    let phrases = PhrasesFile.phrasebook(for: [code])[code]
    let asking: [Phrase] = [
      .askNumber, .askNumbers, .askOrder, .askText, .askDate, .askTime, .askReady, .askNextLine,
      .askSwitch,
    ]
    for phrase in asking {
      #expect(phrases[phrase].contains("Enter") && phrases[phrase].hasSuffix(":"), "\(phrase)")
    }
  }
}
