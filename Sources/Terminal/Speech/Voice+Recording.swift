import Glibc

extension Voice {
  /// How long one recording may take, in seconds.
  private static let recordingLimit = 20

  /// Writes what would be heard to a WAV file, and waits until it is there.
  ///
  /// - Throws: ``VoiceTrouble``, with nothing changed where the file could not be finished.
  public static func record(
    _ speech: Speech, to file: String, environment: Environment = .current
  ) throws(VoiceTrouble) {
    guard let name = name(forLanguage: speech.language) else {
      throw .noVoice(language: speech.language)
    }
    let unfinished = file + ".part"
    let place = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard place >= 0 else { throw .notWritten(file: file) }
    close(place)
    do throws(VoiceTrouble) {
      let process = try ChildProcess(
        speech, voice: name, options: ["-w", unfinished], limit: recordingLimit, in: environment)
      try wait(for: process)
      var facts = stat()
      // A WAV file begins with 44 bytes that hold no sound.
      guard stat(unfinished, &facts) == 0, facts.st_size > 44, rename(unfinished, file) == 0
      else { throw .notWritten(file: file) }
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  private static func wait(for process: ChildProcess) throws(VoiceTrouble) {
    while true {
      if let status = process.status() {
        if status == 128 + SIGKILL { throw .hanging }
        if status != 0 { throw .failed(status: status) }
        return
      }
      if process.isOverdue { process.kill() }
      usleep(2_000)
    }
  }
}
