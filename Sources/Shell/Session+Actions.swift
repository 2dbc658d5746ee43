import Coproduction
import Reports
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// The names that codes stand for in what is said about actions.
  func actionWords(
    _ codebook: Codebook, in study: Study, on day: CivilDate? = nil
  ) throws -> ActionWords {
    let partnership = try partnership(in: study)
    func names(_ named: [Partnership.Named]) -> [String: String] {
      Dictionary(named.map { ($0.code, $0.name) }) { first, _ in first }
    }
    return ActionWords(
      themes: Dictionary(codebook.themes.map { ($0.code, codebook.nameToday($0)) }) { one, _ in one
      },
      areas: names(partnership.areas), agencies: names(partnership.agencies),
      day: day ?? now().localDate)
  }

  /// The action with that code.
  func action(_ code: String, in register: ActionRegister) throws -> Action {
    if let action = register[code] { return action }
    let advice =
      Slip.meant(by: code, among: register.actions.map(\.id)).map { "Did you mean \($0)?" }
      ?? "Type actions list to see them all."
    throw Failure("There is no action “\(code)”. Nothing was changed. \(advice)")
  }

  /// Writes down what happened to an action, and tells of what somebody else changed meanwhile.
  ///
  /// So many of its steps were seen; where that is not said, as many as this session has shown, or
  /// all.
  mutating func write(
    _ change: ActionEvent.Change, to code: String, seen: Int? = nil, in study: Study
  ) throws {
    let before = try action(code, in: actions(in: study))
    if let seen, !(1...before.steps.count).contains(seen) {
      throw Failure(
        "\(code) has no step \(seen). Nothing was changed. Type actions show \(code) to see its steps."
      )
    }
    let event = ActionEvent(code, seen: seen ?? lastSeen[code] ?? before.steps.count, change)
    let written = try study.write(event, as: .actions, at: now())
    // Read again, so that of two people who write at the same moment one hears of the other.
    let after = try action(code, in: actions(in: study))
    lastSeen[code] = after.steps.count
    let mine = after.steps.lastIndex { $0.event == event && $0.time == written.time }
    let unseen = mine.map(after.unseen) ?? []
    guard !unseen.isEmpty else { return }
    console.complain("Somebody else changed \(code) after you last looked at it:")
    for step in unseen {
      guard case .updated(let progress) = step.event.change else { continue }
      console.complain(
        "On \(step.time.localDate.spoken): We \(progress.state.words): \(progress.words)")
    }
    console.complain(
      "Both changes are kept, and yours stands last. Type actions show \(code) to see them.")
  }

  /// A theme that is coded today; of one that is not, it is said what it went into.
  func themeToday(_ name: String, in codebook: Codebook) throws -> Theme {
    let theme = try theme(name, in: codebook)
    guard theme.isRetired else { return theme }
    let today = codebook.successors(of: theme.code)
    throw Failure(
      "The theme “\(theme.code)” is coded no longer. Nothing was changed. "
        + (today.isEmpty
          ? "Type codebook to see the themes of today."
          : "It went into \(today.joined(separator: " and ")): name "
            + "\(today.count == 1 ? "that" : "one of those") instead."))
  }

  /// A code of study.yaml, such as that of an agency; where it lists none, any will do.
  func known(
    _ code: String, among named: [Partnership.Named], as what: String
  ) throws -> String {
    let plain = code.lowercased()
    if let found = named.first(where: { $0.code == plain || $0.name.lowercased() == plain }) {
      return found.code
    }
    guard !named.isEmpty else { return code }
    let advice =
      Slip.meant(by: code, among: named.map(\.code)).map { "Did you mean \($0)?" }
      ?? "There are: \(named.map(\.code).joined(separator: ", "))."
    throw Failure(
      "Questionnaires/study.yaml has no \(what) “\(code)”. Nothing was changed. \(advice)")
  }
}

extension Codebook {
  /// The name of a theme, with those that took over where it is coded no longer.
  fileprivate func nameToday(_ theme: Theme) -> String {
    let today = theme.isRetired ? successors(of: theme.code).compactMap { self[$0]?.name } : []
    return today.isEmpty ? theme.name : "\(theme.name), now \(today.joined(separator: " and "))"
  }
}
