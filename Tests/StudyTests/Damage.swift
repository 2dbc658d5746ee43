import Survey

extension [UInt8] {
  /// The bytes with one of them altered or all from one on cut away, in turn, and which one that was.
  func damaged(_ trial: Int, by chance: inout SplitMix) -> (bytes: [UInt8], place: Int) {
    var damaged = self
    let place = Int.random(in: indices, using: &chance)
    if trial.isMultiple(of: 2) {
      damaged[place] ^= UInt8.random(in: 1...255, using: &chance)
    } else {
      damaged.removeSubrange(place...)
    }
    return (damaged, place)
  }
}
