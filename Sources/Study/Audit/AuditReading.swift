import Survey

/// A log as it lies there, held against itself: every line against the line before it and against
/// the key of the computer that wrote it.
struct AuditReading: Sendable {
  /// The largest log that is read, in bytes.
  static let limit = 256 << 20

  let name: AuditLogName
  /// The first line, where it is right.
  private(set) var opening: AuditOpening?
  /// What was written down, up to the first line that is not right.
  private(set) var entries: [(entry: AuditEntry, time: Moment)] = []
  /// The hash after each line, up to the first that is not right.
  private(set) var heads: [String] = []
  /// A sentence about the first line that is not right; nothing after it can be relied on.
  private(set) var fault: String?
  /// Whether the last line has no end.
  private(set) var isCutOff = false

  /// Whether a backup was put back by the program that wrote it.
  var isOfRestoring: Bool {
    entries.contains { $0.entry.verb == AuditEntry.restoring && $0.entry.did == .done }
  }

  /// Reads a log.
  init(_ name: AuditLogName, _ bytes: [UInt8]) {
    self.name = name
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    isCutOff = !(lines.popLast() ?? []).isEmpty
    var hash = name.start
    for bytes in lines {
      if let reason = take(bytes, after: hash) {
        fault = "Line \(heads.count + 1) of the log \(name.text) \(reason)"
        return
      }
      hash = hash.followed(by: Array(bytes))
      heads.append(hash.text)
    }
  }

  /// Takes in a line; a reason where it is not right.
  private mutating func take(_ bytes: ArraySlice<UInt8>, after hash: Hash) -> String? {
    guard let line = AuditLine.reading(bytes) else { return "is not as it was written." }
    guard line.seq == heads.count + 1, line.previous == hash.text else {
      return "does not follow on what stands before it. A line was changed, put in, taken out or "
        + "moved."
    }
    switch line.content {
    case .opening(let first) where heads.isEmpty:
      guard first.format == AuditOpening.format, first.log == name.text, first.number > 0
      else {
        return "is the beginning of another log."
      }
      opening = first
    case .entry(let entry) where !heads.isEmpty: entries.append((entry, line.time))
    default: return "is not one that can stand there."
    }
    guard let opening, case let key = MachineKey(text: opening.key), key.name == name.machine,
      line.isSigned(by: key)
    else { return "is not signed by the computer that the log is named after." }
    return nil
  }

  /// How a log stands against what was noted of it elsewhere.
  enum Standing: Equatable, Sendable {
    case agrees
    /// It has only so many lines.
    case isShorter(Int)
    /// The line that was noted says something else.
    case differs
    /// Its first line that is not right comes before, and is told already.
    case isUnsure
  }

  /// Holds the log against a head that was noted elsewhere.
  func standing(at head: AuditHead) -> Standing {
    guard head.count > 0, head.count <= heads.count else {
      return head.count > 0 && fault != nil ? .isUnsure : .isShorter(heads.count)
    }
    return heads[head.count - 1] == head.head ? .agrees : .differs
  }
}
