import Themes

/// A ledger as it is kept from one time to the next, with the stamps of the files behind its rows.
struct KeptLedger: Sendable {
  /// The names of the files, in order, one a row.
  var names: [String] = []
  var stamps: [Stamp] = []
  var ledger = Ledger()

  /// Packs everything, the names first.
  var packed: [UInt8] {
    var packer = Packer()
    packer.add(names.count)
    packer.add(bytes: KeptLedger.joined(names))
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
  mutating func note(_ name: String, _ stamp: Stamp?) {
    names.append(name)
    stamps.append(stamp ?? Stamp(size: 0, inode: 0, modified: 0, changed: 0))
  }

  /// The names one behind the other: no name holds a zero.
  private static func joined(_ names: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for name in names {
      bytes.append(contentsOf: name.utf8)
      bytes.append(0)
    }
    return bytes
  }
}

extension KeptLedger {
  /// Unpacks what `packed` gave, of files that are likely to have these names; nil where it is not
  /// whole.
  init?(_ bytes: [UInt8], of likely: [String]) {
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(bytes, in: bytes.indices)
      let count = try unpacker.count()
      let joined = try unpacker.piece()
      if count == likely.count, joined == KeptLedger.joined(likely) {
        names = likely
      } else {
        for name in joined.split(separator: 0) {
          guard let name = String(validating: name, as: UTF8.self) else { return nil }
          names.append(name)
        }
      }
      stamps.reserveCapacity(count)
      for _ in 0..<count {
        let size = try unpacker.number()
        let inode = UInt64(UInt(bitPattern: try unpacker.number()))
        let modified = try unpacker.number()
        let changed = modified &+ (try unpacker.number())
        stamps.append(Stamp(size: size, inode: inode, modified: modified, changed: changed))
      }
      ledger = try Ledger(from: &unpacker)
      guard names.count == count, ledger.count == count else { return nil }
    } catch {
      return nil
    }
  }
}
