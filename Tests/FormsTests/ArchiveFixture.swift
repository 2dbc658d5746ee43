import FoundationEssentials

/// What Tests/Oracles/archives.py has written.
struct ArchiveFixture: Decodable {
  var streams: [Stream]
  var hostile: [Hostile]
  var openpyxl: Data
  var xlsxwriter: Data
  var formula: Data

  struct Stream: Decodable {
    var text: String
    var packed: Data
  }

  struct Hostile: Decodable {
    var name: String
    var archive: Data
  }

  static func load() throws -> ArchiveFixture {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/archives.json")
    return try JSONDecoder().decode(ArchiveFixture.self, from: Data(contentsOf: file))
  }
}
