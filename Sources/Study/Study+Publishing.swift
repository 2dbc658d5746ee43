import Sealing
import Survey

extension Study {
  /// Saves a response among the others, and then removes the draft that it was made from.
  ///
  /// Returns when the disk holds the response under its name. Nothing is ever overwritten, and
  /// saving the same response again changes nothing.
  public func publish(
    _ response: Response, draft: Draft? = nil
  ) throws(StoreFault) -> Published {
    let safety: StoreFault.Safety = draft == nil ? .untouched : .inDraft
    do throws(StoreFault) {
      // From the sitting's own seed, so that saving it again gives the same bytes.
      let file =
        if let seal = draft?.seal {
          try file(of: response, for: seal.leaders, from: seal.key.seed)
        } else {
          try file(of: response, for: leaders().map(\.key), from: Seed())
        }
      let folder = try makePlace(for: response)
      // What the mark is for is told in `Draft.finish`; a response can be saved without it.
      var draft = draft
      try? draft?.finish()
      let published = try place(file, of: response.id, in: folder)
      // A file that was there already may not have reached the disk yet either.
      try folder.sync()
      refreshSchema()
      // A draft that stays behind is cleared away when drafts are next listed.
      try? draft?.discard()
      return published
    } catch {
      throw error.with(safety)
    }
  }

  /// Saves many responses among the others, and returns when the disk holds them all.
  ///
  /// Each is written and synced as one alone is; the folders are synced once, at the end. What was
  /// saved before a fault stays, and saving the same responses again goes on from there.
  public func publish(all responses: [Response]) throws(StoreFault) -> [Published] {
    var folders: [String: Folder] = [:]
    var published: [Published] = []
    try checkKeysAreThere()
    let readers = try leaders().map(\.key)
    for response in responses {
      let file = try file(of: response, for: readers, from: Seed())
      let place = response.questionnaire.id + "/" + response.wave.name
      let folder = if let known = folders[place] { known } else { try makePlace(for: response) }
      folders[place] = folder
      published.append(try self.place(file, of: response.id, in: folder))
    }
    for folder in folders.values { try folder.sync() }
    refreshSchema()
    return published
  }

  /// Says whether a response of that id, questionnaire and wave has been saved.
  public func hasPublished(_ response: Response) -> Bool {
    guard Study.isQuestionnaireID(response.questionnaire.id), ResponseID.isValid(response.id) else {
      return false
    }
    // A name alone proves nothing: a power cut can leave it to an empty file.
    do throws(StoreFault) {
      _ = try keptResponse(
        to: response.questionnaire.id, wave: response.wave,
        named: ResponseFile.name(of: response.id))
      return true
    } catch {
      // Whether a sealed file is whole can be seen without opening it.
      return error.cause == .sealed
    }
  }

  /// What is to be written of a response, sealed where there is somebody to seal it for.
  private func file(
    of response: Response, for readers: [PublicKey], from seed: Seed
  ) throws(StoreFault) -> ResponseBytes {
    let plain = try ResponseFile.bytes(of: response)
    guard !readers.isEmpty else { return ResponseBytes(plain: plain, written: plain) }
    let written = try ResponseFile.sealed(plain, of: response, for: readers, from: seed)
    return ResponseBytes(plain: plain, written: written)
  }

  /// Puts the schema that describes the responses saved now beside them, in place of an older one.
  private func refreshSchema() {
    let name = ResponseSchema.fileName
    let bytes = Array(ResponseSchema.text.utf8)
    let there = try? OpenFile.reading(responseFolder.path(of: name)).bytes(limit: 1 << 20)
    // A response is saved whether or not its description is.
    if there != bytes { try? responseFolder.replace(name, with: bytes, mode: 0o644) }
  }

  private func makePlace(for response: Response) throws(StoreFault) -> Folder {
    guard Study.isQuestionnaireID(response.questionnaire.id) else {
      throw StoreFault(.create, response.questionnaire.id, .badName)
    }
    guard ResponseID.isValid(response.id) else {
      throw StoreFault(.create, ResponseFile.name(of: response.id), .badName)
    }
    let folder = place(questionnaire: response.questionnaire.id, wave: response.wave)
    try responseFolder.make()
    try responseFolder.folder(response.questionnaire.id).make()
    try folder.make()
    // Whoever made these folders may not have synced them yet.
    try responseFolder.folder(response.questionnaire.id).sync()
    try responseFolder.sync()
    try Folder(root).sync()
    return folder
  }

  /// Gives a response a name in a folder, which the caller has to sync.
  private func place(
    _ file: ResponseBytes, of id: String, in folder: Folder
  ) throws(StoreFault) -> Published {
    let name = ResponseFile.name(of: id)
    switch try folder.placeUnsynced(file.written, as: name) {
    case .new: return .saved(folder.path(of: name))
    case .same: return .alreadyThere(folder.path(of: name))
    case .other where holds(file, at: folder.path(of: name)):
      return .alreadyThere(folder.path(of: name))
    case .other: break
    }
    var turn = 2
    while true {
      let second = ResponseFile.name(of: "\(id).\(turn)")
      let path = folder.path(of: second)
      if holds(file, at: path) { return .conflict(path) }
      if try folder.placeUnsynced(file.written, as: second) != .other { return .conflict(path) }
      turn += 1
    }
  }

  /// Says whether a file that differs holds the same response under another seal, as far as the study
  /// is opened; where it is not, two files are kept rather than one lost.
  private func holds(_ file: ResponseBytes, at path: String) -> Bool {
    guard let bytes = try? OpenFile.reading(path).bytes(limit: ResponseFile.sealedLimit) else {
      return false
    }
    guard ResponseFile.isSealed(bytes) else { return bytes == file.plain }
    guard let text = try? ResponseFile.sealedText(in: bytes, path: path) else { return false }
    return (try? ResponseFile.opened(text, with: key, path: path)) == file.plain
  }
}

/// A response as it is written, and the bytes that it is sealed from; the same where it is not sealed.
private struct ResponseBytes {
  let plain: [UInt8]
  let written: [UInt8]
}
