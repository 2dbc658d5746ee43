import CReadline
import Glibc

/// Standard input, read one byte at a time: what is not asked for stays there for a child.
enum Keyboard {
  /// How many bytes were typed before anybody asked for them.
  static var typedAhead: Int {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// Waits for a byte, for ever or for so many milliseconds.
  static func next(patience: Int? = nil) -> Arrival {
    // A signal can come to another thread and leave this wait asleep, so it looks up regularly.
    let nap = 100
    var left = patience
    while true {
      rl_check_signals()
      if Interruption.isPending {
        Speaking.stop()
        return .interrupted
      }
      let wait = min(nap, left ?? nap)
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      switch poll(&ready, 1, Int32(wait)) {
      case 0:
        if let still = left, still <= wait { return .silence }
        left = left.map { $0 - wait }
      case 1...:
        var byte: UInt8 = 0
        let count = read(STDIN_FILENO, &byte, 1)
        if count == 1 {
          // Any key means that enough was heard.
          Speaking.stop()
          return .byte(byte)
        }
        if count == 0 || (errno != EINTR && errno != EAGAIN) { return .end }
      default:
        if errno != EINTR { return .end }
      }
    }
  }
}
