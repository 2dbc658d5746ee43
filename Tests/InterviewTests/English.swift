import Forms
import Survey

@testable import Interview

/// What the program says and hears in English.
let english = PhrasesFile.phrasebook(for: ["en"])["en"]

extension Reading {
  /// Reads a line as an answer in English.
  static func of(_ line: String, as kind: Question.Kind, options: [Option]) -> Reading {
    of(line, as: kind, options: options, in: english)
  }
}
