/// The program did not write what was awaited, or could not be started.
public struct Silence: Error, CustomStringConvertible {
  /// What was waited for.
  public let awaited: String
  /// Everything that the program had written.
  public let transcript: String

  /// Makes the error.
  public init(awaited: String, transcript: String) {
    self.awaited = awaited
    self.transcript = transcript
  }

  /// Both, for the report of a failed test.
  public var description: String {
    "waited for “\(awaited)” but saw:\n\(transcript.debugDescription)"
  }
}
