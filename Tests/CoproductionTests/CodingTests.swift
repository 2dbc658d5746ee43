import Survey
import Testing

@testable import Coproduction

@Suite struct `What is written down` {
  @Test func `of an action is read again as it was, with its members side by side`() throws {
    for step in Example.steps { #expect(try Example.again(step.event) == step.event) }
    #expect(
      try Example.members(Example.steps[0].event) == [
        "action", "seen", "event", "theme", "said", "area", "agency", "owner", "by", "will",
      ])
  }

  @Test(arguments: [
    QuestionChange.add(.init(name: "clubs", type: "text", label: "L", easyRead: "E", after: "a")),
    .reword(.init(name: "clubs", label: "L", was: "W")), .remove(name: "clubs", was: "W"),
  ])
  func `of a proposal is read again as it was`(change: QuestionChange) throws {
    let idea = Proposal.Idea(
      questionnaire: "q", version: "1", change: change, group: .parentCarer, because: "B")
    let events: [ProposalEvent.Happening] = [
      .proposed(idea), .voted(.init(.youngPerson, agree: 7, disagree: 1, pass: 2)),
      .decided(.init(.accept, because: "B", version: "2")),
    ]
    for happening in events {
      let event = ProposalEvent("p-1", happening)
      #expect(try Example.again(event) == event)
      #expect(
        try Example.members(event).isDisjoint(with: ["format", "id", "number", "time"]))
    }
  }

  @Test func `of a check is read again as it was`() throws {
    var check = Talk.header
    check.newWords = [.init("In my words"), .init("In ours", agree: 3)]
    check.speaker = .supporter
    #expect(try Example.again(check) == check)
    #expect(try Example.members(check).isDisjoint(with: ["format", "id", "number", "time"]))
  }
}
