import Glibc

/// A terminal for one program, which behaves on it as it does for a person.
public final class PseudoTerminal {
  // Linux says how, in `asm-generic/ioctls.h` and `spawn.h`; the names do not reach Swift.
  private static let unlock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let ownSession: Int16 = 0x80

  /// The Enter key.
  public static let enter = "\r"

  private var terminal: Int32
  private let name: String
  private var program: Program?
  private var process: pid_t = 0
  private var bytes: [UInt8] = []

  /// Opens a terminal of 80 columns and 24 rows.
  public init() throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard terminal >= 0, ioctl(terminal, PseudoTerminal.unlock, &isLocked) == 0,
      ioctl(terminal, PseudoTerminal.getNumber, &number) == 0,
      ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0
    else { throw Fault.notStarted("/dev/ptmx", errno) }
    name = "/dev/pts/\(number)"
  }

  deinit { hangUp() }

  /// Starts a program on the terminal.
  public func start(_ program: Program) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    self.program = program
    process = try program.start(&actions, flags: PseudoTerminal.ownSession)
  }

  /// Types keys as fast as they come.
  public func type(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  /// Reads until the program has written the words.
  ///
  /// - Returns: What it wrote since this was last asked.
  @discardableResult
  public func read(until words: String) throws -> String {
    bytes = []
    while !String(decoding: bytes, as: UTF8.self).contains(words) {
      guard receive() else { throw Fault.silent(words, String(decoding: bytes, as: UTF8.self)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Types a last line and waits for the program to end.
  public func finish(typing line: String) throws {
    type(line + PseudoTerminal.enter)
    while receive() {}
    // A program that has not ended by now is told to.
    hangUp()
    let status = Program.status(of: process)
    guard status == 0 else { throw Fault.failed(program?.path ?? "", status) }
  }

  private func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  /// Takes what is written within ten seconds; false where nothing can come any more.
  private func receive() -> Bool {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 10_000) > 0 else { return false }
    var part = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(terminal, &part, part.count)
    guard count > 0 else { return false }
    bytes += part.prefix(count)
    return true
  }
}
