import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal

/// Shows one action with everything that happened to it.
struct ShowAction: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one action: what was promised, and what happened.")

  @Argument(help: "The code of the action, such as a-4f7k.") var code: String
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let action = try session.action(code, in: session.actions(in: study))
    let words = try session.actionWords(session.codebook(in: study), in: study)
    let page = ActionPage(action, words: words)
    try session.show(page.document, json: page.json.text, csv: page.csv.text, as: printing)
    session.lastSeen[code] = action.steps.count
  }
}
