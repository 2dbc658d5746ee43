import ArgumentParser
import Coproduction
import Reports
import Study
import Terminal

/// Shows what people put first in a round that is closed.
struct ShowPriorities: Verb {
  static let configuration = CommandConfiguration(
    commandName: "results", abstract: "Show what matters most, once the round is closed.")

  @Argument(help: "The code of the round; otherwise the newest one.") var round: String?
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.rounds(in: study)
    guard let newest = known.last else { throw Failure.noRound }
    let shown =
      try round.map { code in
        guard let found = known.first(where: { $0.code == code }) else {
          throw Failure.noRound(code, among: known)
        }
        return found
      } ?? newest
    guard shown.closed != nil else {
      throw Failure(
        "The round \(shown.code) is still open, so nobody sees yet what others chose. "
          + "When everybody had a turn, type: prioritise close")
    }
    let report = PrioritiesReport(shown)
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
