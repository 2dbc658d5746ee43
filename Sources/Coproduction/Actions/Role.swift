import Survey

/// Whose job something is, which is written down as a role and never as a person.
public enum Role {
  /// Words of roles that are often written with capitals.
  private static let words: Set = [
    "adviser", "advisor", "assistant", "chair", "chief", "clinical", "commissioner",
    "commissioning", "coordinator", "deputy", "designated", "director", "doctor", "executive",
    "governor", "head", "headteacher", "inclusion", "inspector", "lead", "leader", "manager",
    "member", "nurse", "officer", "paediatrician", "physiotherapist", "principal", "psychologist",
    "representative", "sendco", "specialist", "staff", "strategic", "support", "teacher",
    "therapist", "visitor", "worker",
  ]

  /// Says whether a text looks like a person rather than a role.
  ///
  /// A role that is taken for a name by mistake can be written in small letters.
  public static func isLikelyPerson(_ text: String) -> Bool {
    guard let found = LikelyName.found(in: text) else { return false }
    return !found.split(separator: " ").contains { words.contains($0.lowercased()) }
  }
}
