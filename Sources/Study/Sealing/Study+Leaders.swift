import Sealing

/// The folder with the keys of those who can open the study; only public ones may lie there.
extension Study {
  var keyFolder: Folder { responseFolder.folder(".keys") }

  /// Whether responses are sealed from now on.
  public var isSealed: Bool { keyFolder.exists }

  /// Whether responses are sealed and no key is open here.
  public var isClosed: Bool { key == nil && isSealed }

  /// For whom responses are sealed, by name; nobody where they are not.
  ///
  /// Nothing goes on where a private key lies among them, where a file is no key, or where there are
  /// too few: then what is asked would be sealed for nobody, or for somebody else.
  public func leaders() throws(StoreFault) -> [Leader] {
    guard isSealed else { return [] }
    var leaders: [Leader] = []
    for entry in try keyFolder.entries() where !Study.isFacilitators(entry.name) {
      let path = keyFolder.path(of: entry.name)
      guard entry.kind == .file, entry.name.hasSuffix(".json"),
        case let name = String(entry.name.dropLast(".json".count)), Leader.isName(name)
      else { throw StoreFault(.read, path, .badName) }
      leaders.append(Leader(name, key: try publicKey(at: path)))
    }
    guard Set(leaders.map(\.key)).count == leaders.count, leaders.count >= Leader.fewest else {
      throw StoreFault(
        .read, keyFolder.path,
        .unreadable("it does not hold the keys of \(Leader.fewest) leaders or more, each another"))
    }
    return leaders
  }

  /// Makes sure that a study which is not sealed never was: where keys went missing, answers must not
  /// be written in the open from then on.
  func checkKeysAreThere() throws(StoreFault) {
    guard !isSealed else { return }
    for place in try places(questionnaire: nil, wave: nil).places {
      for name in Set([place.names.first, place.names.last].compactMap(\.self)) {
        let file = try? OpenFile.reading(place.folder.path(of: name))
        guard let start = file?.bytes(in: 0..<ResponseFile.sealedStart.count),
          ResponseFile.isSealed(start)
        else { continue }
        throw StoreFault(
          .read, keyFolder.path, .unreadable("it is gone, and the study holds sealed responses"))
      }
    }
  }

  /// Puts the keys of leaders into the study, all or none; from then on it is sealed.
  public func seal(for leaders: [Leader]) throws(StoreFault) {
    try responseFolder.make()
    var generator = SystemRandomNumberGenerator()
    let made = responseFolder.folder("\(Folder.unfinished)\(generator.next())-keys")
    try made.make()
    for leader in leaders { try Study.put(leader, in: made) }
    try made.sync()
    try made.move(to: keyFolder)
    try responseFolder.sync()
    // What was worked out from responses holds some of what they say.
    try clearCache()
  }

  /// Adds a leader, for whom nothing is sealed yet.
  public func add(_ leader: Leader) throws(StoreFault) {
    try Study.put(leader, in: keyFolder)
    try keyFolder.sync()
  }

  /// Takes a leader away, who can still open what was sealed before.
  public func remove(_ leader: Leader) throws(StoreFault) {
    try keyFolder.remove(leader.name + ".json")
    try keyFolder.sync()
  }

  /// Seals a study that is being made for the same people as another one.
  static func copyKeys(of other: Study?, to root: Folder) throws(StoreFault) {
    guard let other, other.isSealed, let study = try? Study(root: root.path), !study.isSealed else {
      return
    }
    try study.seal(for: other.leaders())
    if let reader = try other.facilitator(), let key = try other.facilitatorsKey() {
      try study.give(facilitator: key, for: reader)
    }
  }

  private static func put(_ leader: Leader, in folder: Folder) throws(StoreFault) {
    let name = leader.name + ".json"
    guard try folder.place(try text(of: leader.key, for: name), as: name) != .other else {
      throw StoreFault(.place, folder.path(of: name), .system(StoreFault.isThere))
    }
  }

  static func text(of key: PublicKey, for name: String) throws(StoreFault) -> [UInt8] {
    do throws(SealRefusal) {
      return try key.text
    } catch {
      throw StoreFault(.write, name, .unwritable(error.description))
    }
  }

  func publicKey(at path: String) throws(StoreFault) -> PublicKey {
    let bytes = try OpenFile.reading(path).bytes(limit: Study.keyLimit)
    do throws(SealRefusal) {
      return try PublicKey(reading: bytes)
    } catch {
      throw StoreFault(.read, path, .unreadable(error.description))
    }
  }

  /// The largest file with a key that is read, in bytes.
  static let keyLimit = 16 << 10
}
