import Survey
import Themes

/// Makes sense of what a coder types about an answer.
struct CodingWords {
  let codebook: Codebook
  /// What is suggested, in the order in which it is numbered.
  let suggestions: [Coding]
  /// The whole answer.
  let answer: String

  /// The words that mean something by themselves, for Tab and for whoever wants to know.
  static let commands = [
    "all", "none", "memo", "themes", "what", "again", "undo", "skip", "stop", "good", "bad",
    "mixed", "neutral",
  ]

  private static let valences: [String: Valence] = [
    "good": .positive, "positive": .positive, "bad": .negative, "negative": .negative,
    "mixed": .mixed, "neutral": .neutral,
  ]

  /// What a line asks for; nothing is taken from a line of which any part is unclear.
  func move(_ line: String) -> CodingMove {
    let plain = line.trimmed
    if plain.isEmpty { return .nothing }
    switch plain.lowercased() {
    case "none": return .decide([])
    case "themes": return .themes
    case "other" where codebook.theme("other") == nil: return .themes
    case "what", "help": return .what
    case "again": return .again
    case "undo": return .undo
    case "skip": return .skip
    case "stop", "quit", "exit": return .stop
    case "memo": return .unclear("Write what you want to remember after the word memo.")
    default: break
    }
    if plain.lowercased().hasPrefix("memo ") {
      return .memo(plain.dropFirst("memo ".count).trimmed)
    }
    var marks = CodingMarks(self)
    var pieces = CodingPiece.pieces(of: plain)[...]
    while let piece = pieces.first {
      if let objection = marks.take(piece, &pieces) { return .unclear(objection) }
    }
    return marks.applied.isEmpty
      ? .unclear("No theme is named. Type what to see what can be typed.")
      : .decide(marks.applied)
  }

  /// The theme that a suggestion or a name is for, with the place and the valence that the
  /// suggestion shows.
  func applied(_ theme: String) -> Decision.Applied {
    let suggested = suggestions.first { $0.theme == theme }
    return Decision.Applied(
      theme, at: suggested?.matches.first?.span, of: answer, valence: suggested?.valence)
  }

  /// How a word says that an answer speaks of a theme; nil where it says no such thing.
  static func valence(_ word: String) -> Valence? { valences[word.lowercased()] }
}
