import TestSupport
import Testing

@testable import Sealing

@Suite struct `A sealed text` {
  @Test func `is opened by each of those it was sealed for, and by nobody else`() throws {
    let text = try Sample.sealed()
    #expect(try text.opened(with: Sample.key(1)) == Sample.words)
    #expect(try text.opened(with: Sample.key(2)) == Sample.words)
    #expect(throws: SealRefusal.notForThisKey) { try text.opened(with: Sample.key(3)) }
    #expect(text.label == Sample.label)
    #expect(text.readers.count == 2)
  }

  @Test func `holds nothing of what was sealed`() throws {
    let text = String(decoding: try Sample.sealed().text, as: UTF8.self)
    #expect(!text.contains("ramps"))
  }

  @Test func `is the same for the same seed, words, label and keys, and else another`() throws {
    let keys = [try Sample.key(1).publicKey, try Sample.key(2).publicKey]
    let seed = Seed(bytes: Array(repeating: 9, count: 32))
    let text = try Sample.sealed()
    let again = try SealedText(
      sealing: Sample.words, as: Sample.label, for: keys.reversed(), from: seed)
    #expect(again == text)
    var label = Sample.label
    label.questionnaire.version = "2026.2"
    let others = [
      try SealedText(sealing: Sample.words + [0x20], as: Sample.label, for: keys, from: seed),
      try SealedText(sealing: Sample.words, as: label, for: keys, from: seed),
      try SealedText(sealing: Sample.words, as: Sample.label, for: [keys[0]], from: seed),
      try SealedText(sealing: Sample.words, as: Sample.label, for: keys),
    ]
    let nonces = ([text] + others).map(\.page.iv.text)
    #expect(Set(nonces).count == nonces.count)
    let senders = ([text] + others).flatMap { $0.page.recipients.map(\.header.epk) }
    #expect(Set(senders).count == senders.count)
  }

  @Test func `cannot be made for nobody, or for somebody twice`() throws {
    let key = try Sample.key(1).publicKey
    for keys in [[], [key, key]] {
      #expect(throws: SealRefusal.recipients) {
        try SealedText(sealing: Sample.words, as: Sample.label, for: keys)
      }
    }
  }

  @Test func `cannot be opened when another recipient's part was put in place of one`() throws {
    var page = try Sample.sealed().page
    page.recipients.swapAt(0, 1)
    let text = try CanonicalJSON.bytes(of: page)
    #expect(throws: SealRefusal.recipients) { try SealedText(reading: text) }
    page.recipients.removeLast()
    let shorter = try CanonicalJSON.bytes(of: page)
    #expect(throws: SealRefusal.recipients) { try SealedText(reading: shorter) }
  }

  @Test func `is the same each time that it is made from the same seed`() throws {
    // The fuzzer begins with this file, too.
    try expectGolden(String(decoding: Sample.sealed().text, as: UTF8.self), "sample.json")
  }

  @Test(arguments: ["jwcrypto", "joserfc"])
  func `that another program made is opened`(program: String) throws {
    let one = try WrappedKey(reading: Sample.fixture("jwcrypto-key.json"))
      .unwrapped(passphrase: Sample.passphrase)
    let two = try WrappedKey(reading: Sample.fixture("joserfc-key.json"))
      .unwrapped(passphrase: Sample.passphrase)
    let text = try SealedText(reading: Sample.fixture("\(program)-sealed.json"))
    for key in [one, two] { #expect(try text.opened(with: key) == Sample.words) }
  }
}
