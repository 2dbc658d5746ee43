/// The name of a log: the computer that wrote it, and a UUID for the sitting.
struct AuditLogName: Hashable, Sendable {
  let machine: String
  let sitting: String

  init(machine: String, sitting: String) {
    self.machine = machine
    self.sitting = sitting
  }

  /// Reads a name; nil where it is not that of a log.
  init?(_ text: String) {
    guard let dash = text.firstIndex(of: "-"), MachineKey.isName(text[..<dash]),
      case let sitting = String(text[text.index(after: dash)...]), ResponseID.isValid(sitting)
    else { return nil }
    self.init(machine: String(text[..<dash]), sitting: sitting)
  }

  /// Reads the name of a file; nil where it is not that of a log.
  init?(file: String) {
    guard file.hasSuffix(".jsonl") else { return nil }
    self.init(String(file.dropLast(".jsonl".count)))
  }

  var text: String { "\(machine)-\(sitting)" }
  var file: String { "\(text).jsonl" }

  /// What the chain of its lines begins with, so that a log cannot pass for another.
  var start: Hash { Hash(of: Array(text.utf8)) }
}
