import Benchmark
import Glibc
import Harness

/// A file that lines as long as an answer's are added to, each synced before the next.
final class SyncedLine: Exercise {
  private let place: InventedStudy
  private let file: Int32
  private let line = Array((String(repeating: "x", count: 119) + "\n").utf8)

  init() throws {
    place = try InventedStudy()
    let path = place.path(of: "lines")
    file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Fault.notStarted(path, errno) }
  }

  func step(_ benchmark: Benchmark) throws {
    benchmark.startMeasurement()
    let count = unsafe write(file, line, line.count)
    let status = fdatasync(file)
    benchmark.stopMeasurement()
    guard count == line.count, status == 0 else { throw Fault.failed("fdatasync", errno) }
  }

  func end() throws {
    close(file)
    try place.remove()
  }
}
