import Survey
import Testing
import Themes

@testable import Study

@Suite struct `The register of what was given out` {
  private func release(_ seconds: Int, people: Int) -> Release {
    var tables = LinkedTables()
    let everybody = tables.table("everybody", people: people)
    _ = tables.people("theme a", 6, of: everybody)
    return Release(
      time: Moment(seconds: seconds), command: "themes --format json",
      disclosure: Disclosure(.five), tables: tables, figures: [.rounded(people), .rounded(5)])
  }

  @Test func `keeps each set of figures once, for whoever made it alone`() throws {
    let scratch = try Scratch()
    let study = scratch.study
    #expect(try study.releases().isEmpty)
    try study.note(release(20, people: 25))
    try study.note(release(10, people: 30))
    try study.note(release(30, people: 25))
    #expect(try study.releases().map(\.time.seconds) == [10, 20])
    #expect(try study.releases().first?.figures == [.rounded(30), .rounded(5)])
    let folder = study.root + "/Responses/.releases"
    #expect(try scratch.mode(of: folder) == 0o700)
    for name in try scratch.names(in: Folder(folder)) {
      #expect(try scratch.mode(of: folder + "/" + name) == 0o600)
    }
    #expect(try study.responses().problems.isEmpty)
  }

  @Test func `notes exact figures each time, and nothing of them`() throws {
    let scratch = try Scratch()
    for seconds in [1, 2] {
      try scratch.study.note(
        Release(
          time: Moment(seconds: seconds), command: "themes",
          disclosure: Disclosure(.none, because: "an inspector asked")))
    }
    let releases = try scratch.study.releases()
    #expect(releases.map(\.because) == ["an inspector asked", "an inspector asked"])
    #expect(releases.allSatisfy { $0.figures.isEmpty })
  }

  @Test func `is not guessed at where an entry cannot be read`() throws {
    let scratch = try Scratch()
    try scratch.study.note(release(1, people: 25))
    let folder = scratch.study.releaseFolder
    try folder.replace("x.json", with: Array("{".utf8))
    #expect(throws: StoreFault.self) { try scratch.study.releases() }
    // An entry that speaks of counts which it does not have.
    var torn = release(2, people: 30)
    torn.figures.removeLast()
    try folder.replace("x.json", with: try StoredJSON.line(torn))
    #expect(throws: StoreFault.self) { try scratch.study.releases() }
  }
}
