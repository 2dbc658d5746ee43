/// How far a log of the audit had come: what to hold it against later.
public struct AuditHead: Codable, Hashable, Sendable {
  /// The name of the log.
  public var log: String
  /// How many lines it had.
  public var count: Int
  /// The hash of its last line, and so of every line before it: 64 digits of base 16.
  public var head: String

  /// Makes a head.
  public init(log: String, count: Int, head: String) {
    self.log = log
    self.count = count
    self.head = head
  }

  /// The start of the hash and the count, short enough to be read aloud and copied: `3f9a-12bc-88de-42`.
  public var slip: String { "\(AuditHead.grouped(head.prefix(12)))-\(count)" }

  /// Says whether this is what a slip was copied from; spaces, commas and capitals are let pass.
  ///
  /// Nil where the text is no slip.
  public func isNamed(by slip: String) -> Bool? {
    let parts = slip.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard parts.count == 4, let count = Int(parts[3]),
      parts[..<3].allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isHexDigit) })
    else { return nil }
    return count == self.count && head.hasPrefix(parts[..<3].joined())
  }

  private static func grouped(_ digits: Substring) -> String {
    stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }
}
