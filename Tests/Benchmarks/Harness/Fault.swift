/// Why something could not be measured.
public enum Fault: Error, CustomStringConvertible {
  /// A file of the project's own study has flaws.
  case flawed(String)
  /// A program could not be started, with the number of the system's error.
  case notStarted(String, Int32)
  /// A program ended with another status than 0.
  case failed(String, Int32)
  /// A program did not write what was waited for; what it wrote instead.
  case silent(String, String)

  /// What happened and what to do, in a sentence.
  public var description: String {
    switch self {
    case .flawed(let file): "“\(file)” has flaws. Nothing was measured. Run check on it."
    case .notStarted(let program, let number):
      "“\(program)” could not be started (error \(number)). Nothing was measured. "
        + "See the top of Package.swift."
    case .failed(let program, let status):
      "“\(program)” ended with status \(status), so that its time means nothing."
    case .silent(let words, let transcript):
      "“\(words)” was waited for in vain. The program wrote: \(transcript)"
    }
  }
}
