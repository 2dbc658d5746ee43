import FoundationEssentials

/// Real test material that lies beside the project, or where `YOUSAID_CORPORA` says, and is no part
/// of it.
public enum Corpora {
  /// The folder of a collection; nil, with a printed reason, where it is not there.
  public static func folder(_ name: String) -> String? {
    let project = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let places = [
      ProcessInfo.processInfo.environment["YOUSAID_CORPORA"], "/\(project)/../shared/corpora",
    ]
    let folders = places.compactMap(\.self).map { "\($0)/\(name)" }
    let found = folders.first { FileManager.default.fileExists(atPath: $0) }
    if found == nil { print("Skipped: there is no test material in \(folders).") }
    return found
  }

  /// The bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}
