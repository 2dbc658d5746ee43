import FoundationEssentials

/// Cases that other programs worked out, written by the scripts in Tests/Oracles.
enum Fixture {
  /// The cases in a file of the folder Fixtures.
  static func cases<Case: Decodable>(_ name: String, _: Case.Type = Case.self) throws -> [Case] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let bytes = try Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/\(name)"))
    return try JSONDecoder().decode([Case].self, from: bytes)
  }
}
