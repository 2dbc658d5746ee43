import Sealing
import Survey
import Testing

@testable import Study

@Suite struct `Sealing what is there already` {
  let sealed: SealedScratch
  let plain: Scratch
  var study: Study { plain.study }

  init() throws {
    sealed = try SealedScratch()
    plain = try Scratch()
    for number in 10..<16 {
      _ = try study.publish(
        Sample.response(
          id: Sample.id.dropLast(2) + "\(number)", answers: [Sample.answer("better", "\(number)")]))
    }
  }

  private func answers(_ key: PrivateKey) throws -> [String] {
    try study.opened(with: key).responses().responses.compactMap {
      $0.answers.first?.value?.expressed
    }
  }

  private let all = (10..<16).map(String.init)

  @Test func `leaves nothing unsealed and loses nothing`() throws {
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    try study.seal(for: sealed.closed.leaders())
    let result = try study.sealAll(checkedBy: [sealed.first, sealed.second])
    #expect(result == .init(done: 7))
    let count = try study.sealCount()
    #expect(count.sealed == 6 && count.plain == 0 && count.stale == 0)
    #expect(try answers(sealed.first) == all && answers(sealed.second) == all)
    #expect(try study.opened(with: sealed.first).drafts().drafts.map(\.answers) == [Sample.twelve])
    #expect(try study.sealedDrafts() == 1)
    #expect(try study.sealAll(checkedBy: [sealed.first]) == .init())
  }

  @Test func `goes on where it was interrupted, and leaves alone what it cannot read`() throws {
    let names = try plain.names(in: study.responseFolder.folder("youth-council/2026-autumn"))
    let path = "study/Responses/youth-council/2026-autumn/"
    let good = try plain.read(path + names[2])
    try plain.write("{", to: path + names[2])
    try study.seal(for: sealed.closed.leaders())
    let first = try study.sealAll(checkedBy: [sealed.first])
    #expect(first.done == 5 && first.problems.count == 1)
    #expect(try plain.read(path + names[2]) == Array("{".utf8))
    try plain.write(good, to: path + names[2])
    #expect(try study.sealCount().plain == 1)
    #expect(try study.sealAll(checkedBy: [sealed.first]) == .init(done: 1))
    #expect(try answers(sealed.second) == all)
  }

  @Test func `is refused where no key could check it, and changes nothing`() throws {
    try study.seal(for: sealed.closed.leaders())
    let result = try study.sealAll(checkedBy: [PrivateKey()])
    #expect(result.done == 0 && result.problems.count == 6)
    #expect(try study.sealCount().plain == 6)
  }

  @Test func `for other leaders takes it from those who left, and a lost key loses nothing`() throws
  {
    try study.seal(for: sealed.closed.leaders())
    _ = try study.sealAll(checkedBy: [sealed.first])
    // The first leader's key is lost: the second seals for a third.
    let third = try PrivateKey()
    try study.add(Leader("op", key: third.publicKey))
    try study.remove(Leader("kl", key: sealed.first.publicKey))
    #expect(try study.sealCount().stale == 6)
    let result = try study.opened(with: sealed.second).sealAll(checkedBy: [sealed.second, third])
    #expect(result == .init(done: 6))
    #expect(try answers(third) == all && answers(sealed.second) == all)
    #expect(try answers(sealed.first).isEmpty)
  }

  @Test func `wraps what is not finished for the new leaders, and leaves alone who is sitting`()
    throws
  {
    try study.seal(for: sealed.closed.leaders())
    _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    let sitting = try Draft.begin(Sample.response(id: Sample.otherID), in: study)
    let third = try PrivateKey()
    try study.add(Leader("op", key: third.publicKey))
    let result = try study.opened(with: sealed.second).sealAll(checkedBy: [sealed.second, third])
    #expect(result.done == 7 && result.problems.count == 1)
    #expect(result.problems.first?.contains("open in another window") == true)
    let found = try study.opened(with: third)
    #expect(try found.drafts().drafts.map(\.answers) == [Sample.twelve])
    #expect(try found.sealedDrafts() == 1)
    withExtendedLifetime(sitting) {}
  }
}
