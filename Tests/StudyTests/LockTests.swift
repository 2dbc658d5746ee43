import FoundationEssentials
import Survey
import Testing

@testable import Study

@Suite struct `The passphrase of a study` {
  private let start = Moment(seconds: 1_795_276_931)

  @Test func `is recognised and cannot be read in its file`() throws {
    let scratch = try Scratch()
    let study = scratch.study
    #expect(try study.passphrase() == nil)
    try study.set(try KeptPassphrase("three sleepy owls", salt: Array(0..<16)))
    let kept = try #require(try study.passphrase())
    #expect(kept.isMet(by: "three sleepy owls"))
    #expect(!kept.isMet(by: "three sleepy owl") && !kept.isMet(by: ""))
    let path = study.lockPath + "/passphrase.json"
    #expect(try !String(contentsOf: URL(filePath: path), encoding: .utf8).contains("sleepy"))
    let file = try FileManager.default.attributesOfItem(atPath: path)
    let folder = try FileManager.default.attributesOfItem(atPath: study.lockPath)
    #expect(file[.posixPermissions] as? Int == 0o600)
    #expect(folder[.posixPermissions] as? Int == 0o700)
    try study.removePassphrase()
    #expect(try study.passphrase() == nil)
  }

  @Test func `two of the same are kept as different keys`() throws {
    let one = try KeptPassphrase("three sleepy owls", salt: Array(0..<16))
    #expect(try one != KeptPassphrase("three sleepy owls", salt: Array(1..<17)))
  }

  @Test(arguments: ["", "{}", #"{"format":"other"}"#])
  func `a file that is no passphrase is not taken for none`(text: String) throws {
    let scratch = try Scratch()
    let study = scratch.study
    try study.set(try KeptPassphrase("three sleepy owls", salt: Array(0..<16)))
    try Data(text.utf8).write(to: URL(filePath: study.lockPath + "/passphrase.json"))
    #expect(throws: StoreFault.self) { try study.passphrase() }
  }

  @Test func `waiting grows with every wrong one, and ends with time alone`() {
    var tries = WrongTries()
    var waits: [Int] = []
    for _ in 0..<13 {
      tries.add(at: start)
      waits.append(tries.wait(at: start))
    }
    #expect(waits == [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900])
    #expect(tries.wait(at: Moment(seconds: start.seconds + 890)) == 10)
    #expect(tries.wait(at: Moment(seconds: start.seconds + 900)) == 0)
    #expect(tries.wait(at: Moment(seconds: start.seconds - 1_000_000)) == 900)
  }

  @Test func `wrong ones are remembered by the next start of the program`() throws {
    let scratch = try Scratch()
    let study = scratch.study
    var tries = study.wrongTries()
    #expect(tries == WrongTries())
    for _ in 0..<4 { tries.add(at: start) }
    try study.keep(tries)
    #expect(try Study(root: study.root).wrongTries().wait(at: start) == 10)
    try study.forgetWrongTries()
    #expect(study.wrongTries() == WrongTries())
  }
}
