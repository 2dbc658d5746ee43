import CReadline
import Glibc

extension ChildProcess {
  /// What a program that does not end by itself is ended with, where there is one.
  private static let limiter = "timeout"

  /// Starts espeak-ng on a speech, so that it outlives neither its limit nor, as heard, a key.
  init(_ speech: Speech, voice: String, options: [String], limit: Int, in environment: Environment)
    throws(VoiceTrouble)
  {
    guard let program = environment.program("espeak-ng") else { throw .missing }
    var arguments = [program, "-m", "-b", "1", "-v", voice, "-s", String(speech.rate)]
    arguments += options + ["--stdin"]
    // The limit holds even when this program has gone on and nobody looks any more.
    if let limiter = environment.program(ChildProcess.limiter) {
      arguments = [limiter, "-s", "KILL", String(limit)] + arguments
    }
    let words = creadline_memory_file()
    guard words >= 0 else { throw .notStarted(reason: errno) }
    defer { close(words) }
    Output(descriptor: words).write(speech.markup)
    lseek(words, 0, SEEK_SET)
    do throws(NotStarted) {
      try self.init(arguments, reading: words, limit: limit, in: environment.forVoice)
    } catch {
      throw .notStarted(reason: error.reason)
    }
  }
}
