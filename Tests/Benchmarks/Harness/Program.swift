import Glibc

/// A program to start, with all that it is told.
public struct Program: Sendable {
  let path: String
  let arguments: [String]
  let environment: [String]

  /// Names a program, looked for in the path where its name has no slash.
  ///
  /// It gets only these environment variables, and a fixed locale and terminal type.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) {
    self.path = path
    self.arguments = arguments
    let fixed = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]
    self.environment = fixed.merging(environment) { $1 }.map { "\($0)=\($1)" }.sorted()
  }

  /// Starts it with the file actions and flags given.
  func start(
    _ actions: inout posix_spawn_file_actions_t, flags: Int16 = 0
  ) throws(Fault) -> pid_t {
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, flags)
    var process = pid_t()
    let error = posix_spawnp(&process, path, &actions, &attributes, argv, envp)
    guard error == 0 else { throw .notStarted(path, error) }
    return process
  }

  /// Runs it on pipes: it reads these lines, and what it writes is thrown away.
  public func run(reading lines: String = "") throws(Fault) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .notStarted(path, errno) }
    // The lines are few, so that the pipe holds them all.
    _ = Array(lines.utf8).withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let process = try start(&actions)
    let status = Program.status(of: process)
    guard status == 0 else { throw .failed(path, status) }
  }

  /// Waits for a process to end; its status, or 128 and the number of the signal that ended it.
  static func status(of process: pid_t) -> Int32 {
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    return ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
  }
}
