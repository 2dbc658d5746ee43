import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal
import Themes

/// Lists every action, and the themes that nobody has answered.
struct ListActions: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every action, and the themes without a reply.")

  @OptionGroup var printing: Printing
  @OptionGroup var reply: ReplyThreshold
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let codebook = try session.codebook(in: study)
    let register = try session.actions(in: study)
    let heard = try session.summary(of: selection, with: codebook, in: study).heard
    let report = ActionsReport(
      "Actions", register.actions,
      unanswered: register.unanswered(
        among: heard, from: reply.threshold, today: codebook.successors),
      words: try session.actionWords(codebook, in: study),
      nothing: "Nobody has taken on an action yet. To begin: actions add.")
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
    for action in register.actions { session.lastSeen[action.id] = action.steps.count }
  }
}
