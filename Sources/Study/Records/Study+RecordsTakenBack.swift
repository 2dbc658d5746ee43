extension Study {
  /// Takes records out again that were written in one sitting, because the person who said what they
  /// hold does not want it kept; one that is gone already is no fault.
  public func takeBack(records ids: Set<String>, from kind: RecordKind) throws(StoreFault) {
    let folder = folder(of: kind)
    guard !ids.isEmpty, folder.exists else { return }
    for entry in try folder.entries() {
      guard let parts = RecordFile.parts(of: entry.name), ids.contains(parts.id) else { continue }
      try folder.remove(entry.name)
    }
    try folder.sync()
  }
}
