import FoundationEssentials

/// The collections of forms that lie beside the project and are not part of it.
enum Corpora {
  /// The folder of a collection; nil where it is not there.
  static func folder(_ name: String, from file: String = #filePath) -> String? {
    let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
    let places = [
      ProcessInfo.processInfo.environment["YOUSAID_CORPORA"], "/\(root)/../shared/corpora",
    ]
    return places.compactMap { $0 }.map { "\($0)/\(name)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The bytes of a file.
  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }
}
