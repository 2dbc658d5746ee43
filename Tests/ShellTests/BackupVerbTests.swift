import FoundationEssentials
import Study
import TestSupport
import Testing

@Suite struct `Backing up and restoring` {
  @Test func `are said in words, and written into the audit`() throws {
    let place = try `Asking`().study()
    place.run("ask short --code s-0aaa --wave w", typing: ["yes", "1", "The bus is late.", "1"])
    let stick = try TemporaryStudy()
    let backed = place.run("backup '\(stick.root)'")
    #expect(backed.status == 0 && backed.complaints == "", "\(backed.complaints)")
    let words = backed.transcript.replacing("\n", with: "")
    let path = try #require(words.firstMatch(of: /type: *restore *(\S+)/)?.1)
    #expect(path.contains("yousaid-backup-2026-11-21"))
    let copy = TemporaryName.next()
    defer { try? FileManager.default.removeItem(atPath: copy) }
    let restored = place.run("restore \(path) --into \(copy)")
    #expect(restored.status == 0, "\(restored.transcript)")
    #expect(place.run("show s-0aaa --study \(copy)").transcript.contains("The bus is late."))
    #expect(place.run("audit verify --study \(copy)").status == 0)
    let listed = place.run("audit").transcript.replacing("\n", with: " ")
    #expect(listed.contains("backup: done") && !listed.contains("restore: done"))
    #expect(
      place.run("audit --study \(copy)").transcript.replacing("\n", with: " ")
        .contains("restore: done"))
  }

  @Test func `never bring back somebody who was erased`() throws {
    let place = try `Asking`().study()
    place.run("ask short --code s-0aaa --wave w", typing: ["yes", "1", "The bus is late.", "1"])
    let stick = try TemporaryStudy()
    let words = place.run("backup '\(stick.root)'").transcript.replacing("\n", with: "")
    let path = try #require(words.firstMatch(of: /type: *restore *(\S+)/)?.1)
    #expect(place.run("erase s-0aaa --yes").status == 0)
    let restored = place.run("restore \(path)")
    #expect(restored.status == 0 && restored.transcript.contains("left out"))
    #expect(place.run("show s-0aaa").status == 1)
    #expect(place.run("audit verify").status == 0)
    #expect(place.run("backup '\(place.root)'").complaints.contains("inside the study"))
    #expect(place.run("restore \(stick.root)").status == 1)
  }
}
