import Survey
import Testing

@Suite struct `Reading an expression` {
  @Test func `names with hyphens are names and a spaced hyphen subtracts`() throws {
    #expect(try Expression(parsing: "a-b + c.d").columns == ["a-b", "c.d"])
    #expect(try Expression(parsing: "a - b").columns == ["a", "b"])
    #expect(try number("${a-b} - 1", Trial(answers: ["a-b": ["5"]])) == 4)
    #expect(try number("'a' -'b'").isNaN)
  }

  @Test func `words such as and, or, div and mod can be names`() throws {
    let trial = Trial(columns: ["or": "1", "div": "6", "order": "2"])
    #expect(try number("div div order", trial) == 3)
    #expect(try truth("or or or", trial))
    #expect(fault("1 order 2") != nil)
  }

  @Test func `references are listed once in the order of use`() throws {
    let read = try Expression(parsing: "${b} + ${a} * ${ b } > count(${c})")
    #expect(read.references == ["b", "a", "c"])
    #expect(read.functions == ["count"])
    #expect(try read == Expression(parsing: read.source))
    #expect(try read != Expression(parsing: "${b}"))
  }

  @Test func `a slip in the name of a function is recognised`() {
    #expect(
      fault("1 + concta('a')")
        == Expression.Fault(
          "There is no function “concta”.", at: 4, advice: "Did you mean “concat”?"))
    #expect(fault("Selected(${a}, 'b')")?.advice == "Did you mean “selected”?")
    #expect(fault("count_selected(${a})")?.advice == "Did you mean “count-selected”?")
    #expect(fault("nothinglikeit()")?.advice == "Check its spelling.")
    #expect(fault("normalise-space('a')")?.advice == "Did you mean “normalize-space”?")
  }

  @Test func `a wrong number of arguments is named`() {
    #expect(fault("substr('a')")?.problem == "substr() takes 2 to 3 arguments, and here are 1.")
    #expect(fault("if(1, 2)")?.problem == "if() takes 3 arguments, and here are 2.")
    #expect(fault("round()") != nil)
    #expect(fault("true(1)") != nil)
    #expect(fault("contains('a')") != nil)
    #expect(fault("boolean()") != nil)
    #expect(fault("checklist(1)")?.problem.contains("at least 2") == true)
    for name in ["concat", "number", "string", "position", "string-length"] {
      #expect(fault("\(name)()") == nil, "\(name)")
    }
  }

  @Test func `what is broken is told with its place`() {
    let cases = [
      ("", 0), ("  ", 0), ("1 +", 3), ("(1", 0), ("1)", 1), ("'open", 0), ("a b", 2), ("1 2", 2),
      ("concat('a' 'b')", 11), ("concat(,)", 7), ("${}", 0), ("${a", 0), ("$a", 0), ("1 == 2", 2),
      ("!true()", 0), ("a && b", 2), ("/data/x", 0), ("${a}/b", 4), ("${a}[1]", 4), ("${a b}", 0),
      ("../x", 0), (".. = 1", 0), ("#", 0), ("1 And 1", 2), ("concat('a', )", 12), ("{", 0),
    ]
    for (source, place) in cases {
      let found = fault(source)
      #expect(found?.offset == place, "\(source) gave \(String(describing: found))")
      #expect(found.map { !$0.problem.isEmpty && $0.advice.hasSuffix(".") } == true, "\(source)")
    }
    #expect(
      fault("1 2")?.description.hasPrefix("Character 3: An operator is missing before “2”.") == true
    )
  }

  @Test func `answers of an earlier response are refused in words`() {
    #expect(fault("${last-saved#age} + 1")?.problem.contains("not supported here") == true)
  }

  @Test func `an expression that is too long or too deep is refused quickly`() {
    let hostile = [
      String(repeating: "1+", count: 50_000) + "1",
      String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000),
      String(repeating: "not(", count: 4_000) + "1" + String(repeating: ")", count: 4_000),
      String(repeating: "(", count: 101) + "1" + String(repeating: ")", count: 101),
      String(repeating: "a", count: 100_000), String(repeating: "(", count: 20_000),
    ]
    let clock = ContinuousClock()
    for source in hostile {
      let time = clock.measure { #expect(fault(source) != nil) }
      #expect(time < .seconds(1))
    }
  }

  @Test func `an expression that is only just short and flat enough is worked out`() throws {
    let deep = String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100)
    #expect(try number(deep) == 1)
    let calls = String(repeating: "not(", count: 100) + "1" + String(repeating: ")", count: 100)
    #expect(try truth(calls))
    #expect(try number(String(repeating: "1+", count: 9_999) + "1") == 10_000)
    #expect(try number(String(repeating: "-", count: 19_998) + "1") == 1)
    #expect(try truth(String(repeating: "0 or ", count: 3_000) + "1"))
    #expect(try number("1" + String(repeating: "+2*3", count: 4_000)) == 24_001)
  }
}
