import Survey
import Testing

@testable import Study

@Suite struct `Reading plain JSON` {
  /// What the decoder gives; nil where it refuses.
  private func decoded(_ bytes: [UInt8]) -> Response? {
    try? StoredJSON.decode(Response.self, from: bytes)
  }

  /// What the quick reader gives that has read nothing before; nil where it leaves it to the decoder.
  private func readPlainly(_ bytes: [UInt8]) -> Response? {
    var memory = PlainMemory()
    return PlainJSON.response(in: bytes, remembering: &memory)
  }

  @Test func `what the program writes is read at once`() throws {
    for answers in [Sample.twelve.filter { $0.question.name != "step" }, []] {
      let bytes = try ResponseFile.bytes(of: Sample.response(answers: answers))
      let response = try #require(readPlainly(bytes))
      #expect(response == decoded(bytes))
    }
  }

  @Test(arguments: [
    ("\"wave\" : \"2026-autumn\"", "\"wave\" : \"2026-autumn\", \"wave\" : \"2027-spring\""),
    ("\"status\" : \"complete\"", "\"status\" : \"complete\", \"more\" : 1"),
    ("\"status\"", "\"stat\\u0075s\""), ("\"yes\"", "null"), ("\"yes\"", "\"\\u0079es\""),
    ("}\n", "}\u{0}"), ("{", "\u{FEFF}{"),
  ])
  func `whatever wants a second thought is left to the decoder`(
    _ plain: String, _ unusual: String
  ) throws {
    let text = String(decoding: try ResponseFile.bytes(of: Sample.response()), as: UTF8.self)
    try #require(text.contains(plain))
    let bytes = Array(text.replacing(plain, with: unusual, maxReplacements: 1).utf8)
    #expect(readPlainly(bytes) == nil)
  }

  @Test(arguments: [
    "2026-11-21T16:02:11Z", "2026-11-21T16:02:60Z", "2024-02-29T00:00:00Z", "2026-02-29T00:00:00Z",
    "2026-11-21T24:00:00Z", "2026-11-21T16:02:61Z", "0000-11-21T16:02:11Z", "2026-11-21T16:02:1xZ",
    "2026-11-21T16:02:11z", "2026-11-21 16:02:11Z", "2026-11-21T16:02:11+01:00",
  ])
  func `a plain moment is the moment that any reader takes it for`(_ text: String) {
    var json = PlainJSON(Array("\"\(text)\"".utf8))
    if let moment = json.plainMoment() {
      #expect(moment == Moment(iso: text))
    } else {
      #expect(Moment(iso: text) == nil || text.hasSuffix("+01:00"))
    }
  }

  @Test func `it never gives anything but what the decoder gives`() throws {
    var chance = SplitMix(seed: 7)
    var plain = 0
    var refused = 0
    for _ in 0..<5_000 {
      let document = InventedJSON.document(&chance)
      for bytes in [document] + (0..<2).map({ _ in InventedJSON.altered(document, &chance) }) {
        let expected = decoded(bytes)
        if expected == nil { refused += 1 }
        guard let response = readPlainly(bytes) else { continue }
        plain += 1
        #expect(response == expected, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    // The trial means something only where there is enough of both.
    #expect(plain > 2_000 && refused > 2_000, "\(plain) \(refused)")
  }

  @Test func `what is remembered of some responses changes nothing in others`() throws {
    var chance = SplitMix(seed: 8)
    var memory = PlainMemory()
    var read = 0
    for _ in 0..<5_000 {
      let document = InventedJSON.document(&chance)
      for bytes in [document, InventedJSON.altered(document, &chance), document] {
        let response = PlainJSON.response(in: bytes, remembering: &memory)
        if response != nil { read += 1 }
        #expect(response == readPlainly(bytes), "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(read > 4_000, "\(read)")
  }

  @Test func `no more is remembered than comes again soon`() throws {
    var remembered = Remembered<Int>()
    let texts = (0..<40).map { Array("\"\($0)\"".utf8) }
    for (number, text) in texts.enumerated() { remembered.keep(number, text[...]) }
    let known = texts.enumerated().filter { remembered.value(at: 0, of: $0.element) != nil }
    #expect(known.map(\.offset) == Array(24..<40))
    for (number, text) in known {
      let value = remembered.value(at: 2, of: Array("{ ".utf8) + text)
      let found = try #require(value)
      #expect(found.value == number && found.end == text.count + 2)
    }
    #expect(remembered.value(at: 1, of: texts[30]) == nil)
    remembered.keep(99, [UInt8](repeating: 0x22, count: 600)[...])
    #expect(remembered.value(at: 0, of: [UInt8](repeating: 0x22, count: 600)) == nil)
  }
}
