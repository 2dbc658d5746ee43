import Glibc
import Synchronization

/// A signal handler is given nothing, so the signal that came while a secret is typed lives here.
private let ending = Atomic<Int32>(0)

/// A line that is typed without being shown, such as a passphrase.
enum SecretLine {
  /// More than anybody types, and less than a stuck key sends.
  private static let longest = 1_024

  /// Reads a line from the terminal; what was typed before it was asked for is dropped.
  ///
  /// Ctrl-D and keys that move do nothing here. The terminal is as it was afterwards, also where a
  /// signal ends the program.
  static func read(prompt: String) -> Input {
    Interruption.watch()
    _ = Interruption.take()
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return .end }
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN)
    hidden.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &hidden.c_cc) { controls in
      for key in [VQUIT, VSUSP, VTIME] { controls[Int(key)] = 0 }
      controls[Int(VMIN)] = 1
    }
    let input = noting([SIGTERM, SIGHUP]) {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
      defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }
      Output.standard.write(prompt)
      return typed()
    }
    Output.standard.write("\n")
    let number = ending.exchange(0, ordering: .relaxed)
    if number != 0 { raise(number) }
    return input
  }

  private static func typed() -> Input {
    var keys = AnswerKeys()
    var bytes: [UInt8] = []
    while let key = keys.next(from: arrival) {
      if Interruption.take() { return .interrupted }
      switch key {
      case AnswerKeys.Key.enter, AnswerKeys.Key.newline:
        return .line(String(decoding: bytes, as: UTF8.self))
      case AnswerKeys.Key.backspace:
        bytes = Array(String(decoding: bytes, as: UTF8.self).dropLast().utf8)
      case 0x20... where bytes.count < longest: bytes.append(key)
      default: break
      }
    }
    return .end
  }

  /// Waits for a byte, and no longer than until the program is told to end.
  private static func arrival(_ patience: Int?) -> Arrival {
    guard patience == nil else { return Keyboard.next(patience: patience) }
    while ending.load(ordering: .relaxed) == 0 {
      let arrival = Keyboard.next(patience: 100)
      if arrival != .silence { return arrival }
    }
    return .end
  }

  /// Only notes these signals while the work lasts, so that it can put its things away first.
  private static func noting(_ signals: [Int32], _ work: () -> Input) -> Input {
    let before = signals.map { number in
      signal(number) { ending.store($0, ordering: .relaxed) }
    }
    defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
    return work()
  }
}
