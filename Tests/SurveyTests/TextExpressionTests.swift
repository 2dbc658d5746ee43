import Survey
import Testing

@Suite struct `Working with words` {
  private func expect(_ cases: [(String, String)]) throws {
    for (source, wanted) in cases { #expect(try text(source) == wanted, "\(source)") }
  }

  @Test func `texts are joined`() throws {
    let trial = Trial(answers: ["child": ["Ann", "Ben"]])
    try expect([
      ("concat('a', 1, true())", "a1true"), ("concat()", ""), ("join(', ', 'a', 'b')", "a, b"),
      ("join(' - ')", ""), ("concat('say ', '\"hi\"')", "say \"hi\""),
    ])
    #expect(try text("concat(${child}, '!')", trial) == "AnnBen!")
    #expect(try text("join(' and ', ${child})", trial) == "Ann and Ben")
  }

  @Test func `parts are counted from 0 by substr and from 1 by substring`() throws {
    try expect([
      ("substr('hello', 1)", "ello"), ("substr('hello', 1, 4)", "ell"),
      ("substr('hello', -2)", "lo"),
      ("substr('hello', 0, -1)", "hell"), ("substr('hello', 4, 2)", ""), ("substr('hello', 9)", ""),
      ("substr('hello', -9, 99)", "hello"), ("substr('', 1)", ""),
      ("substring('12345', 2, 3)", "234"), ("substring('12345', 2)", "2345"),
      ("substring('12345', 1.5, 2.6)", "234"), ("substring('12345', 0, 3)", "12"),
      ("substring('12345', 0 div 0, 3)", ""), ("substring('12345', 1, 0 div 0)", ""),
      ("substring('12345', -42, 1 div 0)", "12345"), ("substring('12345', -1 div 0, 1 div 0)", ""),
    ])
  }

  @Test func `what stands before and after other words is found`() throws {
    try expect([
      ("substring-before('2026-11', '-')", "2026"), ("substring-after('2026-11', '-')", "11"),
      ("substring-before('ab', 'c')", ""), ("substring-after('ab', 'c')", ""),
      ("substring-before('a', '')", ""), ("substring-after('a', '')", "a"),
      ("substring-before('abb', 'b')", "a"), ("substring-after('aab', 'a')", "ab"),
    ])
    #expect(try truth("contains('a school day', 'school')"))
    #expect(try !truth("contains('abc', 'ac')"))
    #expect(try truth("starts-with('Monday', 'Mon') and starts-with('', '')"))
    #expect(try truth("ends-with('Monday', 'day') and ends-with('a', '')"))
    #expect(try !truth("ends-with('day', 'Monday') or starts-with('', 'b')"))
  }

  @Test func `length counts characters of any script`() throws {
    #expect(try number("string-length('Zoë')") == 3)
    #expect(try number("string-length('\r\n')") == 2)
    #expect(try number("string-length('')") == 0)
    #expect(try number("string-length()", Trial(current: "four")) == 4)
  }

  @Test func `white space is made even`() throws {
    try expect([
      ("normalize-space('  a \n b\t')", "a b"), ("normalize-space(' ')", ""),
      ("string('  a ')", "  a "),
    ])
    #expect(try text("normalize-space()", Trial(current: " x  y ")) == "x y")
  }

  @Test func `letters are translated or dropped`() throws {
    try expect([
      ("translate('aabb', 'ab', 'ba')", "bbaa"), ("translate('ab', 'a', '')", "b"),
      ("translate('aa', 'aa', 'bc')", "bb"), ("translate('ab', 'a', 'AB')", "Ab"),
    ])
  }

  @Test func `quotes of a word processor count as quotes`() throws {
    try expect([
      ("concat(‘it is’, “ so”)", "it is so"), ("'don’t'", "don’t"), ("\"don't\"", "don't"),
    ])
  }

  @Test func `times, paths and secrets that have no meaning here are refused with a way out`() {
    #expect(fault("jr:itext('a')")?.advice.contains("jr:choice-name") == true)
    #expect(fault("digest('a', 'MD5')")?.problem == "digest() cannot be used here.")
    #expect(fault("instance('x')/root/item")?.advice.contains("choices sheet") == true)
    #expect(fault("pulldata('a', 'b', 'c', 'd')")?.offset == 0)
  }
}
