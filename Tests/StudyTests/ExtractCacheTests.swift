import Glibc
import Survey
import Testing
import Themes

@testable import Study

@Suite struct `Keeping what figures take from ledgers` {
  let scratch: Scratch
  var study: Study { scratch.study }
  private let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*"]),
    Theme(code: "bus", name: "Buses", words: ["bus"]),
  ])
  private var plan: Plan { Plan(codebook, Shelf([])) }
  private var cache: String { "study/Responses/.cache/youth-council.2026-autumn.extract" }

  init() throws {
    scratch = try Scratch()
    for number in 0..<8 { try save(number, "I waited for the bus, number \(number).") }
  }

  private func save(
    _ number: Int, _ words: String, isInvented: Bool = false, questionnaire: String? = nil
  ) throws {
    var response = try Sample.response(
      id: name(number), answers: [Sample.answer("better", words)])
    response.respondent.code = "yc-\(number)"
    response.consent.parts["quote"] = number != 2
    response.isInvented = isInvented
    if let questionnaire { response.questionnaire.id = questionnaire }
    _ = try study.publish(response)
  }

  private func name(_ number: Int) -> String {
    "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e\(number + 1000)"
  }

  private func coded(_ bytes: [UInt8] = [1]) throws -> CodedResponses {
    var coder = ResponseCoder(CompiledCodebook(codebook), from: bytes, Shelf([]), from: [:])
    coder.settling = -1
    return try study.responseFiles().coded(by: coder)
  }

  private func extract(
    _ coded: inout CodedResponses, withInvented: Bool = false, quoting most: Int = 3
  ) -> Extract {
    coded.extract(
      of: .init(version: "1", digest: "1"), withInvented: withInvented, quoting: most, by: plan)
  }

  private var inode: UInt64? {
    guard let file = try? OpenFile.reading(scratch.path + "/" + cache),
      let status = try? file.status()
    else { return nil }
    return UInt64(status.st_ino)
  }

  /// What is said of the responses in one go: figures, quotes and rolls.
  private func told(
    _ coded: CodedResponses, withInvented: Bool = false, quoting most: Int = 3
  ) -> (figures: Partial, quotes: [String: [String]], rolls: Rolls, isFromCache: Bool) {
    var coded = coded
    let before = inode
    let extract = extract(&coded, withInvented: withInvented, quoting: most)
    // What is made anew takes the place of what was there.
    let isFromCache = before != nil && inode == before
    let quotes = coded.excerpts(of: extract.quotable.byTheme)
    return (
      extract.partial, quotes.mapValues { $0.map { "\($0.response): \($0.answer)" } },
      Rolls(of: extract.partial), isFromCache
    )
  }

  /// Expects that the responses come to the same as if nothing were kept of them.
  @discardableResult
  private func expectTheSame(
    _ bytes: [UInt8] = [1], withInvented: Bool = false, quoting most: Int = 3
  ) throws -> Bool {
    let kept = told(try coded(bytes), withInvented: withInvented, quoting: most)
    for entry in try study.cacheFolder.entries() { try study.cacheFolder.remove(entry.name) }
    let anew = told(try coded(bytes), withInvented: withInvented, quoting: most)
    #expect(!anew.isFromCache)
    #expect(kept.figures == anew.figures && kept.quotes == anew.quotes && kept.rolls == anew.rolls)
    return kept.isFromCache
  }

  @Test func `what did not change is not opened, and comes to the same`() throws {
    _ = told(try coded())
    #expect(try scratch.mode(of: scratch.path + "/" + cache) == 0o600)
    #expect(try expectTheSame())
  }

  @Test func `in many pieces and places as well`() throws {
    for number in 8..<1_100 { try save(number, "Number \(number) waited.") }
    for number in 1_100..<1_110 {
      try save(number, "The bus again, \(number).", questionnaire: "parent-carer")
    }
    _ = told(try coded(), quoting: 1_200)
    #expect(try coded().pieces.count == 4)
    #expect(try expectTheSame(quoting: 1_200))
    // Each quote is read from the file of whoever said it.
    let quotes = told(try coded(), quoting: 1_200).quotes["wait"] ?? []
    #expect(quotes.count == 1_099)
    #expect(
      try study.responses().responses.filter { $0.consent["quote"] == true }.allSatisfy {
        response in
        quotes.contains {
          $0.hasPrefix(response.id) && $0.contains("umber \(number(of: response))")
        }
          || response.questionnaire.id == "parent-carer"
      })
  }

  private func number(of response: Response) -> String {
    String(response.respondent.code.dropFirst(3))
  }

  @Test func `a new, a lost and a changed file are seen at once`() throws {
    _ = told(try coded())
    try save(20, "Still waiting.")
    #expect(try !expectTheSame())
    let place = study.responseFolder.folder("youth-council").folder("2026-autumn")
    try place.remove(name(3) + ".json")
    #expect(try !expectTheSame())
    let path = "study/Responses/youth-council/2026-autumn/\(name(4)).json"
    let text = String(decoding: try scratch.read(path), as: UTF8.self)
    try scratch.write(text.replacing("waited for the bus", with: "ate an apple too"), to: path)
    #expect(try !expectTheSame())
    #expect(told(try coded()).figures.responses == 8)
  }

  @Test func `what was made with another codebook is not used`() throws {
    _ = told(try coded())
    #expect(try !expectTheSame([2]))
  }

  @Test func `fewer quotes are those that come first, and for more they are found anew`() throws {
    _ = told(try coded(), quoting: 3)
    #expect(told(try coded(), quoting: 2).isFromCache)
    #expect(try expectTheSame(quoting: 2))
    #expect(try !expectTheSame(quoting: 5))
    #expect(try expectTheSame(quoting: 5))
  }

  @Test func `made-up responses are counted only where that is asked each time`() throws {
    try save(30, "Waiting for nobody.", isInvented: true)
    for withInvented in [true, false, true] {
      #expect(try !expectTheSame(withInvented: withInvented))
      #expect(try expectTheSame(withInvented: withInvented))
      #expect(
        told(try coded(), withInvented: withInvented).figures.responses == (withInvented ? 9 : 8))
    }
  }

  @Test func `what people found and who is left out are not kept`() throws {
    let before = told(try coded()).figures
    var coded = try coded()
    coded.apply(
      Decisions([
        Decision(
          response: name(1), question: QuestionPath("better"), coder: "kl",
          time: Moment(seconds: 1), themes: [])
      ]))
    #expect(extract(&coded).partial != before)
    #expect(told(try self.coded()).figures == before)
    var fewer = try self.coded()
    fewer.count(only: Rolls(of: [], by: plan).everybody)
    #expect(extract(&fewer).partial.responses == 0)
    #expect(told(try self.coded()).figures == before)
  }

  @Test func `what is torn or altered is never used`() throws {
    let whole = told(try coded())
    let bytes = try scratch.read(cache)
    var chance = SplitMix(seed: 1)
    for trial in 0..<300 {
      let (damaged, place) = bytes.damaged(trial, by: &chance)
      try scratch.write(damaged, to: cache)
      let again = told(try coded())
      #expect(!again.isFromCache && again.figures == whole.figures, "\(place)")
      #expect(again.quotes == whole.quotes && again.rolls == whole.rolls, "\(place)")
    }
    #expect(try scratch.read(cache) == bytes)
  }

  @Test func `nobody is quoted from a ledger that was torn since, nor from another's file`() throws
  {
    _ = told(try coded())
    var coded = try coded()
    let mentions = extract(&coded).quotable.byTheme
    #expect(coded.excerpts(of: mentions)["bus"]?.count == 3)
    // The file of one person's answers under the name of another's.
    let folder = study.responseFolder.folder("youth-council").folder("2026-autumn")
    let (mine, others) = (folder.path(of: name(0) + ".json"), folder.path(of: name(1) + ".json"))
    #expect(rename(others, mine) == 0)
    #expect(coded.excerpts(of: mentions)["bus"]?.map(\.response) == [name(3)])
    let ledgers = "study/Responses/.cache/youth-council.2026-autumn.ledger"
    // In place, so that whoever has it open sees it too.
    let file = try OpenFile.changing(scratch.path + "/" + ledgers)
    let (start, end) = try (200, Int(file.status().st_size) - 200)
    try #require(end > start && lseek(file.descriptor, off_t(start), SEEK_SET) == start)
    try file.write([UInt8](repeating: 0xFF, count: end - start))
    #expect(coded.excerpts(of: mentions)["bus"] == [])
  }

  @Test func `it holds nobody's words`() throws {
    _ = told(try coded())
    let text = String(decoding: try scratch.read(cache), as: UTF8.self)
    #expect(text.contains("yc-3") && !text.contains("waited") && !text.contains("number"))
  }
}
