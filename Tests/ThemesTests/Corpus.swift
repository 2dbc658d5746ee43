import Foundation

/// Real comments with counts to compare with; they are not part of the project.
enum Corpus {
  /// The folder of corpora, from the environment or beside the project.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["YOUSAID_CORPORA"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    return URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/corpora", directoryHint: .isDirectory).standardized
  }

  /// Says whether the counts to compare with can be found.
  static var isThere: Bool {
    let counts = folder.appending(path: "comments/expected-counts.csv")
    return FileManager.default.fileExists(atPath: counts.path)
  }

  /// The rows of a CSV file, header first.
  static func rows(_ url: URL) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    for scalar in try String(contentsOf: url, encoding: .utf8).unicodeScalars {
      if scalar == "\"" {
        if wasQuote { cell.append(scalar) }
        wasQuote = isQuoted || wasQuote ? !wasQuote : false
        isQuoted.toggle()
        continue
      }
      wasQuote = false
      switch scalar {
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [String(cell)])
        row = []
        cell = .init()
      default: cell.append(scalar)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(cell)]) }
    return rows
  }
}
