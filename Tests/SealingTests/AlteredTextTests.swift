import Testing

@testable import Sealing

@Suite struct `A sealed text that was altered is refused` {
  /// Opens a text, as whoever reads a file does.
  private func open(_ text: [UInt8]) throws(SealRefusal) -> [UInt8] {
    try SealedText(reading: text).opened(with: Sample.opener)
  }

  @Test func `at every byte, whatever stands there instead`() throws {
    let text = try Sample.sealed().text
    #expect(try open(text) == Sample.words)
    for place in text.indices {
      // Neighbours, the other case, no ASCII at all, and space, which a lenient reader passes over.
      let others = [1, 2, 0x20, 0x80].map { text[place] ^ $0 } + [0x20, 0x0A]
      for other in others where other != text[place] {
        var altered = text
        altered[place] = other
        #expect(throws: SealRefusal.self, "byte \(place) made \(other)") { try open(altered) }
      }
    }
  }

  @Test func `wherever it is cut off, and when anything is added`() throws {
    let text = try Sample.sealed().text
    for count in 0..<text.count {
      #expect(throws: SealRefusal.self) { try open(Array(text.prefix(count))) }
    }
    for added in [" ", "\n", "{}", "\0"] {
      #expect(throws: SealRefusal.self) { try open(text + Array(added.utf8)) }
      #expect(throws: SealRefusal.self) { try open(Array(added.utf8) + text) }
    }
  }

  @Test func `when a member is there twice, unknown or out of order`() throws {
    let text = String(decoding: try Sample.sealed().text, as: UTF8.self)
    for altered in [
      text.replacing(#"{"aad":"#, with: #"{"aad":"AA","aad":"#),
      text.replacing(#"{"aad":"#, with: #"{"a":"AA","aad":"#),
      text.dropLast() + #","unprotected":{}}"#,
      text.replacing(#""tag":"#, with: #""tag" :"#),
      text.replacing(#""tag":"#, with: #""t\u0061g":"#),
    ] {
      #expect(throws: SealRefusal.notCanonical) { try open(Array(altered.utf8)) }
    }
  }
}

extension Sample {
  /// The key 1; a test that cannot make it cannot go on.
  fileprivate static var opener: PrivateKey {
    get throws(SealRefusal) { try PrivateKey(bytes: Array(repeating: 1, count: 32)) }
  }
}
