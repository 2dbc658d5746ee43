import Themes

/// A ledger as it is kept from one time to the next, with the stamps of the files behind its rows.
struct KeptLedger: Sendable {
  /// The names of the files, in order, one a row.
  var names = FileNames()
  var stamps: [Stamp] = []
  var ledger = Ledger()

  /// Packs everything, the names first.
  var packed: [UInt8] {
    var packer = Packer()
    packer.add(bytes: Array(names.joined))
    for stamp in stamps {
      packer.add(stamp.size)
      packer.add(Int(bitPattern: UInt(stamp.inode)))
      packer.add(stamp.modified)
      // Mostly it is the same moment.
      packer.add(stamp.changed &- stamp.modified)
    }
    ledger.pack(into: &packer)
    return packer.bytes
  }

  /// Notes a file whose response was written down, and its stamp where that can be relied on.
  mutating func note(_ file: Int, of names: FileNames, _ stamp: Stamp?) {
    self.names.append(file, of: names)
    stamps.append(stamp ?? Stamp(size: 0, inode: 0, modified: 0, changed: 0))
  }
}

extension KeptLedger {
  /// Unpacks what `packed` gave; nil where it is not whole.
  init?(_ bytes: [UInt8]) {
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(bytes, in: bytes.indices)
      names = FileNames(joined: try unpacker.piece())
      let count = names.count
      stamps.reserveCapacity(count)
      for _ in 0..<count {
        let size = try unpacker.number()
        let inode = UInt64(UInt(bitPattern: try unpacker.number()))
        let modified = try unpacker.number()
        let changed = modified &+ (try unpacker.number())
        stamps.append(Stamp(size: size, inode: inode, modified: modified, changed: changed))
      }
      ledger = try Ledger(from: &unpacker)
      guard ledger.count == count else { return nil }
    } catch {
      return nil
    }
  }
}
