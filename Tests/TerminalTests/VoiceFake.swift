import Glibc

@testable import Terminal

/// A folder with a program named espeak-ng that is not the real one, removed in the end.
final class VoiceFake {
  /// What the fake does; `$HERE` is the folder, in which it has left its number as `pid`.
  enum Script: String {
    case logs = "printf '%s\\n' \"$@\" > $HERE/arguments; env > $HERE/names; cat > $HERE/input"
    case sleeps = "exec sleep 60"
    case fails = "exit 1"
    case floods = "while :; do echo noise; echo noise >&2; done"
    case dies = "kill -9 $$"
    case finishesLate = "sleep 0.3"
  }

  let folder: String

  /// Makes the folder; without a script no program is in it.
  init(_ script: Script?) throws {
    var template = Array("/tmp/yousaid-voice.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw VoiceTrouble.notStarted(reason: errno) }
    folder = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    guard let script else { return }
    let text = """
      #!/bin/sh
      HERE=\(folder)
      echo $$ > $HERE/new && mv $HERE/new $HERE/pid
      \(script.rawValue)
      echo done > $HERE/done

      """
    let file = open(folder + "/espeak-ng", O_CREAT | O_WRONLY | O_CLOEXEC, 0o700)
    _ = text.withCString { write(file, $0, strlen($0)) }
    close(file)
  }

  deinit {
    if let pid, VoiceFake.isRunning(pid) { kill(pid, SIGKILL) }
    for name in [
      "espeak-ng", "arguments", "names", "input", "new", "pid", "done", "out.wav", "out.wav.part",
    ] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  /// Where programs are looked for: here first, with or without the usual folders.
  func path(alone: Bool = false) -> String { alone ? folder : folder + ":/usr/bin:/bin" }

  var environment: Environment { Environment(["PATH": path(), "HOME": "/", "SECRET": "x"]) }

  /// The number of the process that the fake runs, or ran last.
  var pid: pid_t? { contents("pid").flatMap { pid_t($0.dropLast()) } }

  func contents(_ name: String) -> String? {
    let file = open(folder + "/" + name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Whether a file begins with these bytes, whatever follows.
  func begins(_ name: String, with start: String) -> Bool {
    contents(name)?.utf8.prefix(start.utf8.count).elementsEqual(start.utf8) == true
  }

  /// Whether a process is at work; one that is dead and not buried is not.
  static func isRunning(_ pid: pid_t) -> Bool {
    let file = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(file, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    // The state stands after the program's name, which is in brackets.
    guard let state = text.split(separator: ")").last?.first(where: \.isLetter) else {
      return false
    }
    return state != "Z" && state != "X"
  }
}

/// Waits until something is so.
///
/// - Returns: How long that took, or nil where it was not so in time.
@discardableResult
func waited(
  upTo limit: Duration = .seconds(20), until isSo: () throws -> Bool
) rethrows -> Duration? {
  let start = ContinuousClock.now
  while try !isSo() {
    if ContinuousClock.now - start > limit { return nil }
    usleep(1_000)
  }
  return ContinuousClock.now - start
}
