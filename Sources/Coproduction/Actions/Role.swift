import Survey

/// Whose job something is, which is written down as a role and never as a person.
public enum Role {
  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev",
  ]

  /// Words that roles and teams are made of; a name with one of them in it is no person's.
  private static let words: Set = [
    "adviser", "advisor", "agency", "assistant", "board", "body", "care", "chair", "chief",
    "children's", "clinical", "college", "commissioner", "commissioning", "committee",
    "coordinator", "co-ordinator", "council", "councillor", "dentist", "deputy", "designated",
    "director", "doctor", "education", "executive", "family", "forum", "governor", "governors",
    "group",
    "head", "headteacher", "health", "hospital", "inclusion", "lead", "leader", "leaders",
    "leadership", "learning", "management", "manager", "member", "members", "mental", "nurse",
    "nursery", "nursing", "office", "officer", "paediatrician", "paediatrics", "panel",
    "partnership", "physiotherapist", "physiotherapy", "post", "principal", "programme",
    "psychologist", "psychology", "public", "representative", "school", "schools", "senco",
    "sendco", "service", "services", "social", "specialist", "staff", "strategic", "strategy",
    "supervisor", "support", "teacher", "teachers", "team", "teams", "therapist", "therapists",
    "therapy", "transport", "trust", "visiting", "visitor", "visitors", "work", "worker",
    "workers", "workforce", "youth",
  ]

  /// Says whether a text looks like a person rather than a role.
  ///
  /// It looks for titles, and for up to three words with a capital in front of which none belongs to
  /// roles. A role that is taken for a name by mistake can be written in small letters.
  public static func isLikelyPerson(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { ",;()/&:".contains($0) })
    return parts.contains { part in
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      let plain = words.map { $0.lowercased().filter { $0 != "." } }
      if plain.contains(where: titles.contains) { return true }
      guard (1...3).contains(words.count), plain.allSatisfy({ !self.words.contains($0) }) else {
        return false
      }
      return words.allSatisfy(isCapitalised)
    }
  }

  private static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
      && word.dropFirst().contains(where: \.isLowercase)
  }
}
