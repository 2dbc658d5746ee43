import FoundationEssentials
import Survey
import Testing

@Suite struct `Naming a place in a response` {
  @Test func `a path is read and written back`() throws {
    for text in ["better", "hopes[2].step", "a[1].b[12].c", "group.question"] {
      #expect(try #require(QuestionPath(parsing: text)).description == text)
    }
    let path = try #require(QuestionPath(parsing: "hopes[2].step"))
    #expect(path.steps == [.init("hopes", turn: 2), .init("step")])
    #expect(path.name == "step")
    #expect(QuestionPath("better") == QuestionPath([.init("better")]))
  }

  @Test func `what is not a path is turned away`() {
    for text in ["", ".", "a..b", "a[0]", "a[-1]", "a[x]", "[1]", "a[1", "a[1]b", "a."] {
      #expect(QuestionPath(parsing: text) == nil, "\(text)")
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([QuestionPath].self, from: Data(#"["a[0]"]"#.utf8))
    }
  }
}

@Suite struct `Naming a wave` {
  @Test func `a name could be the name of a folder`() {
    for name in ["2026-autumn", "w1", "a.b_c", String(repeating: "a", count: 64)] {
      #expect(Wave(name)?.name == name)
    }
    for name in [
      "", "..", ".a", "-a", "a/b", "A", "a b", "é", "a\n", String(repeating: "a", count: 65),
    ] {
      #expect(Wave(name) == nil, "\(name)")
    }
  }

  @Test func `a day belongs to a school term`() throws {
    let days = [
      ("2026-01-01", "spring"), ("2026-04-01", "summer"), ("2026-08-31", "summer"),
      ("2026-09-01", "autumn"),
    ]
    for (day, term) in days {
      #expect(Wave(term: try #require(CivilDate(iso: day))).name == "2026-\(term)")
    }
  }

  @Test func `waves are ordered by year and by school term`() throws {
    let names = ["2027-spring", "2026-autumn", "2026-summer", "2026-spring-pilot", "2026-spring"]
    let waves = try names.map { try #require(Wave($0)) }
    #expect(waves.sorted().map(\.name) == names.reversed())
  }

  @Test func `waves are ordered by name and kept as text`() throws {
    let waves = try JSONDecoder().decode([Wave].self, from: Data(#"["b","a"]"#.utf8))
    #expect(waves.sorted().map(\.name) == ["a", "b"])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Wave].self, from: Data(#"["../b"]"#.utf8))
    }
  }
}

@Suite struct `Naming a language` {
  @Test func `a column names a language and its code`() {
    #expect(Language(column: "Polish (pl)") == Language(name: "Polish", code: "pl"))
    #expect(
      Language(column: " Easy Read (en-x-easyread) ".trimmed)
        == Language(name: "Easy Read", code: "en-x-easyread"))
    #expect(Language(column: "Polish") == Language(name: "Polish", code: "Polish"))
  }

  @Test func `a wording falls back where a translation is missing`() {
    let wording = Wording(["en": "Hello", "pl": "", "cy": "Helo"])
    #expect(wording.text(in: "cy", fallback: "en") == "Helo")
    #expect(wording.text(in: "pl", fallback: "en") == "Hello")
    #expect(wording.text(in: "pl", fallback: "fr") == "Helo")
    #expect(Wording().text(in: "en", fallback: "en") == nil)
    #expect(Wording(["en": ""]).isEmpty)
  }
}

@Suite struct `Writing a number` {
  @Test func `there is no exponent and no point without need`() {
    let cases: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (5, "5"), (-5, "-5"), (0.1, "0.1"), (-0.25, "-0.25"),
      (1e-7, "0.0000001"),
      (1.5e-10, "0.00000000015"), (1e15, "1000000000000000"), (1.25e20, "125000000000000000000"),
      (-1e21, "-1000000000000000000000"), (123_456.789, "123456.789"), (.infinity, "Infinity"),
      (-.infinity, "-Infinity"), (.nan, "NaN"),
    ]
    for (number, text) in cases { #expect(number.expressed == text) }
  }

  @Test func `the text reads back as the same number`() {
    for number in [
      1 / 3.0, 1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1 + 0.2, -2.0e-9,
    ] {
      #expect(Double(number.expressed) == number)
    }
  }

  @Test func `answers are seen by expressions as text`() {
    #expect(Answer.Value.several(["teacher", "friend"]).expressed == "teacher friend")
    #expect(Answer.Value.number(3).expressed == "3")
    #expect(Answer.Value.text("own words").expressed == "own words")
  }
}
