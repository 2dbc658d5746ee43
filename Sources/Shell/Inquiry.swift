import Survey
import Terminal

/// Asks whoever runs a session for one thing after the other, each of which can be left out.
struct Inquiry {
  let console: any Console
  /// What is said where the person ends it before the end.
  let ending: String

  /// Asks until a line can be read; nil where an empty line leaves it out.
  ///
  /// - Throws: `Failure` with the ending where the person types stop or ends the input.
  func ask<Value>(
    _ question: String, _ asking: String = "Type it, then press Enter: ",
    as read: (String) throws -> Value
  ) throws -> Value? {
    console.say("\n" + question)
    while true {
      guard case .line(let line) = console.readAnswer(prompt: asking),
        !["stop", "quit"].contains(line.trimmed.lowercased())
      else { throw Failure(ending) }
      if line.trimmed.isEmpty { return nil }
      do {
        return try read(line.trimmed)
      } catch {
        console.say("\(error)")
      }
    }
  }

  /// Asks for one of some choices by number or name.
  func choose(_ question: String, among names: [String]) throws -> Int? {
    let numbered = names.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let lines = ([question] + numbered).joined(separator: "\n")
    return try ask(lines, "Type a number, then press Enter: ") { line in
      if let number = Int(line), names.indices.contains(number - 1) { return number - 1 }
      if let place = names.firstIndex(where: { $0.lowercased() == line.lowercased() }) {
        return place
      }
      throw Failure("Type a number from 1 to \(names.count), or only press Enter to leave it out.")
    }
  }
}
