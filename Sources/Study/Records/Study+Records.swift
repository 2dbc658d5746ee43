import Glibc
import Survey

extension Study {
  /// The folder that records of a kind lie in, one file each.
  func folder(of kind: RecordKind) -> Folder { responseFolder.folder(".\(kind.rawValue)") }

  /// Every record of a kind in the order of writing, and a sentence about every file that is none.
  ///
  /// What cannot be read is told and left alone. A record that was copied in twice counts once.
  public func records<Content>(
    _ kind: RecordKind, of type: Content.Type = Content.self
  ) throws(StoreFault) -> (records: [Record<Content>], problems: [String]) {
    let folder = folder(of: kind)
    guard folder.exists else { return ([], []) }
    var records: [Record<Content>] = []
    var problems: [String] = []
    var seen: Set<String> = []
    for (name, parts) in try names(in: folder, &problems) {
      do throws(StoreFault) {
        let record: Record<Content> = try record(named: name, parts, in: folder, kind)
        if seen.insert(record.id).inserted { records.append(record) }
      } catch {
        problems.append(error.description)
      }
    }
    return (records, problems)
  }

  /// Writes a record after all others of its kind, and returns when the disk holds it.
  ///
  /// Nothing is ever overwritten. After a fault the same id can be tried again: a record that had
  /// reached the disk after all is found there and not written twice. An id is a UUID as
  /// ``ResponseID`` makes one; where none is given it is a new one.
  @discardableResult
  public func write<Content>(
    _ content: Content, as kind: RecordKind, at time: Moment, id: String? = nil
  ) throws(StoreFault) -> Record<Content> {
    let id = id ?? ResponseID.random(at: time)
    guard ResponseID.isValid(id) else { throw StoreFault(.create, id, .badName) }
    let folder = folder(of: kind)
    try make(folder)
    var problems: [String] = []
    let names = try names(in: folder, &problems)
    if let known = names.first(where: { $0.parts.id == id }) {
      // Whoever wrote it may not have seen that the disk took its name.
      try folder.sync()
      let there: Record<Content> = try record(named: known.name, known.parts, in: folder, kind)
      guard there.content == content else {
        throw StoreFault(.place, folder.path(of: known.name), .system(EEXIST))
      }
      return there
    }
    let number = (names.last?.parts.number ?? 0) + 1
    let record = Record(id: id, number: number, time: time, content: content)
    let name = RecordFile.name(of: id, number: number)
    guard try folder.place(try RecordFile.bytes(of: record, kind), as: name) != .other else {
      throw StoreFault(.place, folder.path(of: name), .system(EEXIST))
    }
    return record
  }

  /// Takes records out for good, for a person who does not want to have said them.
  ///
  /// Returns when the disk has let go of them; one that is gone already is no fault.
  public func erase(_ kind: RecordKind, ids: Set<String>) throws(StoreFault) {
    let folder = folder(of: kind)
    guard !ids.isEmpty, folder.exists else { return }
    var problems: [String] = []
    do throws(StoreFault) {
      for (name, parts) in try names(in: folder, &problems) where ids.contains(parts.id) {
        try folder.remove(name)
      }
      try folder.sync()
    } catch {
      throw error.with(.notRemoved)
    }
  }

  private func record<Content>(
    named name: String, _ parts: (number: Int, id: String), in folder: Folder, _ kind: RecordKind
  ) throws(StoreFault) -> Record<Content> {
    let path = folder.path(of: name)
    let bytes = try OpenFile.reading(path).bytes(limit: RecordFile.limit)
    let record: Record<Content> = try RecordFile.record(in: bytes, kind, path: path)
    guard record.id == parts.id, record.number == parts.number else {
      throw StoreFault(.read, path, .unreadable("its id or number is not that of its name"))
    }
    return record
  }

  /// The names of records in order, with the parts that they tell of.
  private func names(
    in folder: Folder, _ problems: inout [String]
  ) throws(StoreFault) -> [(name: String, parts: (number: Int, id: String))] {
    var names: [(name: String, parts: (number: Int, id: String))] = []
    for entry in try folder.entries() {
      if entry.kind == .file, let parts = RecordFile.parts(of: entry.name) {
        names.append((entry.name, parts))
      } else {
        problems.append(StoreFault(.read, folder.path(of: entry.name), .badName).description)
      }
    }
    return names.sorted { ($0.parts.number, $0.parts.id) < ($1.parts.number, $1.parts.id) }
  }

  private func make(_ folder: Folder) throws(StoreFault) {
    try responseFolder.make()
    try folder.make()
    // Whoever made these folders may not have synced them yet.
    try responseFolder.sync()
    try Folder(root).sync()
  }
}
