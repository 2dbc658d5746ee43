import Survey

/// All actions of a study, worked out from everything that happened to them.
public struct ActionRegister: Equatable, Sendable {
  /// The actions, the oldest first.
  public private(set) var actions: [Action] = []
  /// The codes of actions that something happened to but whose beginning is missing.
  public private(set) var strays: [String] = []

  /// Adds up steps in the order in which they were written.
  public init(_ steps: [Action.Step]) {
    var places: [String: Int] = [:]
    for step in steps {
      if let place = places[step.event.action] {
        actions[place].add(step)
      } else if let action = Action(step) {
        places[action.id] = actions.count
        actions.append(action)
      } else if !strays.contains(step.event.action) {
        strays.append(step.event.action)
      }
    }
    strays.removeAll { places[$0] != nil }
  }

  /// The action with that code.
  public subscript(id: String) -> Action? { actions.first { $0.id == id } }

  /// The actions whose day has come and that are not done, the longest overdue first.
  public func due(on day: CivilDate) -> [Action] {
    actions.enumerated().filter { $0.element.isDue(on: day) }
      .sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }.map(\.element)
  }

  /// The actions that something happened to on that day or later.
  public func changed(since day: CivilDate) -> [Action] {
    actions.filter { $0.changed.localDate >= day }
  }

  /// The themes that enough people spoke of and that no action answers.
  ///
  /// An action for a theme that was renamed, merged or split answers those that took over, which
  /// `today` names.
  public func unanswered(
    among heard: [HeardTheme], from threshold: Threshold,
    today: (String) -> [String] = { [$0] }
  ) -> [HeardTheme] {
    let answered = Set(actions.flatMap { today($0.pledge.theme) })
    return heard.filter { !answered.contains($0.code) && threshold.isReached(by: $0) }
  }
}
