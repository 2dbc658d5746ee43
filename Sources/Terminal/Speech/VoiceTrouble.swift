import Glibc

/// Why words could not be heard.
public enum VoiceTrouble: Error, Hashable, Sendable, CustomStringConvertible {
  /// espeak-ng is not installed.
  case missing
  /// The computer has nothing to play sound with.
  case silent
  /// There is no voice for this language.
  case noVoice(language: String)
  /// The program could not be started, with the number of the system's reason.
  case notStarted(reason: Int32)
  /// The program ended with this exit status.
  case failed(status: Int32)
  /// The program did not end in time.
  case hanging
  /// The sound could not be written to this file.
  case notWritten(file: String)

  /// What happened, what is safe and what to do.
  public var description: String {
    switch self {
    case .missing:
      """
      The questions cannot be read out, because the program espeak-ng is not on this computer. \
      They still come on the screen. To hear them, install espeak-ng, on Debian or Ubuntu with: \
      sudo apt install espeak-ng
      """
    case .silent:
      """
      There is no sound on this computer, so nobody can hear the questions. They still come on \
      the screen. Switch on or plug in speakers or headphones, or type: voice off
      """
    case .noVoice(let language):
      """
      There is no voice for the language \(language), so it is not read out. The words still come \
      on the screen. Somebody who speaks the language can read them out.
      """
    case .notStarted(let reason):
      """
      The voice could not start: \(String(cString: strerror(reason))). The questions still come on \
      the screen, and every answer is safe. Close other programs to hear them, or type: voice off
      """
    case .failed(let status):
      """
      The voice stopped working (espeak-ng ended with status \(status)). The questions still come \
      on the screen, and every answer is safe. Install espeak-ng anew to hear them, or type: \
      voice off
      """
    case .hanging:
      """
      The voice did not finish and was stopped. The questions still come on the screen, and every \
      answer is safe. Look whether another program is using the sound, or type: voice off
      """
    case .notWritten(let file):
      """
      The sound could not be written to \(file). Everything else is as it was. Choose a folder \
      that you may write to, with room left on its disk.
      """
    }
  }

  /// Those that are told only once, whatever their details are.
  var kind: VoiceTrouble {
    switch self {
    case .failed: .failed(status: 0)
    case .notStarted: .notStarted(reason: 0)
    default: self
    }
  }
}
