import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Shows the settings of the study, or shows and changes how one person likes to be asked.
struct ShowSettings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show the study's settings, or how somebody likes to be asked.",
    discussion: """
      With a respondent's code it shows how that person likes to be asked. With words after the \
      code, such as voice on, it changes that: settings yc-4f7k voice on.
      """)

  @Argument(help: "The code of a respondent.") var code: String?
  @Argument(help: "A setting in words, such as voice on or easy read.") var words: [String] = []
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    if let code { return try arrange(try Codes.checked(code), study, session) }
    guard study.has(.settings) else {
      throw Failure(
        "The study has no Questionnaires/study.yaml, so it names nobody to turn to when somebody is "
          + "not safe, and nothing is decided. Copy one from another study before asking anybody.")
    }
    let partnership = try session.partnership(in: study)
    let console = session.console
    console.say("Partnership: \(partnership.name.isEmpty ? "no name yet" : partnership.name).")
    console.say("Wave of new responses: \(try session.wave(nil, in: study).name).")
    list("Groups", partnership.groups, session)
    list("Agencies", partnership.agencies, session)
    list("Areas for improvement", partnership.areas, session)
    list("To do better", partnership.betterments, session)
    console.say("If somebody is not safe:")
    for step in partnership.safeguardingSteps { console.say("  \(step)") }
    for contact in partnership.contacts { console.say("  \(session.words(for: contact))") }
    let undecided = partnership.decisions.filter(\.text.isEmpty).map(\.name)
    console.say(
      undecided.isEmpty
        ? "Every decision is made."
        : "Still to be decided, in Questionnaires/study.yaml: \(undecided.joined(separator: ", "))."
    )
  }

  private func list(_ title: String, _ named: [Partnership.Named], _ session: Session) {
    session.console.say("\(title):")
    for one in named { session.console.say("  \(one.code): \(one.name).") }
  }
}
