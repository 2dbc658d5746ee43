import Survey
import Testing

@Suite struct `Deciding between yes and no` {
  private func expect(_ cases: [(String, Bool)], in scope: Trial = Trial()) throws {
    for (source, wanted) in cases { #expect(try truth(source, scope) == wanted, "\(source)") }
  }

  @Test func `and binds tighter than or`() throws {
    try expect([
      ("true() or true() and false()", true), ("(true() or true()) and false()", false),
      ("false() and false() or true()", true), ("0 or 1 and 0", false), ("0 or 1 and 0+1", true),
      ("1and1", true), ("0or 0", false), ("'a'or''", true), ("1 and number('')", false),
    ])
  }

  @Test func `the side that decides nothing is never worked out`() throws {
    let broken = "format-date('2026-01-01', '%q')"
    #expect(fault(broken) != nil)
    try expect([
      ("false() and \(broken)", false), ("true() or \(broken)", true),
      ("if(true(), 1, \(broken))", true), ("if(false(), \(broken), 1)", true),
    ])
    #expect(try text("coalesce('a', \(broken))") == "a")
  }

  @Test func `values of any kind become yes or no`() throws {
    try expect([
      ("boolean('')", false), ("boolean('false')", true), ("boolean(0)", false),
      ("boolean(-1)", true), ("boolean(number('x'))", false), ("boolean(1 div 0)", true),
      ("not('')", true), ("boolean-from-string('true')", true), ("boolean-from-string('1')", true),
      ("boolean-from-string('True')", false), ("boolean-from-string('2')", false),
      ("boolean-from-string(1.0)", true), ("boolean-from-string(1.0001)", false),
    ])
    try expect([("${blank}", false), ("not(${blank})", true)])
    try expect([("${told}", true)], in: Trial(answers: ["told": ["no"]]))
  }

  @Test func `if keeps the kind of its branches`() throws {
    let value = try Expression(parsing: "if(1 < 2, 5, 'abc')").value(in: Trial())
    #expect(value == .number(5))
    #expect(try text("if('', 5, if(0, 1, 'abc'))") == "abc")
    #expect(try text("if (true(), true(), false())") == "true")
  }

  @Test func `coalesce takes the first that is there`() throws {
    #expect(try text("coalesce(${blank}, 'later')") == "later")
    #expect(try text("coalesce('', '')") == "")
    #expect(try text("coalesce(1 div '', 0)") == "0")
    #expect(try text("coalesce(0, 5)") == "0")
    #expect(try text("coalesce(${told}, 'later')", Trial(answers: ["told": ["now"]])) == "now")
  }

  @Test func `once keeps what is already there`() throws {
    #expect(try text("once('new')") == "new")
    #expect(try text("once('new')", Trial(current: "old")) == "old")
  }

  @Test func `checklists count what holds`() throws {
    try expect([
      ("checklist(-1, 2, 2>1)", true), ("checklist(-1, 2, 1=1, 2=2, 3=3)", false),
      ("checklist(1, 1, true(), false(), false())", true), ("checklist(2, -1, 1, 1, 1)", true),
      ("weighted-checklist(-1, 2, 2>1, 3)", false), ("weighted-checklist(1, 1, 1=1, 0)", false),
      ("weighted-checklist(2, 2, true(), 2, false(), 5)", true),
      ("weighted-checklist(2, -1, true(), 999)", true),
    ])
    let trial = Trial(answers: ["sign": ["no", "", "0"]])
    try expect([("checklist(2, 2, ${sign})", true)], in: trial)
    #expect(fault("weighted-checklist(1, 2, true())")?.advice.contains("weight") == true)
  }
}

@Suite struct `Comparing` {
  @Test func `words are equal as words and ordered as numbers`() throws {
    let cases = [
      ("'a' = 'a'", true), ("'1' = '1.0'", false), ("1 = '1.0'", true), ("'10' > '9'", true),
      ("'aardvark' < 'zebra'", false), ("'' = 0", false), ("'' != 0", true), ("1 != 2", true),
      ("2>=2", true), ("2<=1", false), ("1 < 2 = true()", true), ("'' < 1", false),
      ("'é' = 'e\u{301}'", true),
    ]
    for (source, wanted) in cases { #expect(try truth(source) == wanted, "\(source)") }
  }

  @Test func `beside yes or no everything becomes yes or no`() throws {
    let cases = [
      ("true() = 'no'", true), ("false() = ''", true), ("true() != 1", false),
      ("false() != 'true'", true), ("2 > true()", false), ("true() > false()", true),
    ]
    for (source, wanted) in cases { #expect(try truth(source) == wanted, "\(source)") }
  }

  @Test func `one of several answers is enough`() throws {
    let trial = Trial(answers: ["age": ["3", "11"], "name": ["Ann", ""], "none": []])
    let cases = [
      ("${age} = 11", true), ("${age} != 11", true), ("${age} > 11", false), ("5 < ${age}", true),
      ("${name} = ''", true), ("${none} = ''", false), ("${none} != ''", false),
      ("${age} = ${name}", false), ("${blank} = ''", true), ("${blank} != ''", false),
    ]
    for (source, wanted) in cases { #expect(try truth(source, trial) == wanted, "\(source)") }
  }

  @Test func `a choice filter sees the columns of its row`() throws {
    let trial = Trial(answers: ["area": ["north"]], columns: ["region": "north", "size": "4"])
    #expect(try truth("region = ${area} and size >= 4", trial))
    #expect(try !truth("region = 'south'", trial))
    #expect(try !truth("unknown = 'north'", trial))
    #expect(try Expression(parsing: "region = ${area} or size > 1").columns == ["region", "size"])
  }
}
