import Coproduction
import Survey
import Themes

extension Study {
  /// Statements that were made of somebody's words, and what stands of them in rounds of priorities.
  func removeStatements(_ erasure: Erasure) throws(StoreFault) {
    let ids = Set(erasure.responses)
    let records = try records(.statements, of: StatementEntry.self).records
    let codes = Set(
      erasure.statements
        + records.map(\.content).filter { $0.source.map(ids.contains) ?? false }
        .compactMap(\.statement))
    guard !codes.isEmpty else { return }
    try blankPriorities(codes)
    try erase(
      .statements,
      ids: Set(
        records.filter { $0.content.statement.map(codes.contains) ?? false }.map(\.id)))
  }

  /// A round stays what people chose in it; only the words of a statement go out of it.
  private func blankPriorities(_ codes: Set<String>) throws(StoreFault) {
    let folder = folder(of: .priorities)
    for record in try records(.priorities, of: PriorityEntry.self).records {
      var record = record
      guard var options = record.content.options,
        options.contains(where: { codes.contains($0.code) })
      else { continue }
      for place in options.indices where codes.contains(options[place].code) {
        options[place].name = "A statement that was erased"
      }
      record.content.options = options
      try folder.replace(
        RecordFile.name(of: record.id, number: record.number),
        with: try RecordFile.bytes(of: record, .priorities))
    }
  }

  /// What people found in answers: every line that names one of the responses.
  func removeCodings(of ids: Set<String>) throws(StoreFault) {
    guard codingFolder.exists else { return }
    for entry in try codingFolder.entries() where entry.kind == .file {
      let file = try occupied(entry.name)
      let bytes = try file.bytes(limit: 256 << 20)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let staying = lines.filter { line in
        guard let coding = try? StoredJSON.decode(CodingEntry.self, from: line) else {
          // A line that was cut off.
          return !ids.contains { Array(line).hold(Array($0.utf8)) }
        }
        guard case .decided(let decision) = coding.change else { return true }
        return !ids.contains(decision.response)
      }
      guard staying.count < lines.count else { continue }
      try codingFolder.replace(entry.name, with: Array(staying.joined(separator: [0x0A])))
    }
  }

  /// Makes sure, before anything goes, that nobody is adding to the codings.
  func checkNobodyCodes() throws(StoreFault) {
    guard codingFolder.exists else { return }
    for entry in try codingFolder.entries() where entry.kind == .file {
      _ = try occupied(entry.name)
    }
  }

  private func occupied(_ name: String) throws(StoreFault) -> OpenFile {
    let file = try OpenFile.changing(codingFolder.path(of: name))
    guard file.occupy() else { throw StoreFault(.write, file.path, .changedElsewhere) }
    return file
  }

  /// The files beside the responses in which any of these words stand, such as an action that quotes
  /// them: nobody but a person can say whose words they are there.
  ///
  /// Words that many people could have said, of fewer than 16 bytes, are not looked for.
  public func places(of words: [String]) throws(StoreFault) -> [String] {
    let wanted = words.filter { $0.utf8.count >= 16 }.flatMap { text in
      // As they stand in a text, and as they stand in JSON.
      let quoted = (try? StoredJSON.line(text)) ?? []
      return Set([Array(text.utf8), Array(quoted.dropFirst().dropLast())])
    }
    guard !wanted.isEmpty else { return [] }
    var folders = [Folder(root), questionnaireFolder, responseFolder]
    for entry in try questionnaireFolder.entries() where entry.kind == .folder {
      folders.append(questionnaireFolder.folder(entry.name))
    }
    for entry in try responseFolder.entries(hidden: true)
    where entry.kind == .folder
      && ![draftFolder, cacheFolder].map(\.path).contains(responseFolder.path(of: entry.name))
    {
      folders.append(responseFolder.folder(entry.name))
    }
    // Other people's responses are theirs, whatever words they hold.
    let beside = try responseFiles().places.map(\.folder)
    var found: [String] = []
    for folder in folders + beside {
      for entry in try folder.entries()
      where entry.kind == .file && !(beside.contains(folder) && ResponseFile.isName(entry.name)) {
        let path = folder.path(of: entry.name)
        guard let bytes = try? OpenFile.reading(path).bytes(limit: RecordFile.limit),
          wanted.contains(where: bytes.hold)
        else { continue }
        found.append(path)
      }
    }
    return found
  }
}
