/// Reads words out with espeak-ng, and never keeps anybody waiting for it.
public final class Voice {
  private let environment: Environment
  private var current: ChildProcess?
  /// Those that were stopped and have not been buried yet.
  private var stopped: [ChildProcess] = []
  private var untold: [VoiceTrouble] = []
  private var known: Set<VoiceTrouble> = []

  /// How many were stopped and are not buried.
  var unburied: Int { stopped.count }

  /// Makes a voice that finds its program by this environment.
  public init(environment: Environment = .current) { self.environment = environment }

  /// Begins to say something, and stops what was being said before.
  public func speak(_ speech: Speech) {
    hush()
    guard !speech.utterances.isEmpty else { return }
    guard let name = Voice.name(forLanguage: speech.language) else {
      return note(.noVoice(language: speech.language))
    }
    do throws(VoiceTrouble) {
      let process = try ChildProcess(
        speech, voice: name, options: [], limit: speech.longest, in: environment)
      current = process
      Speaking.begin(process.group)
    } catch {
      return note(error)
    }
    // espeak-ng says that all went well where nothing could be heard.
    if !SoundCard.isThere(environment) { note(.silent) }
  }

  /// Stops what is being said, at once.
  public func hush() {
    look()
    guard let process = current else { return }
    stop(process)
    bury()
  }

  /// What has gone wrong and was not told yet; each sort of trouble is told once.
  public func trouble() -> VoiceTrouble? {
    look()
    return untold.isEmpty ? nil : untold.removeFirst()
  }

  /// Looks how the speech is getting on, without waiting.
  private func look() {
    bury()
    guard let process = current else { return }
    if let status = process.status() {
      current = nil
      // A speech that a key stopped did nothing wrong, unless it had ended before by itself.
      let isStopped = !Speaking.end(process.group)
      if isStopped, status == 128 + 9 { return }
      // This is how a limit is kept that nobody here was looking at.
      if status == 128 + 9 { return note(.hanging) }
      if status != 0 { note(.failed(status: status)) }
    } else if process.isOverdue {
      stop(process)
      note(.hanging)
    }
  }

  private func stop(_ process: ChildProcess) {
    current = nil
    _ = Speaking.end(process.group)
    process.kill()
    stopped.append(process)
  }

  private func bury() { stopped.removeAll { $0.status() != nil } }

  private func note(_ trouble: VoiceTrouble) {
    if known.insert(trouble.kind).inserted { untold.append(trouble) }
  }
}
