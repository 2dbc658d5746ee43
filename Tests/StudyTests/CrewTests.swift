import Survey
import Testing

@testable import Study

@Suite struct `Working at several things at once` {
  @Test(arguments: [0, 1, 2, 3, 500])
  func `gives the results in the order of the items`(_ count: Int) {
    var told: [Int] = []
    let results = Crew.map(Array(0..<count), told: { told.append($0) }) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
    #expect(told == told.sorted() && told.allSatisfy { (1...max(1, count)).contains($0) })
  }

  @Test func `begins ahead what is needed later, and tells later what went wrong`() throws {
    let numbers = (0..<50).map { number in Ahead { () throws(StoreFault) in number * 2 } }
    #expect(try numbers.map { try $0.value() } == (0..<50).map { $0 * 2 })
    let fault = StoreFault(.read, "a file", .notAFile)
    let failing = Ahead { () throws(StoreFault) -> Int in throw fault }
    for _ in 1...2 {
      #expect(throws: StoreFault.self) { try failing.value() }
    }
  }

  @Test func `reads many responses in order, and tells what it cannot read`() throws {
    let scratch = try Scratch()
    let start = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e"
    let wave = "study/Responses/youth-council/2026-autumn/"
    let ids = (1_000..<2_100).map { start + String($0) }
    _ = try scratch.study.publish(Sample.response(id: ids[700]))
    for id in ids.shuffled() where id != ids[700] {
      try scratch.write(ResponseFile.bytes(of: Sample.response(id: id)), to: wave + id + ".json")
    }
    try scratch.write("{}", to: wave + ids[500] + ".json")
    let (found, problems) = try scratch.study.responses()
    #expect(found.map(\.id) == ids.filter { $0 != ids[500] })
    #expect(problems.count == 1 && problems[0].contains(ids[500]))
  }
}
