/// What may be done with each response now, after all that people said and decided since it was
/// saved.
public struct Permissions: Sendable {
  /// A text that changes whenever any of them does, for whoever keeps what came of responses.
  public let edition: String
  /// The changes of mind of each person, by code, in order.
  private let changes: [String: [(change: ConsentChange, time: Moment)]]
  /// The responses that a leader has to look at, or has kept back for good.
  private let concerns: Concerns
  /// The codes of people, and the ids of responses, whose erasure was begun.
  private let leaving: Set<String>
  /// Whether everything could be read: what cannot be read may be somebody's no.
  private let isWhole: Bool

  /// Takes up what was written down, in order.
  public init(
    _ changes: [(change: ConsentChange, time: Moment)] = [], concerns: Concerns = Concerns(),
    leaving: Set<String> = [], isWhole: Bool = true, edition: String = ""
  ) {
    self.changes = Dictionary(grouping: changes, by: \.change.respondent)
    self.concerns = concerns
    self.leaving = leaving
    self.isWhole = isWhole
    self.edition = edition
  }

  /// A response as it may be used now; what may not be used at all comes without its answers.
  public func applied(to response: Response) -> Response {
    var response = response
    var isWithdrawn = false
    for (change, time) in changes[response.respondent.code] ?? []
    where change.isAbout(response, at: time) {
      switch change.did {
      case .answer(let part, let isGiven): response.consent.parts[part] = isGiven
      case .withdraw: isWithdrawn = true
      case .restore: isWithdrawn = false
      }
    }
    if isWithdrawn { response.status = .withdrawn }
    switch concerns[response.id] {
    // Whether it is fit to be read by others is for a person to say.
    case .noticed: response.consent.parts["quote"] = false
    case .raised, .closed: response.isKeptBack = true
    case .cleared, nil: break
    }
    if !isWhole || leaving.contains(response.id) || leaving.contains(response.respondent.code) {
      response.isKeptBack = true
    }
    if !response.mayBeCounted { response.answers = [] }
    return response
  }
}
