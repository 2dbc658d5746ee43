import Glibc
import Survey
import Testing
import Themes

@testable import Study

@Suite struct `Keeping ledgers from one time to the next` {
  let scratch: Scratch
  var study: Study { scratch.study }
  var place: Folder { study.responseFolder.folder("youth-council").folder("2026-autumn") }
  private let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*"]),
    Theme(code: "bus", name: "Buses", words: ["bus"]),
  ])
  private let edition = Partial.Edition(version: "1", digest: "1")

  init() throws {
    scratch = try Scratch()
    for number in 0..<20 { try save(number, "I waited for the bus, number \(number).") }
  }

  private func save(_ number: Int, _ words: String) throws {
    var response = try Sample.response(
      id: name(number), answers: [Sample.answer("better", words)])
    response.respondent.code = "yc-\(number)"
    _ = try study.publish(response)
  }

  private func name(_ number: Int) -> String {
    "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f\(number + 10)"
  }

  /// Files count as settled at once, since no test waits.
  private func coder(_ bytes: [UInt8] = [1]) -> ResponseCoder {
    var coder = ResponseCoder(CompiledCodebook(codebook), from: bytes, Shelf([]), from: [:])
    coder.settling = -1
    return coder
  }

  private func coded(_ coder: ResponseCoder? = nil) throws -> CodedResponses {
    try study.responseFiles().coded(by: coder ?? self.coder())
  }

  private func partial(_ coded: CodedResponses) -> Partial {
    extract(coded).partial
  }

  private func extract(_ coded: CodedResponses) -> Extract {
    var coded = coded
    return coded.extract(
      of: edition, withInvented: true, quoting: 2, by: Plan(codebook, Shelf([])))
  }

  private func isKept(_ coded: CodedResponses) -> Bool {
    !coded.pieces.contains(where: \.isNew)
  }

  private var cache: String { "study/Responses/.cache/youth-council.2026-autumn.ledger" }

  @Test func `what did not change is taken from there, and says the same`() throws {
    let first = try coded()
    #expect(!isKept(first))
    let second = try coded()
    #expect(isKept(second) && second.ledgers == first.ledgers)
    #expect(partial(second) == partial(first))
    #expect(try scratch.mode(of: scratch.path + "/" + cache) == 0o600)
    #expect(try scratch.mode(of: study.cacheFolder.path) == 0o700)
  }

  @Test func `it holds nobody's words`() throws {
    _ = try coded()
    let text = String(decoding: try scratch.read(cache), as: UTF8.self)
    #expect(text.contains("wait*") && !text.contains("waited") && !text.contains("number"))
  }

  @Test func `a changed, a new and a lost file cost themselves and no more`() throws {
    _ = try coded()
    try place.remove(name(3) + ".json")
    try save(3, "Nothing.")
    try save(30, "Still waiting.")
    try place.remove(name(7) + ".json")
    let second = try coded()
    #expect(second.count == 20)
    #expect(partial(second) == partial(try coded(coder([2]))))
    #expect(isKept(try coded(coder([2]))))
  }

  @Test func `what was made with another codebook is not used`() throws {
    _ = try coded()
    #expect(!isKept(try coded(coder([2]))))
    #expect(isKept(try coded(coder([2]))))
  }

  @Test func `a file that was only just written is read again`() throws {
    var coder = coder()
    coder.settling = 3
    // No file has these stamps, so that what was found in it is never taken to be as it was.
    let stamps = try coded(coder).pieces.flatMap(\.files.stamps)
    #expect(stamps.count == 20 && stamps.allSatisfy { $0.inode == 0 })
  }

  @Test func `what is torn or altered is never used`() throws {
    let coded = try coded()
    let (whole, ledgers) = (partial(coded), coded.ledgers)
    let bytes = try scratch.read(cache)
    var chance = SplitMix(seed: 1)
    for trial in 0..<200 {
      let (damaged, place) = bytes.damaged(trial, by: &chance)
      try scratch.write(damaged, to: cache)
      let coded = try self.coded()
      #expect(coded.ledgers == ledgers && partial(coded) == whole, "\(place)")
    }
  }

  @Test func `where nothing can be kept, nothing is lost`() throws {
    try scratch.write("in the way", to: "study/Responses/.cache")
    let first = try coded()
    #expect(first.count == 20 && first.problems.isEmpty)
    #expect(partial(try coded()) == partial(first))
    #expect(try study.responses().responses.count == 20)
    try study.sweep()
  }

  @Test func `it can be deleted at any time, and is no response`() throws {
    let first = partial(try coded())
    #expect(try study.responses().problems.isEmpty)
    #expect(unlink(scratch.path + "/" + cache) == 0)
    #expect(partial(try coded()) == first)
  }

  @Test func `whoever wants words gets them, read from the files`() throws {
    _ = try coded()
    var coder = ResponseCoder(
      CompiledCodebook(codebook), from: [1], Shelf([]), from: [:], keepsWords: true)
    coder.settling = -1
    for coded in [try coded(), try coded(coder)] {
      let mentions = Mention.all(in: coded.ledgers, by: Plan(codebook, Shelf([])))
      #expect((mentions["wait"] ?? []).map(coded.words) == .init(repeating: "waited", count: 20))
      #expect(
        coded.excerpts(of: mentions)["bus"]?.map(\.words) == .init(repeating: "bus", count: 20))
    }
  }
}
