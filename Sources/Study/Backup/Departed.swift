import Coproduction
import Survey

/// Whose files must not come back from a backup: what was erased since, and what people wanted gone.
struct Departed: Sendable {
  /// The ids of responses.
  let ids: Set<String>
  /// Whether somebody was erased since the backup was made, whose code nobody knows any more.
  let isSomebody: Bool
  /// The ids of responses that are saved, whose drafts are of no more use.
  let saved: Set<String>

  /// The folders that an erasure takes something from, besides those of responses and drafts.
  private static let personal: Set = [
    ".codings", ".concerns", ".consents", ".erasing", ".preferences", ".priorities", ".statements",
  ]

  /// Says whether a file of a backup may speak of them.
  ///
  /// Records such as consents and codings name people by codes, which an erasure leaves nowhere. So
  /// after one all records are left out that it takes something from.
  func holds(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[0] == "Responses" else { return false }
    let id = ResponseFile.id(in: parts.last ?? "")
    if ids.contains(id) { return true }
    if parts[1] == ".drafts" { return saved.contains(id) }
    return isSomebody && Departed.personal.contains(parts[1])
  }
}

extension Study {
  /// Whose files must not come back from a backup, as far as the audit and the tombstones tell.
  func departed(since manifest: BackupManifest) throws(StoreFault) -> Departed {
    let accounts = AuditAccount.all(in: try auditLogs().logs)
    let gone = accounts.filter { $0.value.begun != nil && $0.value.mayBeGone }.keys
    let pending = try records(.erasing, of: Erasure.self).records.flatMap(\.content.responses)
    let before = Set(manifest.files.map(\.path))
    let stones = folder(of: .erased).exists ? try folder(of: .erased).entries() : []
    let isSomebody =
      !pending.isEmpty || stones.contains { !before.contains("Responses/.erased/\($0.name)") }
    let saved = try places(questionnaire: nil, wave: nil).places.flatMap(\.names).map {
      ResponseFile.id(in: $0)
    }
    return Departed(ids: Set(gone).union(pending), isSomebody: isSomebody, saved: Set(saved))
  }
}
