import Coproduction
import Study
import Survey
import Terminal

extension Session {
  /// Everything that was written down of priorities, in order.
  func priorityRecords(in study: Study) throws -> [Record<PriorityEntry>] {
    told(try study.records(.priorities, of: PriorityEntry.self))
  }

  /// Every round of priorities in the order of opening.
  func rounds(in study: Study) throws -> [Round] {
    let takenBack = try statements(in: study).all.filter(\.isTakenBack)
    return Round.all(
      try priorityRecords(in: study).map { (entry: $0.content, time: $0.time) },
      words: Dictionary(takenBack.map { ($0.code, $0.text) }) { first, _ in first })
  }
}

extension Failure {
  /// Nobody has opened a round of priorities.
  static let noRound = Failure(
    "There is no round of priorities yet. Begin one with: prioritise dots, prioritise ranking or "
      + "prioritise pairs")

  /// Somebody named a round that the study does not have.
  static func noRound(_ code: String, among rounds: [Round]) -> Failure {
    let advice =
      Slip.meant(by: code, among: rounds.map(\.code)).map { "Did you mean \($0)?" }
      ?? "There are: \(rounds.map(\.code).joined(separator: ", "))."
    return Failure("There is no round “\(code)”. Nothing was changed. \(advice)")
  }
}
