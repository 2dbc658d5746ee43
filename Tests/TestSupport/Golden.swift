import FoundationEssentials
import Testing

/// Checks text against the file of that name in the folder Goldens beside the test.
///
/// With `RECORD=1` in the environment the file is written instead.
public func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let test = sourceLocation.filePath.split(separator: "/").dropLast()
  let folder = "/" + test.joined(separator: "/") + "/Goldens"
  let golden = folder + "/" + name
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: golden), options: .atomic)
  }
  let recorded = String(decoding: try Data(contentsOf: URL(filePath: golden)), as: UTF8.self)
  #expect(text == recorded, sourceLocation: sourceLocation)
}
