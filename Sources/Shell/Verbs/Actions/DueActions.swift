import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal

/// Lists the actions whose day has come.
struct DueActions: Verb {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List the actions whose day has come and that are not done.")

  @Option(name: .customLong("on"), help: "As it will be on this day; otherwise as it is today.")
  var day: String?
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let day = try day.map { try Typed.day($0) } ?? session.now().localDate
    let register = try session.actions(in: study)
    let words = try session.actionWords(session.codebook(in: study), in: study, on: day)
    let report = ActionsReport(
      "Actions due on \(day.spoken)", register.due(on: day), words: words,
      nothing: "Nothing is due.")
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
