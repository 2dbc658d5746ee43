import Survey

extension Study {
  /// When what may be done with responses last changed, or some of them went; nil where neither ever
  /// happened.
  ///
  /// What was made of them before that moment says something else than what is made of them now.
  /// Notes that only ask somebody to look are no change.
  public func lastChange(
    questionnaire: String? = nil, wave: Wave? = nil
  ) throws(StoreFault) -> Moment? {
    let there = try responses(questionnaire: questionnaire, wave: wave).responses
    let codes = Set(there.map(\.respondent.code))
    let ids = Set(there.map(\.id))
    let consents = try records(.consents, of: ConsentChange.self).records
      .filter { codes.contains($0.content.respondent) }
    let marks = try records(.concerns, of: ConcernMark.self).records
      .filter { $0.content.did != .noticed && ($0.content.response.map(ids.contains) ?? false) }
    let gone = try tombstones().records.filter { record in
      record.content.parts.contains { part in
        (questionnaire ?? part.questionnaire) == part.questionnaire
          && (wave ?? part.wave) == part.wave
      }
    }
    return (consents.map(\.time) + marks.map(\.time) + gone.map(\.time)).max()
  }
}
