extension Response: Codable {
  private enum Key: String, CodingKey {
    case format, id, questionnaire, wave, respondent, collection, consent, status, started, finished
    case invented, audit, answers
  }

  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Response.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container, debugDescription: "the format “\(format)” is not known")
    }
    id = try container.decode(String.self, forKey: .id)
    questionnaire = try container.decode(Version.self, forKey: .questionnaire)
    wave = try container.decode(Wave.self, forKey: .wave)
    respondent = try container.decode(Respondent.self, forKey: .respondent)
    collection = try container.decode(Collection.self, forKey: .collection)
    consent = try container.decode(Consent.self, forKey: .consent)
    status = try container.decode(Status.self, forKey: .status)
    started = try container.decode(Moment.self, forKey: .started)
    finished = try container.decodeIfPresent(Moment.self, forKey: .finished)
    isInvented = try container.decodeIfPresent(Bool.self, forKey: .invented) ?? false
    audit = try container.decodeIfPresent(AuditMark.self, forKey: .audit)
    answers = try container.decode([Answer].self, forKey: .answers)
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Response.format, forKey: .format)
    try container.encode(id, forKey: .id)
    try container.encode(questionnaire, forKey: .questionnaire)
    try container.encode(wave, forKey: .wave)
    try container.encode(respondent, forKey: .respondent)
    try container.encode(collection, forKey: .collection)
    try container.encode(consent, forKey: .consent)
    try container.encode(status, forKey: .status)
    try container.encode(started, forKey: .started)
    try container.encodeIfPresent(finished, forKey: .finished)
    if isInvented { try container.encode(true, forKey: .invented) }
    try container.encodeIfPresent(audit, forKey: .audit)
    try container.encode(answers, forKey: .answers)
  }
}
