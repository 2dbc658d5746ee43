extension Response {
  /// Where the audit stood when a sitting began, so that lines that vanish from it are missed.
  public struct AuditMark: Codable, Equatable, Sendable {
    /// The name of the log.
    public var log: String
    /// How many lines it had.
    public var count: Int
    /// The hash of its last line.
    public var head: String
    /// Random digits that nothing else holds.
    ///
    /// The audit keeps a hash of the response for good. With these in the response nobody can find
    /// out by trying what a response said that was erased.
    public var salt: String

    /// Makes a mark.
    public init(at head: AuditHead, salt: String) {
      log = head.log
      count = head.count
      self.head = head.head
      self.salt = salt
    }

    /// Makes a mark with random digits.
    public init(at head: AuditHead, using generator: inout some RandomNumberGenerator) {
      let digits = (0..<32).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" }
      self.init(at: head, salt: String(digits))
    }

    /// How far the log had come.
    public var at: AuditHead { AuditHead(log: log, count: count, head: head) }
  }
}
