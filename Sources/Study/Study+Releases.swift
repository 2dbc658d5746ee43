import Survey
import Themes

extension Study {
  var releaseFolder: Folder { responseFolder.folder(".releases") }

  /// The largest entry of the register that is read, in bytes.
  private static let releaseLimit = 256 << 20

  /// What was given out before, the oldest first.
  ///
  /// One entry that cannot be read is a fault: without it nobody can tell what may go out.
  public func releases() throws(StoreFault) -> [Release] {
    guard releaseFolder.exists else { return [] }
    var releases: [Release] = []
    for entry in try releaseFolder.entries() where entry.name.hasSuffix(".json") {
      let path = releaseFolder.path(of: entry.name)
      let bytes = try OpenFile.reading(path).bytes(limit: Study.releaseLimit)
      do throws(StoredJSON.Refused) {
        let release = try StoredJSON.decode(Release.self, from: bytes[...])
        guard release.isWhole else {
          throw StoredJSON.Refused(reason: "it is not an entry of the register")
        }
        releases.append(release)
      } catch {
        throw StoreFault(.read, path, .unreadable(error.reason))
      }
    }
    return releases.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
  }

  /// The same, read by another worker while other things are done.
  public func releasesAhead() -> Ahead<[Release]> {
    Ahead { [self] () throws(StoreFault) in try releases() }
  }

  /// Notes what is given out, and returns when the disk holds the note.
  ///
  /// The same figures given out again are noted once.
  public func note(_ release: Release) throws(StoreFault) {
    try responseFolder.make()
    try releaseFolder.make()
    try responseFolder.sync()
    let name = release.name + ".json"
    guard !releaseFolder.holds(name) else { return }
    let bytes: [UInt8]
    do throws(StoredJSON.Refused) {
      bytes = try StoredJSON.line(release) + [0x0A]
      guard try StoredJSON.decode(Release.self, from: bytes[...]) == release else {
        throw StoredJSON.Refused(reason: "the note does not read back as it was written")
      }
    } catch {
      throw StoreFault(.write, name, .unwritable(error.reason))
    }
    // Whoever took the name in between noted the same figures.
    _ = try releaseFolder.place(bytes, as: name)
  }
}
