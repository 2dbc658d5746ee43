import Glibc

/// Putting whole files under names that nobody has taken.
extension Folder {
  /// What a name led to.
  enum Placed: Equatable, Sendable {
    /// The name was free and the file has it now.
    case new
    /// A file with the same bytes had the name already.
    case same
    /// Something else has the name and was left alone.
    case other
  }

  /// Ways of taking a free name, the surest first; memory sticks with FAT lack the first.
  enum Claim: CaseIterable, Sendable { case link, reserve }

  /// What the name of a file that is not whole yet begins with.
  static let unfinished = ".new-"

  /// Writes a file under a hidden name, syncs it, and only then gives it its name.
  ///
  /// Returns when the disk holds both the file and the name.
  func place(
    _ bytes: [UInt8], as name: String, mode: mode_t = 0o600, claims: [Claim] = Claim.allCases
  ) throws(StoreFault) -> Placed {
    let placed = try placeUnsynced(bytes, as: name, mode: mode, claims: claims)
    // A file that was there already may not have reached the disk yet either.
    try sync()
    return placed
  }

  /// Writes a file as `place` does, but leaves it to the caller to sync the folder.
  func placeUnsynced(
    _ bytes: [UInt8], as name: String, mode: mode_t = 0o600, claims: [Claim] = Claim.allCases
  ) throws(StoreFault) -> Placed {
    var generator = SystemRandomNumberGenerator()
    let hidden = "\(Folder.unfinished)\(generator.next())-\(name)"
    let file = try OpenFile.new(path(of: hidden), mode: mode)
    defer { unlink(file.path) }
    try file.write(bytes)
    try file.sync()
    return try give(name, to: file, holding: bytes, by: claims)
  }

  private func give(
    _ name: String, to file: OpenFile, holding bytes: [UInt8], by claims: [Claim]
  ) throws(StoreFault) -> Placed {
    var failure: Int32 = 0
    for claim in claims {
      failure = take(path(of: name), for: file, by: claim)
      switch failure {
      case 0: return .new
      case EEXIST where isAbandoned(name) && rename(file.path, path(of: name)) == 0: return .new
      case EEXIST: return try compare(name, with: bytes)
      case EPERM, ENOTSUP, ENOSYS, EINVAL, EMLINK: continue
      default: throw StoreFault(.place, path(of: name), .system(failure))
      }
    }
    throw StoreFault(.place, path(of: name), .system(failure))
  }

  /// Tries to take a name; 0 or an error number.
  private func take(_ final: String, for file: OpenFile, by claim: Claim) -> Int32 {
    switch claim {
    case .link:
      if link(file.path, final) == 0 { return 0 }
      let failure = errno
      // A network disk can lose the reply to a link that it made.
      var status = stat()
      return fstat(file.descriptor, &status) == 0 && status.st_nlink == 2 ? 0 : failure
    case .reserve:
      // Only whoever made the empty file may put another in its place.
      let reserved = open(final, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard reserved >= 0 else { return errno }
      close(reserved)
      guard rename(file.path, final) != 0 else { return 0 }
      let failure = errno
      unlink(final)
      return failure
    }
  }

  /// Says whether a name was reserved a minute ago or more and never given to a file that is whole:
  /// whoever reserved it lost power, since nothing else comes between.
  private func isAbandoned(_ name: String) -> Bool {
    guard let status = try? OpenFile.reading(path(of: name)).status() else { return false }
    return status.st_size == 0 && status.st_mtim.tv_sec < time(nil) - 60
  }

  private func compare(_ name: String, with bytes: [UInt8]) throws(StoreFault) -> Placed {
    do throws(StoreFault) {
      let there = try OpenFile.reading(path(of: name)).bytes(limit: bytes.count)
      return there == bytes ? .same : .other
    } catch {
      switch error.cause {
      case .tooLarge, .notAFile, .system(ELOOP): return .other
      default: throw error
      }
    }
  }
}
