import CPseudoTerminal
import FoundationEssentials
import Glibc

/// A program under a terminal of its own, where it behaves as it does for a person.
public final class PseudoTerminal {
  private var terminal: Int32 = -1
  /// Where the program keeps its own traces, where the test names no other place.
  private let state = "/tmp/yousaid-state-\(UUID().uuidString)"
  private let process: pid_t
  /// What the terminal was set to before the program could change it.
  public let modesAtStart: [UInt32]
  private var bytes: [UInt8] = []
  private var seen = 0
  private var status: Int32?

  /// Starts a program with only these environment variables and a fixed locale and terminal type.
  public init(
    running program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let fixed = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "XDG_STATE_HOME": state,
    ]
    let argv = ([program] + arguments).map { strdup($0) } + [nil]
    let envp = fixed.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var start = termios()
    process = pseudo_terminal_spawn(
      program, argv, envp, UInt16(columns), UInt16(rows), &terminal, &start)
    modesAtStart = PseudoTerminal.list(start)
    guard process > 0 else { throw Silence(awaited: program, transcript: "no terminal") }
    _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    // A process that was never started has the number -1, which would mean everybody.
    if status == nil, process > 0 {
      Glibc.kill(process, SIGKILL)
      let deadline = ContinuousClock.now + .seconds(5)
      while waitpid(process, nil, WNOHANG) == 0, ContinuousClock.now < deadline { usleep(1_000) }
    }
    if terminal >= 0 { close(terminal) }
    try? FileManager.default.removeItem(atPath: state)
  }

  /// Everything that the program has written so far.
  public var transcript: String { String(decoding: bytes, as: UTF8.self) }

  /// The transcript as lines of text, without colours.
  public var screenText: String {
    transcript.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing("\r\n", with: "\n")
  }

  /// What the terminal is set to now, to be compared with ``modesAtStart``.
  public var modes: [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return PseudoTerminal.list(modes)
  }

  private static func list(_ modes: termios) -> [UInt32] {
    let controls = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + controls
  }

  /// Reads until the program has written the words, beyond what was awaited before.
  public func expect(_ words: String, within limit: Duration = .seconds(20)) throws {
    let deadline = ContinuousClock.now + limit
    while true {
      if let end = endOfFirst(words) {
        seen = end
        return
      }
      guard ContinuousClock.now < deadline, receive() else {
        throw Silence(awaited: words, transcript: transcript)
      }
    }
  }

  /// Reads until nothing has come for this long.
  public func settle(quiet: Duration, within limit: Duration) {
    let deadline = ContinuousClock.now + limit
    var last = ContinuousClock.now
    var count = bytes.count
    while ContinuousClock.now < deadline, ContinuousClock.now - last < quiet, receive(within: 20) {
      if bytes.count > count { last = .now }
      count = bytes.count
    }
  }

  /// Types the keys at once.
  public func type(_ keys: String) { type(Array(keys.utf8)) }

  /// Types bytes at once, which need not be text; gives up where nobody reads them for long.
  public func type(_ keys: [UInt8], within limit: Duration = .seconds(20)) {
    let deadline = ContinuousClock.now + limit
    var rest = keys[...]
    while !rest.isEmpty, ContinuousClock.now < deadline {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN || errno == EINTR else { return }
        // Whoever does not read may be waiting for somebody to read what it writes.
        receive(within: 10)
      }
    }
  }

  /// Types the keys at once, then reads until the program has written the words.
  public func type(_ keys: String, until words: String, within limit: Duration = .seconds(20))
    throws
  {
    type(keys)
    try expect(words, within: limit)
  }

  /// Gives the window another size, which the program is told of.
  public func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func send(_ signal: Int32) {
    if status == nil { Glibc.kill(process, signal) }
  }

  /// Sends a signal to the one program that this program has started and not buried.
  public func sendToChild(_ signal: Int32) throws {
    let file = open("/proc/\(process)/task/\(process)/children", O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = max(0, read(file, &bytes, bytes.count))
    let child = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ").first
    guard let child = child.flatMap({ pid_t($0) }) else {
      throw Silence(awaited: "a child", transcript: transcript)
    }
    Glibc.kill(child, signal)
  }

  /// Ends the program at once.
  public func kill() { send(SIGKILL) }

  /// Types the last keys, by default Ctrl-D, and reads until the program has ended.
  ///
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it.
  @discardableResult
  public func finish(typing keys: String = "\u{4}", within limit: Duration = .seconds(20)) throws
    -> Int32
  {
    if let status { return status }
    type(keys)
    let deadline = ContinuousClock.now + limit
    var ended: Int32 = 0
    while waitpid(process, &ended, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        throw Silence(awaited: "the end", transcript: transcript)
      }
      if !receive() { usleep(1_000) }
    }
    while ContinuousClock.now < deadline, receive() {}
    let result = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
    status = result
    return result
  }

  /// Takes what comes within this time; false where nothing can come any more.
  @discardableResult
  private func receive(within milliseconds: Int32 = 100) -> Bool {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let count = poll(&ready, 1, milliseconds)
    guard count > 0 else { return status == nil && (count == 0 || errno == EINTR) }
    var part = [UInt8](repeating: 0, count: 16_384)
    let length = read(terminal, &part, part.count)
    guard length > 0 else { return length < 0 && errno == EAGAIN }
    bytes += part.prefix(length)
    return true
  }

  private func endOfFirst(_ words: String) -> Int? {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty else { return seen }
    var start = seen
    while start + wanted.count <= bytes.count {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
      start += 1
    }
    return nil
  }
}
