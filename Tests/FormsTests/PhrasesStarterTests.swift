import FoundationEssentials
import Survey
import Testing

@testable import Forms

@Suite struct `The program's words and the starter questionnaires` {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Questionnaires"

  private func questionnaires() throws -> [Questionnaire] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    let settings = ["codebook.yaml", "study.yaml", "glossary.yaml"]
    return try names.filter { $0.hasSuffix(".yaml") && !settings.contains($0) }.map { name in
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)")))
      return try #require(XLSForm.read(bytes, file: name).questionnaire, "\(name)")
    }
  }

  @Test func `no choice is called as a word that is obeyed`() throws {
    let book = PhrasesFile.phrasebook(for: PhrasesFile.builtInCodes)
    let start = try #require(Heard.allCases.firstIndex(of: .back))
    let obeyed = [Heard.keep] + Heard.allCases[start...]
    let questionnaires = try questionnaires()
    #expect(questionnaires.count >= 4)
    for questionnaire in questionnaires {
      for choice in questionnaire.lists.values.joined() {
        for (code, label) in choice.label.texts {
          let words = obeyed.flatMap { book[code][heard: $0] }
          #expect(!words.contains(label.lowercased()), "\(label) in \(questionnaire.id)")
        }
      }
    }
  }

  @Test func `every language of a starter has words of the program`() throws {
    for questionnaire in try questionnaires() {
      for language in questionnaire.languages {
        #expect(PhrasesFile.builtIn(language.code) != nil, "\(language) in \(questionnaire.id)")
      }
    }
  }
}
