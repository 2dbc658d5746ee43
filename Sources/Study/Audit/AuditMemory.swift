import Survey

/// What a computer remembers, outside a study, of the logs that it wrote there: so it misses a log
/// that was removed, or whose end was.
struct AuditMemory: Sendable {
  private let folder: Folder
  private let above: Folder
  private let root: String

  /// What is remembered of one log.
  struct Trace: Codable, Equatable, Sendable {
    /// The folder of the study.
    var root: String
    var log: String
    var count: Int
    var head: String
    /// The last that was written down; nil for the opening.
    var did: AuditEntry.Deed?

    var at: AuditHead { AuditHead(log: log, count: count, head: head) }
  }

  /// The memory that a computer has of a study, which it knows by its place: a copy is another one.
  init(of study: Study, on machine: Machine) {
    root = Folder(study.root).realPath
    above = machine.folder
    folder = above.folder(String(Hash(of: Array(root.utf8)).text.prefix(32)))
  }

  /// What is remembered, by number.
  func traces() throws(StoreFault) -> [Int: Trace] {
    var traces: [Int: Trace] = [:]
    for number in try numbers() { traces[number] = try trace(number) }
    return traces
  }

  /// What is remembered of the log that was begun last.
  func newest() throws(StoreFault) -> (number: Int, trace: Trace)? {
    guard let number = try numbers().last else { return nil }
    return (number, try trace(number))
  }

  /// Remembers a new log; false where another window took the number.
  func claim(_ number: Int, for head: AuditHead) throws(StoreFault) -> Bool {
    try above.make()
    try folder.make()
    try above.sync()
    return try folder.place(try page(head, nil), as: AuditMemory.name(number)) == .new
  }

  /// Remembers how far a log has come.
  func update(
    _ number: Int, to head: AuditHead, did: AuditEntry.Deed?
  ) throws(StoreFault) {
    try folder.replace(AuditMemory.name(number), with: try page(head, did))
  }

  private func numbers() throws(StoreFault) -> [Int] {
    guard folder.exists else { return [] }
    return try folder.entries().compactMap { entry in
      Int(entry.name.prefix { $0 != "." }).flatMap {
        AuditMemory.name($0) == entry.name ? $0 : nil
      }
    }.sorted()
  }

  private func trace(_ number: Int) throws(StoreFault) -> Trace {
    let path = folder.path(of: AuditMemory.name(number))
    let bytes = try OpenFile.reading(path).bytes(limit: 1 << 16)
    return try StoredJSON.decode(Trace.self, from: bytes, at: path)
  }

  private func page(
    _ head: AuditHead, _ did: AuditEntry.Deed?
  ) throws(StoreFault) -> [UInt8] {
    try StoredJSON.page(
      Trace(root: root, log: head.log, count: head.count, head: head.head, did: did),
      for: folder.path)
  }

  private static func name(_ number: Int) -> String { RecordFile.digits(of: number) + ".json" }
}
