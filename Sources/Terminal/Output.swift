import Glibc
import Synchronization

/// One of the two streams out of the process, written to at once and whole.
struct Output {
  let descriptor: Int32

  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  /// Whether anything could not be written, other than because nobody reads any more.
  static let hasLost = Atomic(false)

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of the text; when nobody reads it any more, the rest is let go quietly.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count < 0, errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, 1_000)
        } else if count == 0 || errno != EINTR {
          if errno != EPIPE { Output.hasLost.store(true, ordering: .relaxed) }
          return
        }
      }
    }
  }
}
