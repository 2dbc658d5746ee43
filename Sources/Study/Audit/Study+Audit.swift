import Survey

extension Study {
  /// Who did what and when, a file for each program that ran.
  var auditFolder: Folder { responseFolder.folder(".audit") }
  /// The public keys of the computers that wrote there.
  var machineFolder: Folder { auditFolder.folder("machines") }

  func makeAuditFolders() throws(StoreFault) {
    try responseFolder.make()
    try auditFolder.make()
    try machineFolder.make()
    // Whoever made these folders may not have synced them yet.
    try auditFolder.sync()
    try responseFolder.sync()
    try Folder(root).sync()
  }

  /// Repeats a computer's public key beside its logs.
  func keep(_ key: MachineKey) throws(StoreFault) {
    let name = key.name + ".json"
    guard !machineFolder.holds(name) else { return }
    let page = try StoredJSON.page(
      MachineKey.Page(machine: key.name, key: key.text), for: machineFolder.path(of: name))
    _ = try machineFolder.place(page, as: name)
  }

  /// The key that lies in the study under a computer's name; nil where there is none.
  func key(of machine: String) -> MachineKey? {
    let path = machineFolder.path(of: machine + ".json")
    guard let bytes = try? OpenFile.reading(path).bytes(limit: 1 << 16),
      let page = try? StoredJSON.decode(MachineKey.Page.self, from: bytes),
      page.format == MachineKey.Page.format
    else { return nil }
    return MachineKey(text: page.key)
  }

  /// Every log, read and held against itself, by name, and a sentence about every file that is none.
  func auditLogs() throws(StoreFault) -> (logs: [AuditReading], problems: [String]) {
    guard auditFolder.exists else { return ([], []) }
    var logs: [AuditReading] = []
    var problems: [String] = []
    for entry in try auditFolder.entries() where entry.name != "machines" {
      let path = auditFolder.path(of: entry.name)
      guard entry.kind == .file, let name = AuditLogName(file: entry.name) else {
        problems.append(
          "“\(path)” is no log of the audit. Nobody who uses this program put it there.")
        continue
      }
      do throws(StoreFault) {
        logs.append(
          AuditReading(name, try OpenFile.reading(path).bytes(limit: AuditReading.limit)))
      } catch {
        problems.append(error.description)
      }
    }
    return (logs, problems)
  }

  /// How far the log had come that this computer began last for this study, and what it says last.
  public func newestAudit(
    on machine: Machine
  ) throws(StoreFault) -> (head: AuditHead, did: AuditEntry.Deed?)? {
    try AuditMemory(of: self, on: machine).newest().map { ($0.trace.at, $0.trace.did) }
  }

  /// What the audit keeps of a response's file: the hash of its bytes, in base 16.
  public static func digest(at path: String) throws(StoreFault) -> String {
    Hash(of: try OpenFile.reading(path).bytes(limit: RecordFile.limit)).text
  }
}
