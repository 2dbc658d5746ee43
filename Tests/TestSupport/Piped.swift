import FoundationEssentials
import Glibc

/// What came of a program run with pipes and no terminal.
public struct Piped: Equatable, Sendable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let error: String
  /// Its exit status, or 128 and the number of the signal that ended it.
  public let status: Int32

  /// Runs a program by a shell line, in which `$0` is the program; `input` is fed to it.
  ///
  /// The three streams pass through files, so that nothing can fill up and wait; a program that does
  /// not end is ended.
  public init(
    running program: String, line: String = "exec \"$0\"", input: [UInt8] = [],
    environment: [String: String] = [:], within limit: Duration = .seconds(120)
  ) throws {
    var template = Array("/tmp/yousaid-test.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Silence(awaited: program, transcript: "") }
    let folder = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    let names = ["input", "output", "error"].map { folder + "/" + $0 }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let feed = open(names[0], O_CREAT | O_WRONLY, 0o600)
    _ = input.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
    close(feed)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, names[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, names[1], O_CREAT | O_WRONLY | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, names[2], O_CREAT | O_WRONLY | O_APPEND, 0o600)
    // Tests run on threads that block signals; a program started from one must not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let fixed = [
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "XDG_STATE_HOME": folder + "/state",
    ]
    let words = ["sh", "-c", line, program]
    let argv = words.map { strdup($0) } + [nil]
    let envp = fixed.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &files, &attributes, argv, envp) == 0 else {
      throw Silence(awaited: program, transcript: "")
    }
    var ended: Int32 = 0
    let deadline = ContinuousClock.now + limit
    while waitpid(process, &ended, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw Silence(awaited: "the end of \(line)", transcript: Piped.text(names[1]))
      }
      usleep(500)
    }
    status = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
    output = Piped.text(names[1])
    error = Piped.text(names[2])
  }

  private static func text(_ file: String) -> String {
    let descriptor = open(file, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
