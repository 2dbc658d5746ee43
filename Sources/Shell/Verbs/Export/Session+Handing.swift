import Study
import Terminal

extension Session {
  /// Hands over text that holds what people said: to a file for this account alone, else as it is.
  ///
  /// - Returns: Whether it went to a file, so that more can be said about it.
  func hand(over text: String, _ destination: Destination) throws -> Bool {
    guard let file = destination.file else {
      console.deliver(text)
      return false
    }
    try Study.place(private: Array(text.utf8), at: file)
    return true
  }

  /// Says what is in a file that was written, and to take care of it.
  func tellWritten(_ file: String, _ what: String) {
    console.say("“\(file)” is written, with \(what). Keep it as safe as the study.")
  }
}
