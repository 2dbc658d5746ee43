import CReadline
import Glibc
import Survey
import Synchronization

/// A signal handler is given nothing, so whom it passes its signal on to has to live here.
private let seated = Atomic<pid_t>(0)
private let ending = Atomic<Int32>(0)

/// Runs this same program again as a process of its own, so that one seat leaves nothing behind.
public struct Seat: Sendable {
  /// The seat could not be started.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// The number of the system's reason.
    public let reason: Int32

    /// What happened, what is safe and what to do.
    public var description: String {
      """
      The interview could not start: \(String(cString: strerror(reason))). \
      Nothing was asked and every answer kept so far is safe. Please try again.
      """
    }
  }

  /// Makes a seat.
  public init() {}

  /// Starts the program with these arguments, lends it the terminal and waits until it ends.
  ///
  /// While it lasts, and until the next command is read, no key stops either process. What is still
  /// typed when it ends is dropped, so that it never becomes a command.
  ///
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it.
  /// - Throws: ``Failure`` where it could not be started.
  public func run(arguments: [String], environment: Environment = .current) throws -> Int32 {
    var modes = termios()
    let hasModes = tcgetattr(STDIN_FILENO, &modes) == 0
    Suspension.forbid()
    if hasModes { lend(modes) }
    // Ctrl-C is meant for whoever is answering.
    return try undisturbed(by: [SIGINT]) {
      let status: Int32
      do {
        defer { if hasModes { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) } }
        let process = try spawn(arguments, environment.forSeat)
        status = passingOn([SIGTERM, SIGHUP], to: process) { wait(for: process) }
      }
      // What was killed could not put its colours back.
      if status > 128, Screen.current(environment).allowsColour {
        Output.standard.write(Preferences.Theme.reset)
      }
      // This process was told to end, and let the interview put its things away first.
      let number = ending.exchange(0, ordering: .relaxed)
      if number != 0 { raise(number) }
      return status
    }
  }

  /// Takes from the terminal the keys that stop a program or its output, also between two questions.
  private func lend(_ modes: termios) {
    var modes = modes
    modes.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { controls in
      for key in [VQUIT, VSUSP] { controls[Int(key)] = 0 }
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  private func spawn(_ arguments: [String], _ environment: Environment) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // An open file of the study is nothing for the next seat.
    creadline_spawn_closing_from(&files, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let pairs = environment.values.map { "\($0.key)=\($0.value)" }.sorted()
    let argv = ([CommandLine.arguments[0]] + arguments).map { strdup($0) } + [nil]
    let envp = pairs.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    fflush(nil)
    var process: pid_t = 0
    let reason = posix_spawn(&process, "/proc/self/exe", &files, &attributes, argv, envp)
    guard reason == 0 else { throw Failure(reason: reason) }
    return process
  }

  /// Passes these signals on while the work lasts, so that no seat outlives its shell unseen.
  private func passingOn(
    _ signals: [Int32], to process: pid_t, _ work: () -> Int32
  ) -> Int32 {
    seated.store(process, ordering: .relaxed)
    let before = signals.map { number in
      signal(number) { number in
        ending.store(number, ordering: .relaxed)
        kill(seated.load(ordering: .relaxed), number)
      }
    }
    defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
    return work()
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
