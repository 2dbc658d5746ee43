import Survey
import Testing

@testable import Coproduction

@Suite struct `A proposal` {
  static func idea(_ questionnaire: String) -> Proposal.Idea {
    Proposal.Idea(
      questionnaire: questionnaire, version: "1", change: .remove(name: "a", was: "A?"),
      group: .youngPerson, because: "B")
  }

  static let register = ProposalRegister([
    (Example.time("2026-11-20"), ProposalEvent("p-1", .proposed(idea("q")))),
    (Example.time("2026-11-20"), ProposalEvent("p-2", .proposed(idea("r")))),
    (
      Example.time("2026-11-21"),
      ProposalEvent("p-1", .voted(.init(.youngPerson, agree: 7, disagree: 1)))
    ),
    (
      Example.time("2026-11-22"),
      ProposalEvent("p-3", .voted(.init(.youngPerson, agree: 7, disagree: 1)))
    ),
    (Example.time("2026-11-23"), ProposalEvent("p-2", .decided(.init(.decline, because: "No")))),
    (
      Example.time("2026-11-23"),
      ProposalEvent("p-1", .decided(.init(.accept, because: "Yes", version: "2")))
    ),
    (Example.time("2026-11-24"), ProposalEvent("p-1", .decided(.init(.decline, because: "No")))),
  ])

  @Test func `is the sum of what happened to it, and its first decision stands`() throws {
    let proposal = try #require(Self.register["p-1"])
    #expect(proposal.votes.map(\.hands.agree) == [7])
    #expect(proposal.decision?.ruling == .init(.accept, because: "Yes", version: "2"))
    #expect(Self.register["p-3"] == nil)
  }

  @Test func `is in the log only where it was accepted`() {
    #expect(Self.register.accepted(in: nil).map(\.id) == ["p-1"])
    #expect(Self.register.accepted(in: "r").isEmpty)
    #expect(Self.register.proposals(about: "r").map(\.id) == ["p-2"])
  }
}
