import Survey
import Testing

@Suite struct `Asking after answers` {
  private let trial = Trial(
    answers: [
      "help": ["teacher friend"], "score": ["3", "", "4"], "hopes": ["", "", ""],
      "word": ["2", "many"], "none": [],
    ],
    labels: ["help.teacher": "My teacher", "help.friend": "A friend"], current: "12", position: 2)

  @Test func `choices are found in an answer`() throws {
    #expect(try truth("selected(${help}, 'friend')", trial))
    #expect(try !truth("selected(${help}, 'end')", trial))
    #expect(try truth("selected('a b', '  b ')", trial))
    #expect(try truth("selected('', '')", trial))
    #expect(try number("count-selected(${help})", trial) == 2)
    #expect(try number("count-selected('')", trial) == 0)
    #expect(try text("selected-at(${help}, 0)", trial) == "teacher")
    #expect(try text("selected-at(${help}, 2)", trial) == "")
    #expect(try text("selected-at(${help}, -1)", trial) == "")
  }

  @Test func `a choice is called by its label`() throws {
    #expect(try text("jr:choice-name('friend', '${help}')", trial) == "A friend")
    #expect(try text("jr:choice-name(${help}, '${help}')", trial) == "My teacher, A friend")
    #expect(try text("jr:choice-name('other', '${help}')", trial) == "other")
    #expect(try text("jr:choice-name('', '${help}')", trial) == "")
    #expect(try Expression(parsing: "jr:choice-name('x', '${help}')").references == ["help"])
  }

  @Test func `repeats are counted and summed`() throws {
    #expect(try number("count(${hopes})", trial) == 3)
    #expect(try number("count-non-empty(${score})", trial) == 2)
    #expect(try number("sum(${score})", trial) == 7)
    #expect(try number("max(${score})", trial) == 4)
    #expect(try number("min(${score})", trial) == 3)
    #expect(try number("sum(${none})", trial) == 0)
    #expect(try number("max(${none})", trial).isNaN)
    #expect(try number("sum(${word})", trial).isNaN)
    #expect(fault("sum(5)")?.advice.contains("${name}") == true)
    #expect(fault("count('a')") != nil)
  }

  @Test func `the turn of a repeat is known`() throws {
    #expect(try number("position(..)", trial) == 2)
    #expect(try number("position()", trial) == 2)
    #expect(try text("indexed-repeat(${score}, ${hopes}, 3)", trial) == "4")
    #expect(try text("indexed-repeat(${score}, ${hopes}, position(..) - 1)", trial) == "3")
    #expect(try text("indexed-repeat(${score}, ${hopes}, 9)", trial) == "")
    #expect(fault("indexed-repeat(${score}, ${hopes}, 1, ${hopes})") != nil)
  }

  @Test func `the dot is the answer itself`() throws {
    for source in [
      ". > 11", ".>=12", ". = 12 and .<13", "(.)=12", ".+1 = 13", "string-length(.) = 2",
    ] {
      #expect(try truth(source, trial), "\(source)")
    }
    #expect(try text(".", trial) == "12")
  }

  @Test func `an empty scope answers nothing`() throws {
    let scope = EmptyScope(now: Moment(seconds: 0))
    let value = try Expression(parsing: "concat('[', ${a}, ., b, ']', today())").value(in: scope)
    #expect(value == .text("[]1970-01-01"))
  }
}

@Suite struct `Drawing by chance` {
  @Test func `the same seed draws the same and another seed another`() throws {
    #expect(try number("random()") == number("random()"))
    #expect(try number("random()") != number("random()", Trial(seed: 8)))
    #expect(try number("random()") != number("random()", Trial(position: 2)))
    #expect(try truth("random() != random()"))
    for seed in 0..<200 {
      #expect((0..<1).contains(try number("random()", Trial(seed: UInt64(seed)))))
    }
  }

  @Test func `choices are shuffled as ODK shuffles them`() {
    let letters = ["A", "B", "C", "D", "E", "F"]
    #expect(letters.shuffled(seed: 42).joined() == "AFCBDE")
    #expect(letters.shuffled(seed: -42).joined() == "EDAFBC")
    #expect(letters.shuffled(seed: 1).joined() == "BFEACD")
    #expect(letters.shuffled(seed: 11_111_111).joined() == "ACDBFE")
    #expect([Int]().shuffled(seed: 3) == [])
  }

  @Test func `answers are shuffled without losing any`() throws {
    let trial = Trial(answers: ["a": ["A", "B", "C", "D", "E", "F"]])
    #expect(try text("join('', randomize(${a}, 42))", trial) == "AFCBDE")
    let value = try Expression(parsing: "randomize(${a})").value(in: trial)
    guard case .nodes(let texts) = value else { throw Expression.Fault("", at: 0, advice: "") }
    #expect(texts.sorted() == ["A", "B", "C", "D", "E", "F"])
    #expect(fault("randomize(${a}, 'x')", trial) != nil)
  }

  @Test func `identifiers have the form of a UUID or the length asked for`() throws {
    let form = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    for seed in 0..<50 { #expect(try truth("regex(uuid(), '\(form)')", Trial(seed: UInt64(seed)))) }
    #expect(try text("uuid()") != text("uuid()", Trial(seed: 9)))
    #expect(try text("uuid(6)").count == 6)
    #expect(fault("uuid(0)") != nil)
    #expect(fault("uuid(100000000)") != nil)
  }
}
