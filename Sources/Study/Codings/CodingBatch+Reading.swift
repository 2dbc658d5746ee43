extension CodingBatch {
  /// Reads a file of codings and tells what cannot be read; nil where its first line is not whole.
  ///
  /// A last line without an end was cut off while it was being written, unless somebody is writing
  /// it at this moment.
  init?(
    reading bytes: [UInt8], id: String, path: String, isInUse: Bool, _ problems: inout [String]
  ) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let tail = lines.popLast() ?? []
    guard let first = lines.first, let header = try? StoredJSON.decode(Header.self, from: first),
      header.format == Header.format, header.id == id
    else {
      if !isInUse {
        problems.append(
          StoreFault(.read, path, .unreadable("its first line is not whole")).description)
      }
      return nil
    }
    var entries: [CodingEntry] = []
    var damaged: [Int] = []
    for (index, line) in lines.enumerated().dropFirst() {
      if let entry = try? StoredJSON.decode(CodingEntry.self, from: line) {
        entries.append(entry)
      } else {
        damaged.append(index + 1)
      }
    }
    self.id = id
    kind = header.kind
    started = header.started
    self.entries = entries
    if !tail.isEmpty, !isInUse {
      problems.append(
        "The last line of “\(path)” was cut off while it was being written, and is left out. Every "
          + "coding that was confirmed before it is there. Code the last answer again.")
    }
    if !damaged.isEmpty {
      let numbers = damaged.map(String.init).joined(separator: ", ")
      problems.append(
        "“\(path)” cannot be read at line \(numbers). The other lines are used, and the file is kept "
          + "as it is. Look at the answers of that sitting again.")
    }
  }
}
