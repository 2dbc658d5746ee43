import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal
import Themes

/// Takes on an action about what people said.
struct AddAction: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take on an action about a theme.")

  @Option(help: "The theme that it answers.") var theme: String
  @Option(help: "What people said, in words that they would know again.") var said: String
  @Option(help: "The area for improvement, by its code in study.yaml.") var area: String
  @Option(help: "The agency that acts, by its code in study.yaml.") var agency: String
  @Option(help: "Whose job it is, as a role such as \"SEND lead\"; never a name.") var owner: String
  @Option(help: "The day by which people hear what came of it, such as 2027-01-31.") var by: String
  @Option(help: "What will be done; otherwise it counts as not answered yet.") var will: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let partnership = try session.partnership(in: study)
    let theme = try session.themeToday(theme, in: session.codebook(in: study))
    let owner = try Typed.filled(owner, for: "--owner", "Write a role, such as SEND lead.")
    guard !Role.isLikelyPerson(owner) else {
      throw Failure(
        "“\(owner)” looks like a person's name. Nothing was changed. "
          + "Write a role, such as SEND lead, so that the job stays when people move on.")
    }
    let pledge = Pledge(
      theme: theme.code,
      said: try Typed.filled(said, for: "--said", "Write what people said."),
      area: try session.known(area, among: partnership.areas, as: "area"),
      agency: try session.known(agency, among: partnership.agencies, as: "agency"), owner: owner,
      by: try Typed.day(by),
      will: try will.map { try Typed.filled($0, for: "--will", "Leave it out for now.") },
      session: try session.gathering(in: study)?.code)
    let taken = try Set(session.actions(in: study).actions.map(\.id))
    let code = RespondentCode.random(prefix: "a", taken: taken)
    try study.write(
      ActionEvent(code, seen: 0, .added(pledge)), as: .actions, at: session.now())
    session.lastSeen[code] = 1
    session.console.say("The action \(code) is written down, for \(pledge.by.spoken).")
    if pledge.by < session.now().localDate {
      session.console.complain("That day has passed already. To change it: actions update \(code)")
    }
    try session.advise(on: [pledge.will], in: study)
  }
}
