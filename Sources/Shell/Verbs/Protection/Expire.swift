import ArgumentParser
import Study
import Survey
import Terminal

/// Lists what was kept for as long as it may be, and removes it.
struct Expire: Verb {
  static let configuration = CommandConfiguration(
    commandName: "expire", abstract: "List what was kept long enough, and remove it.",
    discussion: """
      Each questionnaire says in its settings how many months its answers are kept \
      (retention_months). What is older is listed, and removed once somebody confirms it, in the \
      same way as erase does. A response about which a concern is open stays.
      """)

  @Flag(help: "Only list what is due.") var list = false
  @Flag(help: "Do it without asking, for scripts.") var yes = false
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let today = session.now().localDate
    let limits = try limits(study, session)
    let marks = session.told(try study.records(.concerns, of: ConcernMark.self))
    let open = Concerns(marks.map(\.content)).open
    let holdings = try study.holdings { response in
      let months = limits[response.questionnaire.id]
      return months.map { response.isDue(after: $0, on: today) } ?? false
        && !open.contains(response.id) && !response.isInvented
    }
    guard holdings.sealed == 0 else { throw Failure.sealed("what is due") }
    for problem in holdings.problems { session.console.complain(problem) }
    guard !holdings.ids.isEmpty else {
      return session.console.say("Nothing is due. Nothing was removed.")
    }
    tell(holdings, session)
    if list { return }
    guard session.confirm("expire", isGiven: yes) else {
      throw Failure("Nothing was removed. In a script, add --yes.")
    }
    let removal = Removal(holdings: holdings, deed: .expired)
    try removal.carryOut(in: study, again: "expire", session)
    session.console.say("What was due is erased: \(holdings.amount).")
    try removal.tellOfRest(study, session)
    session.tellOfReports()
  }

  /// For how many months the answers to each questionnaire are kept; it is said where nobody decided.
  private func limits(_ study: Study, _ session: Session) throws -> [String: Int] {
    let asked = try session.questionnaires(in: study)
    let undecided = asked.filter { $0.retentionMonths == nil }.map(\.id).sorted()
    if !undecided.isEmpty {
      session.console.complain(
        "Nobody has decided yet how long answers are kept, so nothing of these is ever due: "
          + "\(undecided.joined(separator: ", ")). Put retention_months into their settings.")
    }
    return asked.reduce(into: [:]) { $0[$1.id] = $1.retentionMonths }
  }

  private func tell(_ holdings: Holdings, _ session: Session) {
    let due = holdings.responses.map(\.response) + holdings.drafts.map(\.response)
    let parts = Dictionary(grouping: due) { "\($0.questionnaire.id), wave \($0.wave.name)" }
    for (name, responses) in parts.sorted(by: { $0.key < $1.key }) {
      let oldest = responses.map(\.started).min()
      session.console.say(
        "\(name): \(responses.count.of("response")) due"
          + (oldest.map { ", the oldest of \($0.localDate.spoken)" } ?? "") + ".")
    }
  }
}

extension Response {
  /// Says whether it ended that many months ago or more.
  func isDue(after months: Int, on day: CivilDate) -> Bool {
    (finished ?? started).localDate.adding(months: months) <= day
  }
}
