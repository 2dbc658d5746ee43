import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal
import Themes

/// Tells what came of what people said since a day, as for the update twice a year.
struct ActionsSince: Verb {
  static let configuration = CommandConfiguration(
    commandName: "since", abstract: "You said, we did: what came of it since a day.")

  @Argument(help: "The day, such as 2026-07-01.") var day: String
  @OptionGroup var printing: Printing
  @OptionGroup var reply: ReplyThreshold
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let since = try Typed.day(day)
    let codebook = try session.codebook(in: study)
    let register = try session.actions(in: study)
    let summary = try session.summary(of: selection, with: codebook, in: study)
    let report = UpdateReport(
      since: since, register.actions,
      unanswered: register.unanswered(
        among: summary.heard, from: reply.threshold, today: codebook.successors),
      checked: try session.endorsements(
        on: codebook, questionnaires: summary.questionnaires, waves: summary.waves, in: study),
      words: try session.actionWords(codebook, in: study))
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
