import Glibc
import Synchronization

/// A signal handler is given nothing to write to, so what it sets has to live here.
private let ending = Atomic<Int32>(0)

/// Lines that nobody may read over a shoulder, or on the screen afterwards.
enum Secret {
  /// Reads a line without showing what is typed; from a pipe it is read like any other.
  ///
  /// The terminal edits the line itself. It shows again what is typed afterwards, also where the
  /// program is told to end while it waits.
  static func line(prompt: String) -> Input {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else {
      Output.standard.write(prompt)
      let input = PlainLines.fromPipe()
      Output.standard.write("\n")
      return input
    }
    var hidden = modes
    hidden.c_lflag = hidden.c_lflag & ~tcflag_t(ECHO) | tcflag_t(ICANON | ISIG)
    hidden.c_iflag |= tcflag_t(ICRNL)
    let input = told(of: [SIGTERM, SIGHUP]) {
      tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden)
      defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
      Output.standard.write(prompt)
      return typed()
    }
    Output.standard.write("\n")
    return input
  }

  private static func typed() -> Input {
    var bytes: [UInt8] = []
    while ending.load(ordering: .relaxed) == 0 {
      // It looks up regularly, because a signal can come to another thread.
      switch Keyboard.next(patience: 100) {
      case .byte(0x0A): return .line(String(decoding: bytes, as: UTF8.self))
      case .byte(let byte): bytes.append(byte)
      case .silence: continue
      case .interrupted:
        _ = Interruption.take()
        return .interrupted
      case .end: return .end
      }
    }
    return .end
  }

  /// Does work at whose end the signals that came meanwhile do what they would have done.
  private static func told(of signals: [Int32], _ work: () -> Input) -> Input {
    let before = signals.map { number in
      signal(number) { ending.store($0, ordering: .relaxed) }
    }
    let input = work()
    for (number, handler) in zip(signals, before) { signal(number, handler) }
    let number = ending.exchange(0, ordering: .relaxed)
    if number != 0 { raise(number) }
    return input
  }
}
