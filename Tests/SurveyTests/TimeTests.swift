import FoundationEssentials
import Survey
import Testing

@Suite struct `Reading a date` {
  @Test func `a day that does not exist is turned away`() {
    for text in [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1900-02-29", "0000-01-01",
    ] {
      #expect(CivilDate(iso: text) == nil, "\(text)")
    }
  }

  @Test func `anything that is not four, two and two digits is turned away`() {
    for text in ["2026-1-2", "26-01-02", "2026/01/02", "2026-01", " 2026-01-02", "", "２０２６-01-02"] {
      #expect(CivilDate(iso: text) == nil, "\(text)")
    }
  }

  @Test func `every day counts on from the one before`() throws {
    var days = -719_162
    while days < 2_932_896 {
      let date = CivilDate(daysSince1970: days)
      #expect(date.daysSince1970 == days)
      #expect(CivilDate(iso: date.iso) == date)
      days += 97
    }
    #expect(CivilDate(daysSince1970: 0).iso == "1970-01-01")
    #expect(CivilDate(daysSince1970: -719_162).iso == "0001-01-01")
    #expect(try #require(CivilDate(iso: "2024-02-29")).daysSince1970 == 19_782)
  }

  @Test func `days are ordered by the calendar`() throws {
    let early = try #require(CivilDate(year: 2025, month: 12, day: 31))
    let late = try #require(CivilDate(year: 2026, month: 1, day: 1))
    #expect(early < late)
  }
}

@Suite struct `Reading a moment` {
  @Test func `universal and local times mean the same instant`() throws {
    let one = try #require(Moment(iso: "2026-06-21T12:00:00Z"))
    let other = try #require(Moment(iso: "2026-06-21T13:00:00.250+01:00"))
    #expect(one.seconds == other.seconds)
    #expect(other.offset == 60)
    #expect(other.iso == "2026-06-21T12:00:00Z")
    #expect(other.localISO == "2026-06-21T13:00:00.000+01:00")
  }

  @Test func `the local day can differ from the universal one`() throws {
    let moment = try #require(Moment(iso: "2026-07-01T00:30:00+01:00"))
    #expect(moment.iso == "2026-06-30T23:30:00Z")
    #expect(moment.localDate.iso == "2026-07-01")
    #expect(moment.localSecondOfDay == 1_800)
    let before = try #require(Moment(iso: "1969-12-31T23:59:59-03:30"))
    #expect(before.localDate.iso == "1969-12-31")
    #expect(before.localSecondOfDay == 86_399)
  }

  @Test func `what is not a moment is turned away`() {
    for text in [
      "", "2026-06-21", "2026-06-21T25:00:00Z", "2026-06-21T12:61:00Z", "T12:00",
      "2026-06-21T12:00:00+1",
    ] {
      #expect(Moment(iso: text) == nil, "\(text)")
    }
  }

  @Test func `a moment is written to files in universal time`() throws {
    let moment = Moment(seconds: 1_795_277_000, offset: 60)
    let data = try JSONEncoder().encode([moment])
    #expect(String(decoding: data, as: UTF8.self) == #"["\#(moment.iso)"]"#)
    #expect(try JSONDecoder().decode([Moment].self, from: data)[0].seconds == moment.seconds)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Moment].self, from: Data(#"["yesterday"]"#.utf8))
    }
  }
}
