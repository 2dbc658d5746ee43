import Survey

/// What is left of something that was erased: how much it was, and of what, but not whose.
///
/// A code, or a number worked out from one, would still point at the person.
public struct Tombstone: Codable, Equatable, Sendable {
  /// Why it went.
  public var did: Deed
  /// What went.
  public var parts: [Part]

  /// Why something can go.
  public enum Deed: String, Codable, Sendable {
    /// A person wanted it.
    case erased
    /// The time for which it may be kept was over.
    case expired
  }

  /// Responses and drafts of one questionnaire and wave.
  public struct Part: Codable, Equatable, Sendable {
    /// The id of the questionnaire.
    public var questionnaire: String
    /// The round of asking.
    public var wave: Wave
    /// How many responses and drafts.
    public var responses: Int
  }

  /// Makes what is told of some responses and drafts; copies of one count once.
  init(_ did: Deed, of responses: [Response]) {
    self.did = did
    var parts: [Part] = []
    var seen: Set<String> = []
    for response in responses where seen.insert(response.id).inserted {
      let (id, wave) = (response.questionnaire.id, response.wave)
      if let place = parts.firstIndex(where: { $0.questionnaire == id && $0.wave == wave }) {
        parts[place].responses += 1
      } else {
        parts.append(Part(questionnaire: id, wave: wave, responses: 1))
      }
    }
    self.parts = parts.sorted { ($0.questionnaire, $0.wave) < ($1.questionnaire, $1.wave) }
  }
}
