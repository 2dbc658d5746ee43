import Themes

/// A ledger as it is kept from one time to the next, with the stamps of the files behind its rows.
struct KeptLedger: Sendable {
  /// The names of the files, in order, one a row.
  var names: [String] = []
  var stamps: [Stamp] = []
  var ledger: Ledger

  /// Packs everything, the names first.
  var packed: [UInt8] {
    var packer = Packer()
    packer.add(names) { $1.add($0) }
    packer.add(stamps) { stamp, packer in
      packer.add(stamp.size)
      packer.add(Int(bitPattern: UInt(stamp.inode)))
      packer.add(stamp.modified)
      packer.add(stamp.changed)
    }
    ledger.pack(into: &packer)
    return packer.bytes
  }

  init(keepsWords: Bool = false) { ledger = Ledger(keepsWords: keepsWords) }

  /// Writes down a response, and the stamp of its file where that can be relied on.
  mutating func add(_ name: String, _ stamp: Stamp?, _ body: (inout Ledger) -> Void) {
    names.append(name)
    stamps.append(stamp ?? Stamp(size: 0, inode: 0, modified: 0, changed: 0))
    body(&ledger)
  }

  /// Unpacks what `packed` gave, of files that are likely to have these names; nil where it is not
  /// whole.
  init?(_ bytes: [UInt8], of likely: [String]) {
    self.init()
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(bytes, in: bytes.indices)
      names.reserveCapacity(likely.count)
      stamps.reserveCapacity(likely.count)
      try unpacker.elements { unpacker throws(Unpacker.Torn) in
        let name = names.count < likely.count ? likely[names.count] : nil
        names.append(try unpacker.text(like: name))
      }
      try unpacker.elements { unpacker throws(Unpacker.Torn) in
        stamps.append(
          Stamp(
            size: try unpacker.number(), inode: UInt64(UInt(bitPattern: try unpacker.number())),
            modified: try unpacker.number(), changed: try unpacker.number()))
      }
      ledger = try Ledger(from: &unpacker)
      guard names.count == ledger.count, stamps.count == ledger.count else { return nil }
    } catch {
      return nil
    }
  }
}
