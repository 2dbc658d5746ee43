import Survey

/// Whose responses the parts of a report rest on, so that it can be compared with others.
public struct Rolls: Equatable, Sendable {
  /// Everybody's.
  public var everybody: Roll
  /// Those in each part of a split, by the value of the part.
  public var parts: [String: Roll]
  /// Those to each questionnaire, by its id.
  public var questionnaires: [String: Roll]

  /// Takes down the responses that may be counted, as a summary, a split and tallies count them.
  ///
  /// - Throws: `UnsuitableField` where the questionnaires rule the field out.
  public init(
    of responses: [Response], by field: Field? = nil, on shelf: Shelf
  ) throws(UnsuitableField) {
    let counted = responses.filter(\.mayBeCounted)
    everybody = Roll(of: counted)
    let byQuestionnaire = Dictionary(grouping: counted, by: \.questionnaire.id)
    questionnaires = byQuestionnaire.mapValues { Roll(of: $0) }
    parts = [:]
    guard let field else { return }
    let scheme = try Split.Scheme(field, on: shelf)
    var members: [String: [Response]] = [:]
    for response in counted {
      for value in scheme.values(of: response) { members[value, default: []].append(response) }
    }
    parts = members.mapValues { Roll(of: $0) }
  }
}
