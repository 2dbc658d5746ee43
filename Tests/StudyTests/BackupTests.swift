import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `A backup` {
  private let moment = Moment(seconds: 1_795_277_000)

  /// A study with a response, a draft and a log, and a folder beside it.
  private func place() throws -> (place: Audited, stick: String) {
    let place = try Audited()
    let stick = place.scratch.path + "/stick"
    try Folder(stick).make()
    _ = try place.study.publish(try Sample.response(answers: Sample.twelve))
    _ = try Draft.begin(try Sample.response(id: Sample.otherID), in: place.study)
    try place.writeLog()
    try place.scratch.write("name: x\n", to: "study/Questionnaires/study.yaml")
    return (place, stick)
  }

  private func files(_ folder: Folder) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for entry in try folder.tree(skipping: { $0 == ".cache" }) {
      files[entry.name] = try OpenFile.reading(folder.path(of: entry.name)).bytes(limit: 1 << 20)
    }
    return files
  }

  @Test func `holds everything, for this account alone, and comes back the same`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    let all = try files(Folder(place.study.root))
    var copied = try files(Folder(backup.path))
    #expect(copied.removeValue(forKey: "manifest.json") != nil)
    #expect(copied == all && backup.files == all.count && backup.isPrivate)
    #expect(try place.scratch.mode(of: backup.path) == 0o700)
    for name in all.keys {
      let mode = try place.scratch.mode(of: "\(backup.path)/\(name)")
      #expect(try mode == place.scratch.mode(of: "\(place.study.root)/\(name)"), "\(name)")
    }
    let again = try place.study.backUp(to: stick, at: moment)
    #expect(again.path == backup.path + "-2")
    let root = place.scratch.path + "/new/study"
    let restored = try Study.restore(backup.path, to: root, knowing: nil)
    #expect(restored.written == all.count && restored.clashes == [] && !restored.knowsErasures)
    #expect(try files(Folder(root)) == all)
    #expect(try place.scratch.mode(of: root + "/Responses") == 0o700)
    #expect(try AuditCheck(of: restored.study, on: place.machine).findings == [])
    let twice = try Study.restore(backup.path, to: root, knowing: restored.study)
    #expect(twice.written == 0 && twice.same + twice.leftOut.count == all.count)
  }

  @Test func `is refused inside the study, and where no folder is`() throws {
    let (place, stick) = try place()
    for folder in ["", "/Responses", "/Questionnaires"] {
      #expect(throws: StoreFault.self) {
        try place.study.backUp(to: place.study.root + folder, at: moment)
      }
    }
    #expect(throws: StoreFault.self) { try place.study.backUp(to: stick + "/no", at: moment) }
    #expect(try Folder(stick).isEmpty)
  }

  @Test func `that was damaged anywhere is not put back, and nothing is written`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    let root = place.scratch.path + "/new"
    for name in try Folder(backup.path).tree().map(\.name) {
      let file = String(backup.path.dropFirst(place.scratch.path.count + 1)) + "/" + name
      let bytes = try place.scratch.read(file)
      var altered = bytes
      altered[altered.count / 2] ^= 0x80
      for other in [altered, Array(bytes.dropLast(2)), nil] {
        if let other {
          try place.scratch.write(other, to: file)
        } else {
          try Folder(place.scratch.path).remove(file)
        }
        #expect(throws: StoreFault.self, "\(name)") {
          try Study.restore(backup.path, to: root, knowing: nil)
        }
        #expect(!Folder(root).exists)
      }
      try place.scratch.write(bytes, to: file)
    }
    #expect(try Study.restore(backup.path, to: root, knowing: nil).written == backup.files)
  }

  @Test(arguments: ["../out", "/etc/x", "Responses/../../out", "Other/x", "Responses", ""])
  func `cannot lead out of the folder that it is put into`(path: String) throws {
    #expect(!BackupManifest.isInside(path))
  }

  @Test func `that was cut off cannot be taken for one`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    try Folder(backup.path).remove("manifest.json")
    #expect(throws: StoreFault.self) {
      try Study.restore(backup.path, to: place.scratch.path + "/new", knowing: nil)
    }
  }

  @Test func `changes nothing that is there, and adds what is missing`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    let all = try files(Folder(place.study.root))
    try place.scratch.write("name: y\n", to: "study/Questionnaires/study.yaml")
    let response = "study/Responses/youth-council/2026-autumn/\(Sample.id).json"
    try Folder(place.scratch.path).remove(response)
    let restored = try Study.restore(backup.path, to: place.study.root, knowing: place.study)
    #expect(restored.written == 1 && restored.leftOut == [])
    #expect(restored.clashes == [place.study.root + "/Questionnaires/study.yaml"])
    #expect(try place.scratch.read("study/Questionnaires/study.yaml") == Array("name: y\n".utf8))
    #expect(try place.scratch.read(response) == all[String(response.dropFirst("study/".count))])
  }

  @Test func `that is older explains what the audit misses, once it was put back`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    try place.writeLog()
    try place.study.auditFolder.removeAll()
    _ = try Study.restore(backup.path, to: place.study.root, knowing: place.study)
    #expect(try place.findings().count == 1)
    var log = try AuditLog.begin(in: place.study, by: place.machine, at: moment)
    try log.append(AuditEntry(who: "kl", verb: "restore", did: .done), at: moment)
    let check = try place.check()
    #expect(check.findings == [] && check.notes.contains { $0.contains("A backup was put back") })
    try place.study.auditFolder.remove(log.head.log + ".jsonl")
    #expect(try !place.findings().isEmpty)
  }

  @Test func `is not put among things that are no study`() throws {
    let (place, stick) = try place()
    let backup = try place.study.backUp(to: stick, at: moment)
    #expect(throws: StoreFault.self) {
      try Study.restore(backup.path, to: stick, knowing: nil)
    }
  }

  @Test func `brings nobody back who was erased, nor what somebody threw away`() throws {
    let (place, stick) = try place()
    try place.study.keep(Preferences(), of: "yc-4f7k")
    let backup = try place.study.backUp(to: stick, at: moment)
    let holdings = try place.study.holdings(of: "yc-4f7k")
    try place.study.erase(holdings, as: .erased, at: moment)
    for id in holdings.ids { try place.write("erase", .done, id, at: 9) }
    let restored = try Study.restore(backup.path, to: place.study.root, knowing: place.study)
    #expect(restored.leftOut.count == 3, "\(restored.leftOut)")
    #expect(try place.study.holdings(of: "yc-4f7k").isEmpty)
    // The study also knows for a folder beside it.
    let root = place.scratch.path + "/new"
    let beside = try Study.restore(backup.path, to: root, knowing: place.study)
    #expect(beside.leftOut == restored.leftOut && beside.knowsErasures)
    #expect(try beside.study.holdings(of: "yc-4f7k").isEmpty)
  }

  @Test func `leaves nothing half done on a disk that is full`() throws {
    let (place, _) = try place()
    let disk = place.scratch.path + "/full"
    try Folder(disk).make()
    guard mount("tmpfs", disk, "tmpfs", 0, "size=16k") == 0 else {
      print("A full disk could not be tried: this account may not mount one.")
      return
    }
    defer { umount(disk) }
    let fault = #expect(throws: StoreFault.self) {
      try place.study.backUp(to: disk, at: moment)
    }
    #expect(fault?.errno == ENOSPC)
    #expect(try Folder(disk).isEmpty)
  }
}
