/// A change of mind about what may be done with somebody's answers, as it is kept.
///
/// Changes are only ever added: what was agreed to before stays readable.
public struct ConsentChange: Equatable, Sendable {
  /// The code of the person.
  public var respondent: String
  /// The ids of the responses that the person had given by then.
  public var responses: [String]
  /// What changed.
  public var did: Deed
  /// Who said so; nil where that was not written down.
  public var givenBy: Giver?
  /// How they said so; nil where that was not written down.
  public var how: Way?

  /// What can change.
  public enum Deed: Equatable, Sendable {
    /// A part, such as `quote`, is now agreed to or refused.
    case answer(part: String, isGiven: Bool)
    /// Nothing may be done with the answers any more.
    case withdraw
    /// A withdrawal is taken back.
    case restore
  }

  /// Who can change a consent.
  public enum Giver: String, Codable, CaseIterable, Sendable {
    case own = "self"
    case parent, both, supporter, group
  }

  /// How somebody can make it known.
  public enum Way: String, Codable, CaseIterable, Sendable {
    case said, written
    /// By signs, pictures or behaviour, as people do who do not speak.
    case shown
  }

  /// Makes a change.
  public init(
    of respondent: String, responses: [String], _ did: Deed, givenBy: Giver?, how: Way?
  ) {
    self.respondent = respondent
    self.responses = responses
    self.did = did
    self.givenBy = givenBy
    self.how = how
  }

  /// Says whether it is about a response: one that it names, or that the person had begun by then on
  /// whichever computer, so that folders of two laptops can be put together.
  public func isAbout(_ response: Response, at time: Moment) -> Bool {
    response.respondent.code == respondent
      && (responses.contains(response.id) || response.started <= time)
  }
}

extension ConsentChange: Codable {
  private enum Key: String, CodingKey {
    case respondent, responses, did, part, answer, how
    case givenBy = "given-by"
  }
  private enum Kind: String, Codable { case answer, withdraw, restore }

  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    respondent = try container.decode(String.self, forKey: .respondent)
    responses = try container.decode([String].self, forKey: .responses)
    givenBy = try container.decodeIfPresent(Giver.self, forKey: .givenBy)
    how = try container.decodeIfPresent(Way.self, forKey: .how)
    switch try container.decode(Kind.self, forKey: .did) {
    case .withdraw: did = .withdraw
    case .restore: did = .restore
    case .answer:
      let answer = try container.decode(String.self, forKey: .answer)
      guard ["yes", "no"].contains(answer) else {
        throw DecodingError.dataCorruptedError(
          forKey: .answer, in: container, debugDescription: "it is neither yes nor no")
      }
      did = .answer(
        part: try container.decode(String.self, forKey: .part), isGiven: answer == "yes")
    }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(respondent, forKey: .respondent)
    try container.encode(responses, forKey: .responses)
    try container.encodeIfPresent(givenBy, forKey: .givenBy)
    try container.encodeIfPresent(how, forKey: .how)
    switch did {
    case .withdraw: try container.encode(Kind.withdraw, forKey: .did)
    case .restore: try container.encode(Kind.restore, forKey: .did)
    case .answer(let part, let isGiven):
      try container.encode(Kind.answer, forKey: .did)
      try container.encode(part, forKey: .part)
      try container.encode(isGiven ? "yes" : "no", forKey: .answer)
    }
  }
}
