import Study
import Survey
import Terminal
import Themes

/// Responses that come on standard input, each as a JSON document on a line of its own.
struct ResponseLines {
  /// The responses, coded.
  var ledger: Ledger { scribe.ledger }
  /// How many lines hold none.
  private(set) var refused = 0
  private var scribe: Scribe
  private let permissions: Permissions
  private var number = 0
  private var rest: [UInt8] = []

  /// Reads to the end of the input; a sentence is said about every line that holds no response.
  init(
    coding coder: ResponseCoder, _ permissions: Permissions, from console: any Console
  ) {
    scribe = coder.scribe()
    self.permissions = permissions
    while case let piece = console.readPiece(), !piece.isEmpty {
      var start = piece.startIndex
      while let end = piece[start...].firstIndex(of: 0x0A) {
        take(rest + piece[start..<end], console)
        rest = []
        start = end + 1
      }
      rest += piece[start...]
    }
    take(rest, console)
  }

  private mutating func take(_ line: [UInt8], _ console: any Console) {
    number += 1
    guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return }
    do {
      let response = try ResponseFile.response(in: line, path: "line \(number)")
      scribe.add(permissions.applied(to: response))
    } catch {
      refused += 1
      console.complain("Line \(number) is left out: \(error)")
    }
  }
}
