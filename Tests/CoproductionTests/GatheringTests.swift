import Survey
import Testing

@testable import Coproduction

@Suite struct `Sessions` {
  private let noon = Moment(seconds: 1_795_276_931)

  private func start(_ code: String, _ tell: (inout GatheringEntry) -> Void = { _ in })
    -> GatheringEntry
  {
    var entry = GatheringEntry(.start, code)
    tell(&entry)
    return entry
  }

  @Test func `are what was written of them, the latest counting`() throws {
    var close = GatheringEntry(.close, "s-1")
    close.used = ["quiet room"]
    close.people = ["young-person": 8]
    var more = GatheringEntry(.close, "s-1")
    more.influence = "It goes to the board."
    let entries = [
      start("s-1") {
        $0.kind = .youthCouncil
        $0.date = "2026-11-21"
        $0.people = ["young-person": 9, "practitioner": 2]
      }, close, more, GatheringEntry(.close, "s-9"),
    ]
    let all = Gathering.all(entries.map { (entry: $0, time: noon) })
    let one = try #require(all.first)
    #expect(all.count == 1)
    #expect(one.people == [.youngPerson: 8, .practitioner: 2] && one.size == 10)
    #expect(one.used == ["quiet room"] && one.influence == "It goes to the board.")
    #expect(!one.isOpen && one.kind == .youthCouncil && one.date.iso == "2026-11-21")
  }

  @Test func `take what is said on their day or the day they were opened`() throws {
    let all = Gathering.all([(entry: start("s-1") { $0.date = "2026-11-28" }, time: noon)])
    let one = try #require(all.first)
    #expect(one.isOpen && one.isOn(noon.localDate))
    #expect(one.isOn(try #require(CivilDate(iso: "2026-11-28"))))
    #expect(!one.isOn(try #require(CivilDate(iso: "2026-11-29"))))
  }

  @Test func `say which of space, voice, audience and influence is empty`() throws {
    var one = Gathering(code: "s-1", opened: noon)
    #expect(Lundy.missing(in: one, .init()) == Lundy.allCases)
    one.place = "Civic Offices"
    #expect(Lundy.missing(in: one, .init()).contains(.space))
    one.offered = ["breaks"]
    one.audience = "SEND board"
    #expect(Lundy.missing(in: one, .init(contributions: 1)) == [.audience, .influence])
    one.heard = one.date
    #expect(Lundy.missing(in: one, .init(contributions: 1, actions: 1)) == [])
    one.influence = "It goes to the board."
    #expect(Lundy.missing(in: one, .init()) == [.voice])
    #expect(Set(Lundy.allCases.map { $0.lack(in: one) }).count == 4)
  }
}
