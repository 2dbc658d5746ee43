import Survey
import Testing

@testable import Study

@Suite struct `Keeping the names of a great many files` {
  let scratch: Scratch
  private var folder: Folder { Folder(scratch.path).folder("many") }
  private var cache: Folder { Folder(scratch.path).folder("cache") }

  init() throws {
    scratch = try Scratch()
    try folder.make()
    for number in 0..<5 { try scratch.write("{}", to: "many/\(number).json") }
  }

  /// Folders count as settled at once, since no test waits.
  private func listing(settling: Int = -1, least: Int = 1) -> KeptListing {
    var listing = KeptListing(of: folder, as: "many.listing", in: cache)
    listing.settling = settling
    listing.least = least
    return listing
  }

  private func names(_ listing: KeptListing? = nil) throws -> [String] {
    let found = try (listing ?? self.listing()).files(endingIn: ".json")
    #expect(found.others.isEmpty)
    return Array(found.names)
  }

  private var isKept: Bool { cache.holds("many.listing") }

  @Test func `they are the same as those listed`() throws {
    let first = try names()
    #expect(first == (0..<5).map { "\($0).json" } && isKept)
    #expect(try names() == first)
    #expect(try Array(folder.files(endingIn: ".json").names) == first)
    #expect(try scratch.mode(of: cache.path(of: "many.listing")) == 0o600)
  }

  @Test func `they are taken from there as long as the folder is as it was`() throws {
    _ = try names()
    // A name that only what was kept knows of.
    let joined = Array("elsewhere.json\u{0}".utf8)
    let heading = try scratch.read("cache/many.listing").prefix { $0 != 0x0A }
    KeptFile(folder: cache, name: "many.listing")
      .keep(joined, under: String(decoding: heading, as: UTF8.self))
    #expect(try names() == ["elsewhere.json"])
    try scratch.write("{}", to: "many/9.json")
    #expect(try names().count == 6)
  }

  @Test func `a new, a lost and a renamed file are seen at once`() throws {
    _ = try names()
    try scratch.write("{}", to: "many/9.json")
    #expect(try names().count == 6)
    try folder.remove("2.json")
    #expect(try names() == ["0", "1", "3", "4", "9"].map { $0 + ".json" })
    try Folder(folder.path(of: "0.json")).move(to: Folder(folder.path(of: "7.json")))
    #expect(try names() == ["1", "3", "4", "7", "9"].map { $0 + ".json" })
  }

  @Test
  func `nothing is kept of a folder that changed only just, is small, or holds anything else`()
    throws
  {
    _ = try names(listing(settling: 3))
    #expect(!isKept)
    _ = try names(listing(least: 6))
    #expect(!isKept)
    try scratch.write("", to: "many/notes.txt")
    let found = try listing().files(endingIn: ".json")
    #expect(found.names.count == 5 && found.others.map(\.name) == ["notes.txt"] && !isKept)
  }

  @Test func `what is torn or altered is never used`() throws {
    let whole = try names()
    let bytes = try scratch.read("cache/many.listing")
    for place in bytes.indices {
      var altered = bytes
      altered[place] ^= 1
      try scratch.write(altered, to: "cache/many.listing")
      #expect(try names() == whole, "\(place)")
      try scratch.write(Array(bytes[..<place]), to: "cache/many.listing")
      #expect(try names() == whole, "\(place)")
    }
  }

  @Test func `where nothing can be kept, nothing is lost`() throws {
    try scratch.write("in the way", to: "cache")
    #expect(try names().count == 5)
    #expect(try names().count == 5)
  }
}
