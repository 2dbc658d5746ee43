import Glibc

/// Lines read without Readline: from a pipe or a file, or from a terminal that can only print.
enum PlainLines {
  /// Linux drops what is typed beyond this many bytes when the terminal edits the line itself.
  static let longestInTerminal = 4_095

  /// Reads the next line of a pipe or a file.
  ///
  /// NUL is dropped, and bytes that are no UTF-8 become a visible U+FFFD.
  static func fromPipe() -> Input {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1, byte == 0x0A { break }
      if count == 1 {
        if byte != 0 { bytes.append(byte) }
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      } else if bytes.isEmpty {
        return .end
      } else {
        break
      }
    }
    if bytes.last == 0x0D { bytes.removeLast() }
    return .line(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads what comes next as it is; nothing at the end.
  static func piece() -> [UInt8] {
    let size = 1 << 18
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let got = read(STDIN_FILENO, buffer.baseAddress, size)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      switch failure {
      case EINTR: continue
      case EAGAIN:
        var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      default: return piece
      }
    }
  }

  /// Asks for the next command on a terminal that does its own line editing.
  ///
  /// The keys keep what was looked at beyond the last line.
  static func fromTerminal(prompt: String, keys: inout AnswerKeys) -> Input {
    // Commands that are pasted stay commands of their own.
    keys.begin(typedAhead: .max, after: Answering.takePress())
    Output.standard.write(prompt)
    var typed: [UInt8] = []
    while let key = keys.next(from: Keyboard.next(patience:)) {
      if Interruption.take() { return .interrupted }
      switch key {
      case AnswerKeys.Key.enter: return .line(String(decoding: typed, as: UTF8.self))
      case AnswerKeys.Key.newline, 0x20...: typed.append(key)
      default: break
      }
    }
    return .end
  }
}
