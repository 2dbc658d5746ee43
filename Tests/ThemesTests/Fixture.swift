import Foundation

/// Cases that a program of others worked out, see `Tests/Oracles`.
enum Fixture {
  static func cases<Case: Decodable>(_ name: String, of type: Case.Type) throws -> [Case] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
  }
}
