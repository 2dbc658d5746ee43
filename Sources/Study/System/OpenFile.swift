import Glibc

/// A file that is open, and is closed when nobody holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let name: String
  /// The folder that the name is in; nil where it is a path.
  private let folder: OpenFile?

  /// The path that it was opened by.
  var path: String { folder.map { Folder($0.path).path(of: name) } ?? name }

  private init(_ name: String, in folder: OpenFile?, descriptor: Int32) {
    self.name = name
    self.folder = folder
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens an ordinary file for reading; a link is not followed and a pipe is not waited for.
  static func reading(_ path: String) throws(StoreFault) -> OpenFile {
    let file = try opened(path, O_RDONLY | O_NONBLOCK, operation: .open)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw StoreFault(.open, path, .notAFile)
    }
    return file
  }

  /// Makes a file that was not there before, private to this account unless another mode is given.
  static func new(_ path: String, mode: mode_t = 0o600, appending: Bool = false) throws(StoreFault)
    -> OpenFile
  {
    let flags = O_WRONLY | O_CREAT | O_EXCL | (appending ? O_APPEND : 0)
    let file = try opened(path, flags, mode, operation: .create)
    // The umask may have taken bits away; FAT has no modes to set.
    _ = fchmod(file.descriptor, mode)
    return file
  }

  /// Opens a file that is there for reading and writing, so that it can be marked as in use.
  static func changing(_ path: String) throws(StoreFault) -> OpenFile {
    try opened(path, O_RDWR | O_NONBLOCK, operation: .open)
  }

  /// Opens a folder so that it can be synced.
  static func folder(_ path: String) throws(StoreFault) -> OpenFile {
    try opened(path, O_RDONLY | O_DIRECTORY, operation: .open)
  }

  /// Opens a file by its path, or by its name where the folder that it lies in is open.
  static func opened(
    _ name: String, in folder: OpenFile? = nil, _ flags: Int32, _ mode: mode_t = 0,
    operation: StoreFault.Operation
  ) throws(StoreFault) -> OpenFile {
    while true {
      // A folder may be reached by a link that its owner made; a file may not.
      let follow = flags & O_DIRECTORY == 0 ? O_NOFOLLOW : 0
      // Given as it is, the name would be copied each time.
      let descriptor = name.withCString {
        openat(folder?.descriptor ?? AT_FDCWD, $0, flags | follow | O_CLOEXEC, mode)
      }
      if descriptor >= 0 { return OpenFile(name, in: folder, descriptor: descriptor) }
      let failure = errno
      guard failure == EINTR else {
        let path = folder.map { Folder($0.path).path(of: name) } ?? name
        throw StoreFault(operation, path, .system(failure))
      }
    }
  }

  /// What the system knows of the file now.
  func status() throws(StoreFault) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StoreFault(.read, path, .system(errno)) }
    return status
  }

  /// When it was last written to, in seconds after the start of 1970.
  var modified: Int { get throws(StoreFault) { Int(try status().st_mtim.tv_sec) } }

  /// Reads everything, up to a limit in bytes.
  func bytes(limit: Int) throws(StoreFault) -> [UInt8] {
    try bytes(limit: limit, expected: Int(try status().st_size))
  }

  /// Reads everything, up to a limit in bytes, of a file that is likely to hold so many.
  func bytes(limit: Int, expected: Int) throws(StoreFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected shows the end without a second look.
      let room = bytes.isEmpty ? min(max(0, expected), limit) + 1 : 65_536
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw StoreFault(.read, path, .system(failure)) }
      if chunk.isEmpty { return bytes }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw StoreFault(.read, path, .tooLarge(limit: limit)) }
      if bytes.count == expected, chunk.count < room { return bytes }
    }
  }

  /// Reads some of the bytes; nil where they are not all there.
  func bytes(in range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
          range.lowerBound + count)
        if got > 0 { count += got }
        if got == 0 || got < 0 && errno != EINTR { return }
      }
    }
    return bytes.count == range.count ? bytes : nil
  }

  /// Writes all of the bytes, however many turns the system takes for it.
  func write(_ bytes: [UInt8]) throws(StoreFault) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
      }
      if written > 0 { done += written }
      if written < 0, errno == EINTR { continue }
      // A turn that writes nothing would otherwise be tried for ever.
      guard written > 0 else {
        throw StoreFault(.write, path, .system(written < 0 ? errno : ENOSPC))
      }
    }
  }

  /// Returns when the disk holds the content and the size.
  ///
  /// A failed sync is final: the system may have dropped what it could not write, so that a second
  /// try on the same file could succeed without the bytes being there.
  func sync(contentOnly: Bool = false) throws(StoreFault) {
    while (contentOnly ? fdatasync(descriptor) : fsync(descriptor)) != 0 {
      guard errno == EINTR else { throw StoreFault(.sync, path, .system(errno)) }
    }
  }
}
