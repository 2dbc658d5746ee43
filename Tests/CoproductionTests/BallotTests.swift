import Forms
import Survey
import Testing

@testable import Coproduction

@Suite struct `A ballot` {
  private let statements = (1...8).map { Statement(code: "st-\($0)", text: "Statement \($0)") }
  private let book = PhrasesFile.phrasebook(for: ["en", "pl"])

  @Test func `is in the order of its seed, the same each time, and another for others`() {
    let orders = (0..<20).map { seed in
      Ballot(statements, seed: seed, asksGroup: false).statements.map(\.code)
    }
    #expect(orders[3] == Ballot(statements, seed: 3, asksGroup: false).statements.map(\.code))
    #expect(Set(orders).count > 15)
    #expect(orders.allSatisfy { Set($0) == Set(statements.map(\.code)) })
  }

  @Test func `asks agree, disagree or pass, in each language, and nothing else`() throws {
    let asked = Ballot(statements, seed: 1, asksGroup: true).questionnaire(in: book)
    #expect(asked.questions.prefix(2).map(\.question.name) == ["about", "who"])
    #expect(asked.questions.count == 10)
    let votes = try #require(asked.lists["votes"])
    #expect(votes.map(\.name) == ["agree", "disagree", "pass"])
    #expect(votes[0].label.texts["pl"] == "Zgadzam się")
    let question = asked.questions[2].question
    #expect(question.kind.options?.hasOptOuts == false)
    #expect(question.label.texts["pl"] == question.label.texts["en"])
    #expect(Set(votes.map(\.name)).isSubset(of: Vote.allCases.map(\.rawValue)))
  }
}
