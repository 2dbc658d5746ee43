import Sealing
import Testing

@testable import Study

@Suite struct `The keys of leaders` {
  let sealed: SealedScratch
  var scratch: Scratch { sealed.scratch }

  init() throws { sealed = try SealedScratch() }

  /// Nothing may be begun that would be sealed for somebody else, or for nobody.
  private func refusal() throws -> String {
    let fault = #expect(throws: StoreFault.self) {
      try Draft.begin(Sample.response(), in: sealed.closed)
    }
    return try #require(fault).description
  }

  @Test func `are listed by name`() throws {
    #expect(try sealed.closed.leaders().map(\.name) == ["kl", "mn"])
  }

  @Test func `may not be private ones`() throws {
    let wrapped = try WrappedKey(sealed.first, passphrase: "seven green boats", rounds: 1_000)
    try scratch.write(wrapped.text, to: "study/Responses/.keys/op.json")
    #expect(try refusal().contains("op.json"))
    try scratch.write(
      #"{"crv":"X25519","d":"AA","kid":"x","kty":"OKP","x":"AA"}"#,
      to: "study/Responses/.keys/op.json")
    #expect(try refusal().contains("private key"))
  }

  @Test func `are two or more, each another`() throws {
    try sealed.closed.remove(Leader("kl", key: sealed.first.publicKey))
    #expect(try refusal().contains("2 leaders or more"))
    try sealed.closed.add(Leader("xy", key: sealed.second.publicKey))
    #expect(try refusal().contains("2 leaders or more"))
  }

  @Test func `are refused when a file was altered`() throws {
    let path = "study/Responses/.keys/kl.json"
    let bytes = try scratch.read(path)
    for place in bytes.indices {
      var altered = bytes
      altered[place] ^= 1
      try scratch.write(altered, to: path)
      #expect(throws: StoreFault.self, "byte \(place)") { try sealed.closed.leaders() }
    }
  }

  @Test func `may not go missing while the study holds sealed responses`() throws {
    _ = try sealed.closed.publish(Sample.response())
    let keys = sealed.closed.keyFolder
    for name in try scratch.names(in: keys) { try keys.remove(name) }
    try keys.move(to: Folder(scratch.path + "/taken"))
    #expect(try !sealed.closed.isSealed && refusal().contains("it is gone"))
    #expect(throws: StoreFault.self) {
      try sealed.closed.publish(all: [Sample.response(id: Sample.otherID)])
    }
  }

  @Test func `are taken along when another disk takes over`() throws {
    let stick = try Scratch()
    let made = try Study.make(at: stick.path + "/other", from: sealed.closed).study
    #expect(try made.leaders() == sealed.closed.leaders())
  }
}
