import CReadline
import Glibc

/// Another program at work, with all that it starts.
struct ChildProcess {
  let group: pid_t
  private let start = ContinuousClock.now
  private let limit: Duration

  /// The system's reason for not starting a program.
  struct NotStarted: Error { let reason: Int32 }

  /// Whether it should have ended long ago.
  var isOverdue: Bool { ContinuousClock.now - start > limit }

  /// Starts a program, named by its path, that reads one open file and writes into another, or
  /// nowhere; the limit is in seconds.
  init(
    _ arguments: [String], reading input: Int32, writing output: Int32? = nil, limit: Int,
    in environment: Environment
  ) throws(NotStarted) {
    group = try ChildProcess.spawn(arguments, reading: input, writing: output, environment)
    self.limit = .seconds(limit)
  }

  /// Ends it at once, with all that it started.
  func kill() { Glibc.kill(-group, SIGKILL) }

  /// Its exit status, or 128 and a signal's number; nil while it is at work.
  ///
  /// After this has been given, the number of the group means nothing any more.
  func status() -> Int32? {
    var info = siginfo_t()
    // A group keeps its number only until its first process is buried: the others go before.
    let flags = WEXITED | WNOHANG | WNOWAIT
    // Where somebody else has buried it, nobody can say how it ended.
    guard waitid(P_PID, id_t(group), &info, flags) == 0 else { return 0 }
    if info.si_signo == 0 { return nil }
    kill()
    var status: Int32 = 0
    while waitpid(group, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func spawn(
    _ arguments: [String], reading input: Int32, writing output: Int32?,
    _ environment: Environment
  ) throws(NotStarted) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_WRONLY, 0)
    }
    if let output { posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO) }
    creadline_spawn_closing_from(&files, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETPGROUP))
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.values.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let reason = posix_spawn(&process, arguments[0], &files, &attributes, argv, envp)
    guard reason == 0 else { throw NotStarted(reason: reason) }
    return process
  }
}
