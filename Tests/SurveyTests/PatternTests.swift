import Survey
import Testing

@Suite struct `Matching patterns` {
  private func matches(_ value: String, _ pattern: String) throws -> Bool {
    try truth("regex(., '\(pattern)')", Trial(current: value))
  }

  private func problem(_ pattern: String) -> String? {
    fault("regex(., '\(pattern)')")?.problem
  }

  @Test func `the whole answer has to fit`() throws {
    #expect(try matches("123", "[0-9]{3}"))
    #expect(try !matches("1234", "[0-9]{3}"))
    #expect(try matches("1234", "^[0-9]{3}.$"))
    #expect(try !matches("a", ""))
    #expect(try matches("", ""))
  }

  @Test func `repetitions, groups and alternatives`() throws {
    let cases = [
      ("", "a*", true), ("aaa", "a*", true), ("", "a+", false), ("ac", "ab?c", true),
      ("abbc", "ab?c", false), ("aa", "a{2}", true), ("aaa", "a{2}", false),
      ("aaaa", "a{2,}", true),
      ("a", "a{2,3}", false), ("aaa", "a{2,3}", true), ("aaaa", "a{2,3}", false),
      ("b", "a{0}b", true),
      ("abab", "(ab)+", true), ("aba", "(?:ab)+", false), ("yes", "yes|no", true),
      ("no", "yes|no|maybe", true), ("may", "yes|no|maybe", false), ("", "a||b", true),
      ("cat", "c(a|o)t", true), ("cut", "c(a|o)t", false), ("aab", "a*?b", true),
      ("aa", "(a|aa){2}", true), ("", "(a*)*", true), ("aaaa", "(a*)*", true), ("x", "()x()", true),
    ]
    for (value, pattern, wanted) in cases {
      #expect(try matches(value, pattern) == wanted, "\(value) \(pattern)")
    }
  }

  @Test func `classes and escapes`() throws {
    let cases = [
      ("7", "\\d", true), ("x", "\\D", true), ("_", "\\w", true), ("-", "\\W", true),
      (" ", "\\s", true),
      ("a", "\\S", true), ("é", "\\w", true), ("Zoë-Ann", "[\\p{L}-]+", true),
      ("7", "\\p{L}", false),
      ("A", "\\p{Lu}", true), ("a", "\\P{Lu}", true), ("b", "[a-c]", true), ("d", "[a-c]", false),
      ("d", "[^a-c]", true), ("]", "[]]", true), ("-", "[a-]", true), ("^", "[a^]", true),
      ("5", "[\\d.]", true), (".", "[\\d.]", true), (".", "\\.", true), ("x", "\\.", false),
      ("\n", ".", false), ("\t", "\\t", true), ("A", "\\x41", true), ("é", "\\u00e9", true),
      ("c", "[a[bc]]", true), ("a@b.uk", "[^@ ]+@[^@ ]+\\.[a-z]{2,}", true), ("}", "}", true),
    ]
    for (value, pattern, wanted) in cases {
      #expect(try matches(value, pattern) == wanted, "\(value) \(pattern)")
    }
  }

  @Test func `places in the answer`() throws {
    #expect(try matches("a b", "a\\b.\\bb"))
    #expect(try !matches("ab", "a\\bb"))
    #expect(try matches("ab", "a\\Bb"))
    #expect(try !matches("ab", "a^b"))
    #expect(try !matches("ab", "a$b"))
  }

  @Test func `what cannot be matched without going back is refused in a sentence`() {
    #expect(problem("(a)\\\\1") == nil)
    #expect(problem("(a)\\1")?.contains("refers back") == true)
    #expect(problem("(?=a)b")?.contains("ahead or behind") == true)
    #expect(problem("(?<!a)b")?.contains("ahead or behind") == true)
    #expect(problem("a{1,2001}")?.contains("of the form") == true)
    #expect(problem("(a{100}){100}")?.contains("too large") == true)
    for pattern in [
      "(", ")", "a)", "[", "[a", "*a", "a**", "a{2,1}", "a{", "a{,2}", "\\", "[z-a]", "\\q",
      "\\p{X}",
      "(?<n>a)", "a++", "\\x4", "[\\d-z", "+", "?", "{2}",
    ] {
      #expect(problem(pattern) != nil, "\(pattern)")
    }
  }

  @Test func `no pattern takes long`() throws {
    let clock = ContinuousClock()
    let value = String(repeating: "a", count: 200) + "!"
    for pattern in [
      "(a+)+b", "(a|a)*b", "(a|aa)+", "(.*a){20}", "((a*)*)*b", "(a?){200}a{200}", "(a|b|ab)*c",
      "^(([a-z])+.)+[A-Z]([a-z])+$",
    ] {
      var isMatch = true
      let time = try clock.measure { isMatch = try matches(value, pattern) }
      #expect(!isMatch, "\(pattern)")
      #expect(time < .milliseconds(500), "\(pattern) took \(time)")
    }
    for pattern in [
      "((((a{9}){9}){9}){9}){9}", "((){2000}){2000}", "(((){2000}){2000}){2000}",
      String(repeating: "(", count: 3_000), String(repeating: "[", count: 3_000),
      String(repeating: "(a", count: 60) + String(repeating: ")", count: 60),
      String(repeating: "a?", count: 3_000),
    ] {
      let time = clock.measure { #expect(problem(pattern) != nil) }
      #expect(time < .milliseconds(500))
    }
  }
}
