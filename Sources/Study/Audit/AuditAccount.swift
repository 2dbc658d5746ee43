import Survey

/// What the audit says of one response.
struct AuditAccount: Sendable {
  /// The hashes of its file, each as it was saved.
  private(set) var digests: Set<String> = []
  /// When it was saved last; nil where no line says so.
  private(set) var saved: Moment?
  /// When somebody last began to remove it.
  private(set) var begun: Moment?
  /// When it was last removed.
  private(set) var removed: Moment?

  /// When it was last begun or left, to be gone on with.
  private(set) var opened: Moment?
  /// When a sitting last ended in another way.
  private(set) var closed: Moment?

  /// Whether a draft of it ought to wait for the person.
  var mustWait: Bool {
    guard let opened, saved == nil, begun == nil else { return false }
    return closed.map { $0 < opened } ?? true
  }

  /// Whether it may be gone: somebody began to remove it since it was saved.
  var mayBeGone: Bool {
    guard let saved else { return true }
    return begun.map { $0 >= saved } ?? false
  }

  /// Whether it ought to be gone.
  var mustBeGone: Bool {
    guard let saved, let removed else { return false }
    return removed > saved
  }

  /// What the logs say of each response, by id.
  static func all(in logs: [AuditReading]) -> [String: AuditAccount] {
    var accounts: [String: AuditAccount] = [:]
    for (entry, time) in logs.flatMap(\.entries) {
      for subject in entry.responses ?? [] {
        accounts[subject.id, default: AuditAccount()].take(entry, subject.digest, time)
      }
    }
    return accounts
  }

  private mutating func take(_ entry: AuditEntry, _ digest: String?, _ time: Moment) {
    if AuditEntry.removing.contains(entry.verb) || entry.did == .discarded {
      begun = max(begun ?? time, time)
      if entry.did != .begun && entry.did != .refused { removed = max(removed ?? time, time) }
      return
    }
    switch entry.did {
    case .begun, .left, .concern, .unsaved: opened = max(opened ?? time, time)
    case .done, .refused, .finished, .stopped, .discarded: closed = max(closed ?? time, time)
    }
    guard let digest else { return }
    saved = max(saved ?? time, time)
    digests.insert(digest)
  }
}
