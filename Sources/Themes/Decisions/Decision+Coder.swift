import Survey

extension Decision {
  /// Why a text cannot stand for a coder, in a sentence; nil where it can.
  public static func objection(toCoder text: String) -> String? {
    if text.isEmpty || text.unicodeScalars.count > 64 {
      return "The coder has no name or one of more than 64 characters."
    }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
      default: true
      }
    }
    guard isPlain else { return "The coder has a character that cannot be seen." }
    if Respondent.isLikelyName(text) || text.contains("@") {
      return "“\(text)” looks like a person's name or address; use initials or a role."
    }
    if isMachine(text) {
      return "“\(text)” stands for the program's own suggestions, which no person has confirmed."
    }
    return nil
  }

  /// Whether a text is what files name in place of a coder where nobody has confirmed a theme.
  public static func isMachine(_ text: String) -> Bool {
    [Coding.Origin.codebook, .learned(score: 0)].contains { $0.coder == text.lowercased() }
  }
}
