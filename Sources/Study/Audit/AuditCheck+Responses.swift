import Sealing
import Survey

extension AuditCheck {
  /// Holds every response against what was written down when it was saved, and the other way round.
  mutating func compareResponses(of study: Study) throws(StoreFault) {
    let accounts = AuditAccount.all(in: ordered)
    var seen: Set<String> = []
    var strangers = 0
    for place in try study.places(questionnaire: nil, wave: nil).places {
      let open = try OpenFile.folder(place.folder.path)
      for name in place.names {
        let id = ResponseFile.id(in: name)
        seen.insert(id)
        guard let bytes = try? open.contents(of: name, limit: ResponseFile.sealedLimit).bytes else {
          findings.append("“\(place.folder.path(of: name))” could not be read, so not compared.")
          continue
        }
        let account = accounts[id] ?? AuditAccount()
        if !compare(id, bytes, openedWith: study.key, with: account) { strangers += 1 }
      }
    }
    for (id, account) in accounts.sorted(by: { $0.key < $1.key })
    where !seen.contains(id) && !account.mayBeGone {
      findings.append("The response \(id) is gone, and no line says that it was removed.")
    }
    let drafts = try draftsWaiting(in: study)
    for (id, account) in accounts.sorted(by: { $0.key < $1.key })
    where account.mustWait && !seen.contains(id) && !drafts.contains(id) {
      findings.append(
        "The response \(id) was begun, and its draft is gone. It was removed, or is kept in another "
          + "folder since a disk failed.")
    }
    guard strangers > 0 else { return }
    notes.append(
      "Responses of which the audit knows nothing: \(strangers). They were saved before it was kept, "
        + "or copied in.")
  }

  private func draftsWaiting(in study: Study) throws(StoreFault) -> Set<String> {
    guard study.draftFolder.exists else { return [] }
    return Set(try Segment.all(in: study.draftFolder).map(\.id))
  }

  /// Holds the file of a response against what the audit says of it; false where that is nothing.
  private mutating func compare(
    _ id: String, _ bytes: [UInt8], openedWith key: PrivateKey?, with account: AuditAccount
  ) -> Bool {
    var memory = PlainMemory()
    let mark =
      (try? ResponseFile.response(in: bytes, openedWith: key, remembering: &memory, path: id))?
      .audit
    if let mark { compare(mark.at, says: "The response \(id) knows of") }
    guard account.saved != nil else {
      guard mark != nil else { return false }
      findings.append(
        "No line says that the response \(id) was saved. It was put there, or the program was ended "
          + "at that moment.")
      return true
    }
    responses += 1
    if !account.digests.contains(Hash(of: bytes).text) {
      findings.append("The response \(id) is not as it was saved. It was changed.")
    }
    if account.mustBeGone {
      findings.append(
        "The response \(id) was removed and is here again. It may have come from a backup.")
    }
    return true
  }
}
