import Sealing

/// The key that lets whoever runs sessions go on with one after a fault, and opens nothing else.
extension Study {
  private static let publicName = "\(Leader.facilitator).json"
  private static let wrappedName = "\(Leader.facilitator).wrapped.json"

  static func isFacilitators(_ name: String) -> Bool { [publicName, wrappedName].contains(name) }

  /// The facilitator's key for sealing; nil where there is none.
  func facilitator() throws(StoreFault) -> PublicKey? {
    guard keyFolder.holds(Study.publicName) else { return nil }
    return try publicKey(at: keyFolder.path(of: Study.publicName))
  }

  /// The facilitator's private key under its passphrase; nil where there is none.
  public func facilitatorsKey() throws(StoreFault) -> WrappedKey? {
    guard keyFolder.holds(Study.wrappedName) else { return nil }
    return try Study.wrappedKey(at: keyFolder.path(of: Study.wrappedName))
  }

  /// Gives the facilitator a key, in place of the one before; sittings begun before keep theirs.
  public func give(facilitator key: WrappedKey, for reader: PublicKey) throws(StoreFault) {
    // The private part first: whatever is sealed for a key can then be opened by somebody.
    try keyFolder.replace(Study.wrappedName, with: key.text)
    try keyFolder.replace(
      Study.publicName, with: try Study.text(of: reader, for: Study.publicName))
  }

  /// The private key under a passphrase that a file holds.
  public static func wrappedKey(at path: String) throws(StoreFault) -> WrappedKey {
    let bytes = try OpenFile.reading(path).bytes(limit: keyLimit)
    do throws(SealRefusal) {
      return try WrappedKey(reading: bytes)
    } catch {
      throw StoreFault(.read, path, .unreadable(error.description))
    }
  }
}
