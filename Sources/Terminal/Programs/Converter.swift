import CReadline
import Glibc

/// Another program that makes bytes of bytes, such as pandoc; nothing of either reaches a disk.
public struct Converter: Sendable {
  private let path: String

  /// Why a program made nothing.
  public enum Trouble: Error, Equatable, Sendable {
    /// It could not be started, for the reason of this number.
    case notStarted(reason: Int32)
    /// It ended with this exit status.
    case failed(status: Int32)
    /// It did not end in time.
    case hanging
  }

  /// Finds a program by its name; nil where it is not on this computer.
  public init?(named name: String, in environment: Environment = .current) {
    guard let path = environment.program(name) else { return nil }
    self.path = path
  }

  /// Runs the program on bytes and gives what it writes; it knows nothing of the environment, and
  /// ends after so many seconds at the latest.
  public func callAsFunction(
    _ bytes: [UInt8], _ arguments: [String], limit: Int = 60
  ) throws(Trouble) -> [UInt8] {
    let files = [creadline_memory_file(), creadline_memory_file()]
    defer { for file in files where file >= 0 { close(file) } }
    guard files.allSatisfy({ $0 >= 0 }), Converter.write(bytes, to: files[0]) else {
      throw .notStarted(reason: errno)
    }
    let process: ChildProcess
    do throws(ChildProcess.NotStarted) {
      process = try ChildProcess(
        [path] + arguments, reading: files[0], writing: files[1], limit: limit,
        in: Environment(["LANG": "C.UTF-8"]))
    } catch {
      throw .notStarted(reason: error.reason)
    }
    while true {
      if let status = process.status() {
        guard status == 0 else {
          throw process.isOverdue ? .hanging : .failed(status: status)
        }
        return Converter.read(files[1])
      }
      if process.isOverdue { process.kill() }
      usleep(2_000)
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { whole in
        Glibc.write(file, whole.baseAddress.map { $0 + done }, whole.count - done)
      }
      guard count > 0 || errno == EINTR else { return false }
      done += max(count, 0)
    }
    return lseek(file, 0, SEEK_SET) == 0
  }

  private static func read(_ file: Int32) -> [UInt8] {
    let size = max(Int(lseek(file, 0, SEEK_END)), 0)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = pread(file, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { break }
        count += more
      }
    }
  }
}
