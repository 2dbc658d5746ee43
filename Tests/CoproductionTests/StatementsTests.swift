import Survey
import Testing

@testable import Coproduction

@Suite struct `Statements and decisions` {
  private let noon = Moment(seconds: 1_795_276_931)

  private func statements(_ entries: StatementEntry...) -> Statements {
    Statements(entries.map { (entry: $0, time: noon) })
  }

  private let three = [
    StatementEntry(.add, "st-1", text: "More quiet rooms", group: .youngPerson),
    StatementEntry(.add, "st-2", text: "Quiet rooms, please"),
    StatementEntry(.add, "st-3", text: "Later starts"),
  ]

  @Test func `keep every decision with its reason and lose nothing`() throws {
    let all = statements(
      three[0], three[1], three[2], StatementEntry(.approve, "st-1", because: "clear"),
      StatementEntry(.merge, "st-2", into: "st-1", because: "the same"),
      StatementEntry(.hide, "st-3", because: "not for us"),
      StatementEntry(.approve, "st-3", because: "asked for again"),
      StatementEntry(.hide, "st-9", because: "nobody has it"))
    #expect(all.all.map(\.code) == ["st-1", "st-2", "st-3"])
    #expect(all["st-2"]?.status == .merged("st-1"))
    #expect(all["st-3"]?.decisions.map(\.reason) == ["not for us", "asked for again"])
    #expect(all.approved.map(\.code) == ["st-1", "st-3"])
    #expect(all["st-1"]?.group == .youngPerson)
  }

  @Test func `have few words, no names, and are there once`() throws {
    let all = statements(three[0])
    #expect(try all.checked("  Shorter \t waits ") == "Shorter waits")
    func flaw(_ text: String) -> StatementFlaw? {
      do {
        _ = try all.checked(text)
        return nil
      } catch {
        return error
      }
    }
    #expect(flaw("  ") == .empty)
    #expect(flaw("...") == .empty)
    #expect(flaw(String(repeating: "a", count: 141)) == .tooLong(141))
    #expect(flaw(String(repeating: "é", count: 140)) == nil)
    #expect(flaw("Mrs Brown shouts") == .name("Mrs Brown"))
    #expect(flaw("more QUIET rooms.") == .known("st-1"))
  }

  @Test func `are decided on with a reason, and only where they can be`() throws {
    let all = statements(
      three[0], three[1], three[2], StatementEntry(.hide, "st-3", because: "no"))
    func flaw(
      _ did: StatementEntry.Deed, _ code: String, into: String? = nil, because: String = "why"
    ) -> StatementFlaw? {
      do {
        _ = try all.decision(did, code, into: into, because: because)
        return nil
      } catch {
        return error
      }
    }
    #expect(flaw(.approve, "st-1") == nil)
    #expect(flaw(.approve, "st-1", because: " ") == .noReason)
    #expect(flaw(.approve, "st1") == .unknown("st1", meant: "st-1"))
    #expect(flaw(.merge, "st-1", into: "st-1") == .itself("st-1"))
    #expect(flaw(.merge, "st-1", into: "st-3") == .notOpen("st-3", .hidden))
    #expect(flaw(.hide, "st-1", because: "Sarah said so") == .name("Sarah"))
    #expect(throws: StatementFlaw.notAsked("st-3", .hidden, because: "no")) {
      try all.asked("st-3")
    }
    #expect(throws: StatementFlaw.self) { try all.asked("st-1") }
  }

  @Test func `from elsewhere keep their numbers unless others have them`() {
    let imported = [
      StatementEntry.Imported(statement: "0", comment: "0", text: "A", moderated: 1),
      StatementEntry.Imported(statement: "1", comment: "1", text: "B", moderated: -1),
      StatementEntry.Imported(statement: "2", comment: "2", text: "C", moderated: 0),
    ]
    let all = statements(StatementEntry(.bringIn, nil, imported: imported))
    #expect(all.all.map(\.status.name) == ["approved", "hidden", "waiting"])
    let codes = all.codes(for: [("0", "A"), ("1", "Other"), ("3", "D")])
    #expect(codes.map(\.code) == ["0", "1-2", "3"])
    #expect(codes.map(\.isKnown) == [true, false, false])
  }

  @Test func `say what is wrong in sentences`() {
    let flaws: [StatementFlaw] = [
      .empty, .tooLong(141), .name("A B"), .known("st-1"), .unknown("x", meant: nil), .itself("x"),
      .notOpen("x", .hidden), .notAsked("x", .waiting, because: nil), .noReason,
    ]
    for flaw in flaws {
      let words = "\(flaw)"
      #expect(words.contains("Nothing was") && words.hasSuffix("."), "\(words)")
    }
  }
}
