/// The passphrase that the seat is given back for, in `Responses/.lock`.
///
/// Whoever may change the folder can take the passphrase away: it guards the prompt, not the files.
extension Study {
  /// Where the passphrase is kept, for the one who has forgotten it.
  public var lockPath: String { lockFolder.path }

  private var lockFolder: Folder { responseFolder.folder(".lock") }

  private static let passphraseFile = "passphrase.json"
  private static let triesFile = "tries.json"

  /// The passphrase; nil where none was set.
  public func passphrase() throws(StoreFault) -> KeptPassphrase? {
    guard lockFolder.holds(Self.passphraseFile) else { return nil }
    let path = lockFolder.path(of: Self.passphraseFile)
    let bytes = try OpenFile.reading(path).bytes(limit: 1 << 16)
    let kept = try StoredJSON.decode(KeptPassphrase.self, from: bytes, at: path)
    guard kept.isSound else { throw StoreFault(.read, path, .unreadable("it is of another form")) }
    return kept
  }

  /// Sets the passphrase, in place of another one.
  public func set(_ passphrase: KeptPassphrase) throws(StoreFault) {
    try keep(passphrase, Self.passphraseFile)
  }

  /// Takes the passphrase away, with the count of wrong ones.
  public func removePassphrase() throws(StoreFault) {
    try lockFolder.remove(Self.passphraseFile)
    try lockFolder.remove(Self.triesFile)
    try lockFolder.sync()
  }

  /// The wrong tries so far; none where that cannot be read.
  public func wrongTries() -> WrongTries {
    guard let file = try? OpenFile.reading(lockFolder.path(of: Self.triesFile)),
      let bytes = try? file.bytes(limit: 1 << 12)
    else { return WrongTries() }
    return (try? StoredJSON.decode(WrongTries.self, from: bytes)) ?? WrongTries()
  }

  /// Keeps the wrong tries, so that the next start of the program knows of them.
  public func keep(_ tries: WrongTries) throws(StoreFault) { try keep(tries, Self.triesFile) }

  /// Forgets them, after a right one.
  public func forgetWrongTries() throws(StoreFault) { try lockFolder.remove(Self.triesFile) }

  private func keep(_ value: some Encodable, _ name: String) throws(StoreFault) {
    let bytes = try StoredJSON.page(value, for: lockFolder.path(of: name))
    try responseFolder.make()
    try lockFolder.make()
    try lockFolder.replace(name, with: bytes)
  }
}
