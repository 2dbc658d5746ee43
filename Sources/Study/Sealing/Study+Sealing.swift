import Sealing
import Survey

extension Study {
  /// What came of sealing everything.
  public struct Resealed: Equatable, Sendable {
    /// How many files were sealed that were not, or were for others.
    public var done = 0
    /// A sentence about everything that was left as it was.
    public var problems: [String] = []
  }

  /// Seals every response and draft for those who can open the study now: those that are not sealed,
  /// and those that are for others.
  ///
  /// Each is opened again with every key given, and compared, before it takes the place of what was
  /// there; one file after the other, so that whoever is interrupted does it again and goes on. What
  /// cannot be read is left alone. Nobody can erase meanwhile, so that nothing comes back. What a
  /// response is about to be is announced for the audit, which would else take it for altered.
  public func sealAll(
    checkedBy keys: [PrivateKey], announcing: (AuditEntry.Subject) -> Void = { _ in },
    told: (Int) -> Void = { _ in }
  ) throws(StoreFault) -> Resealed {
    let leaders = try leaders().map(\.key)
    let guarding = try guardErasing()
    defer { withExtendedLifetime(guarding) {} }
    // What was never given its name may be unsealed too.
    try sweep()
    var result = Resealed()
    var seen = 0
    for place in try places(questionnaire: nil, wave: nil).places {
      for name in place.names {
        do throws(StoreFault) {
          if try seal(name, in: place, for: leaders, checkedBy: keys, announcing) {
            result.done += 1
          }
        } catch {
          // A disk that fails will not take the others either.
          guard error.operation == .read || error.operation == .open else { throw error }
          result.problems.append(error.description)
        }
        seen += 1
        told(seen)
      }
    }
    try sealDrafts(&result)
    try clearCache()
    return result
  }

  /// Seals one response, and says whether there was need.
  private func seal(
    _ name: String, in place: ResponsePlace, for leaders: [PublicKey], checkedBy keys: [PrivateKey],
    _ announcing: (AuditEntry.Subject) -> Void
  ) throws(StoreFault) -> Bool {
    let path = place.folder.path(of: name)
    let bytes = try OpenFile.reading(path).bytes(limit: ResponseFile.sealedLimit)
    var plain = bytes
    if ResponseFile.isSealed(bytes) {
      let text = try ResponseFile.sealedText(in: bytes, path: path)
      if Set(text.readers) == Set(leaders.map(\.thumbprint)) { return false }
      plain = try ResponseFile.opened(text, with: key, path: path)
    }
    let response = try ResponseFile.response(in: plain, path: path)
    let sealed = try ResponseFile.sealed(plain, of: response, for: leaders, from: Seed())
    let text = try ResponseFile.sealedText(in: sealed, path: path)
    let checks = keys.filter { leaders.contains($0.publicKey) }
    for key in checks {
      guard try ResponseFile.opened(text, with: key, path: path) == plain else {
        throw StoreFault(.read, path, .unreadable(SealRefusal.altered.description))
      }
    }
    guard !checks.isEmpty else { throw StoreFault(.read, path, .sealed) }
    announcing(AuditEntry.Subject(id: response.id, digest: Hash(of: sealed).text))
    // It takes the place of the same answers, which nobody could read unsealed in a second file.
    try place.folder.replace(name, with: sealed)
    return true
  }

  /// Writes every draft that nobody sits at into a segment that is sealed for those who can open the
  /// study now.
  private func sealDrafts(_ result: inout Resealed) throws(StoreFault) {
    guard draftFolder.exists else { return }
    let readers = Set(
      (try leaders().map(\.key) + [facilitator()].compactMap(\.self)).map(\.thumbprint))
    for id in Set(try Segment.all(in: draftFolder).map(\.id)).sorted() {
      do throws(StoreFault) {
        guard
          try !Recovery.isSealed(
            try Segment.all(of: id, in: draftFolder), for: readers, in: draftFolder)
        else { continue }
        _ = try Draft.resume(id, in: self)
        result.done += 1
      } catch  where error.cause == .alreadySaved {
        continue
      } catch {
        result.problems.append(error.description)
      }
    }
  }
}
