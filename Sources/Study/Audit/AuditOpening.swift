import Survey

/// The first line of a log: whose it is, and which log of the same computer came before it.
struct AuditOpening: Codable, Equatable, Sendable {
  /// The format that this code writes.
  static let format = "yousaid-audit/1"

  var format = AuditOpening.format
  /// The name of the log.
  var log: String
  /// The public Ed25519 key of the computer, in base 16.
  var key: String
  /// The place of the log among those that this computer wrote for the study, from 1.
  var number: Int
  /// How far the log before it had come; nil for the first.
  var after: AuditHead?
}
