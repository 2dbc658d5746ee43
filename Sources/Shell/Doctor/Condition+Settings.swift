import Coproduction
import Survey

extension Condition {
  private static let file = "Questionnaires/study.yaml"

  /// What only controllers can decide, and nobody can leave open for ever.
  private static let decided = [
    "lawful-basis", "controller", "privacy-contact", "retention", "disclosure",
  ]

  /// Whether the controllers have decided what only they can.
  var decisions: Sign {
    guard let partnership else {
      return .toDo(
        "Decisions", "there is no \(Self.file) that can be read. Copy one from another study.")
    }
    let made = Set(partnership.decisions.filter { !$0.text.isEmpty }.map(\.name))
    let named =
      Self.decided + partnership.decisions.map(\.name).filter { !Self.decided.contains($0) }
    let open = named.filter { !made.contains($0) }
    return open.isEmpty
      ? .fine("Decisions", "the controllers have made every one.")
      : .toDo(
        "Decisions",
        "the controllers have not decided \(open.joined(separator: ", ")). Write it into \(Self.file)."
      )
  }

  /// Whether every questionnaire says how long its answers are kept.
  var retention: Sign {
    withoutRetention.isEmpty
      ? .fine("Keeping", "every questionnaire says how long its answers are kept.")
      : .toDo(
        "Keeping",
        "nobody has said how long answers are kept to \(withoutRetention.joined(separator: ", ")). "
          + "Put retention_months into their settings.")
  }

  /// Whether there is somebody to turn to when somebody is not safe.
  var safety: Sign {
    guard let partnership else {
      return .toDo("Safety", "nobody is named to turn to when somebody is not safe.")
    }
    guard !partnership.safeguardingSteps.isEmpty else {
      return .toDo("Safety", "there are no steps to take. Write them into \(Self.file).")
    }
    let usable = partnership.contacts.filter { !$0.reach.isEmpty }
    guard !usable.isEmpty else {
      return .toDo("Safety", "nobody can be reached. Write numbers into \(Self.file).")
    }
    let unreachable = partnership.contacts.filter(\.reach.isEmpty).map(\.name)
    guard unreachable.isEmpty else {
      return .toDo(
        "Safety",
        "there is no number yet for \(Self.list(unreachable)). Write it into \(Self.file).")
    }
    let stale = partnership.contacts.filter { $0.isStale(on: now.localDate) }.map(\.name)
    return stale.isEmpty
      ? .fine("Safety", "every contact was checked in the last six months.")
      : .toDo(
        "Safety",
        "nobody has checked for six months how to reach \(Self.list(stale)). Ring, then write the "
          + "day into \(Self.file).")
  }

  /// Whether the settings name somebody, which no file of a study should.
  var names: Sign {
    likelyNames.isEmpty
      ? .fine("Names", "the settings hold none that looks like that of a person.")
      : .toDo(
        "Names",
        "these in \(Self.file) look like people: \(Self.list(likelyNames)). Write roles there, "
          + "such as the SENCO; no child's name belongs into it.")
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: "; ") }
}
