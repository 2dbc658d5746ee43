import Survey

/// The places of all marks of a ledger, one mark after the other, left packed: figures do without
/// them.
struct PackedPlaces: Equatable, Sendable {
  private var packer: Packer

  /// Takes up places as they were packed before.
  init(_ bytes: [UInt8] = []) { packer = Packer(bytes) }

  /// What the places are packed into.
  var bytes: [UInt8] { packer.bytes }

  /// How many bytes they take, which is where the next one begins.
  var end: Int32 { Int32(clamping: packer.bytes.count) }

  /// Adds a place.
  mutating func add(_ place: Ledger.Place) {
    packer.add(Int(place.span.lowerBound))
    packer.add(place.span.count)
    packer.add(Int(place.pattern) << 3 | Valence.place(of: place.valence))
  }

  /// The places that are packed into some of the bytes; those that are not whole, or refer to more
  /// than so many entries, are left out.
  func places(in range: Range<Int32>, of entries: Int) -> [Ledger.Place] {
    var places: [Ledger.Place] = []
    var unpacker = Unpacker(packer.bytes, in: range.whole)
    do throws(Unpacker.Torn) {
      while !unpacker.isAtEnd {
        let start = try unpacker.number(below: Int(Int32.max) / 2)
        let length = try unpacker.number(below: Int(Int32.max) / 2)
        let entry = try unpacker.number(below: entries << 3)
        places.append(
          Ledger.Place(
            span: start..<start + length, pattern: entry >> 3,
            valence: try Valence.at(Int(entry & 7))))
      }
    } catch {
      return places
    }
    return places
  }
}
