import Themes

/// The files behind the rows of a ledger, with the stamps that they had when they were read.
struct StampedFiles: Equatable, Sendable {
  /// Their names, in order.
  var names = FileNames()
  var stamps: [Stamp] = []

  /// The name of the file behind a row.
  func name(of row: Int) -> String { names[names.startIndex + row] }

  /// Notes a file whose response was written down, and its stamp where that can be relied on.
  mutating func note(_ file: Int, of names: FileNames, _ stamp: Stamp?) {
    self.names.append(file, of: names)
    stamps.append(stamp ?? Stamp(size: 0, inode: 0, modified: 0, changed: 0))
  }

  /// Packs the names and then the stamps.
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
    return packer.bytes
  }
}

extension StampedFiles {
  /// Unpacks what `packed` gave; nil where it is not whole.
  init?(_ bytes: [UInt8]) {
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(bytes, in: bytes.indices)
      names = FileNames(joined: try unpacker.piece())
      stamps.reserveCapacity(names.count)
      for _ in names.indices {
        let size = try unpacker.number()
        let inode = UInt64(UInt(bitPattern: try unpacker.number()))
        let modified = try unpacker.number()
        let changed = modified &+ (try unpacker.number())
        stamps.append(Stamp(size: size, inode: inode, modified: modified, changed: changed))
      }
      guard unpacker.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}
