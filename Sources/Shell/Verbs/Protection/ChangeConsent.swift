import ArgumentParser
import Reports
import Study
import Survey
import Terminal

/// Shows what somebody agreed to, or writes down that they changed their mind.
struct ChangeConsent: Verb {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Show what somebody agreed to, or that they changed their mind.",
    discussion: """
      With a code alone it shows what stands now and everything that was said before. With --part \
      and --answer it writes down a change, which holds at once for every answer that the person has \
      given. Nothing is overwritten.
      """)

  @Argument(help: "The respondent's code.") var code: String
  @Option(help: "The part, such as quote or share-with-ehc.") var part: String?
  @Option(help: "What the person says now: yes or no.") var answer: Answer?
  @OptionGroup var saying: Saying
  @OptionGroup var place: Place

  /// What can be said to a part.
  enum Answer: String, ExpressibleByArgument, CaseIterable { case yes, no }

  func validate() throws {
    guard (part == nil) == (answer == nil) else {
      throw ValidationError("A change takes both --part and --answer.")
    }
    guard part != nil || (saying.givenBy == nil && saying.how == nil) else {
      throw ValidationError("Say what changes with --part and --answer.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let holdings = try session.holdings(of: try Codes.checked(code), in: study)
    guard let part, let answer else { return try tell(holdings, study, session) }
    try check(part, holdings, study, session)
    try saying.write(
      .answer(part: part, isGiven: answer == .yes), of: code, holdings, study, session)
    session.console.say("\(code): \(part) is \(answer.rawValue) from now on.")
    session.tellOfReports()
  }

  private func tell(_ holdings: Holdings, _ study: Study, _ session: Session) throws {
    let permissions = try study.permissions().permissions
    let report = ConsentReport(
      code, responses: holdings.responses.map(\.response),
      now: holdings.responses.map { permissions.applied(to: $0.response) },
      changes: holdings.consents.map { ($0.content, $0.time) })
    session.console.say(TextFormat().text(of: report.document))
  }

  /// Makes sure that a part is one that somebody is asked for.
  private func check(
    _ part: String, _ holdings: Holdings, _ study: Study, _ session: Session
  ) throws {
    let asked = try session.questionnaires(in: study).flatMap(\.questions)
      .map(\.question.tags.consent)
    let known = Set(
      asked + holdings.responses.flatMap { $0.response.consent.parts.keys } + Consent.usualParts
    ).subtracting([""])
    guard known.contains(part) else {
      let advice =
        Slip.meant(by: part, among: known.sorted()).map { "Did you mean \($0)?" }
        ?? "There are: \(known.sorted().joined(separator: ", "))."
      throw Failure("Nobody is asked for “\(part)”. Nothing was changed. \(advice)")
    }
  }
}
