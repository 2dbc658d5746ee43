import ArgumentParser
import Reports
import Study
import Survey
import Terminal

/// Writes one person's own part of an EHC plan, or counts what is missing over all.
struct ReportEHC: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ehc", abstract: "Write a person's own part of their EHC plan.",
    discussion: """
      Only what somebody agreed to share with the person who coordinates their plan is in it. A name \
      given with --name is printed and kept nowhere. Nobody here knows who is whose child: name a \
      parent's own code with --parent. --gaps counts over all what has not reached plans yet.
      """)

  @Argument(help: "The code of a child or young person.") var code: String?
  @Option(help: "The code of their parent or carer, whose views are kept apart.")
  var parent: String?
  @Option(help: "The first name to print in place of the code.") var name: String?
  @Option(help: "The school year; Preparing for Adulthood is left out before Year 9.")
  var year: Int?
  @Flag(help: "Count over all people, by wave, what has not reached plans yet.") var gaps = false
  @OptionGroup var protecting: Protecting
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func validate() throws {
    guard gaps == (code == nil) else {
      throw ValidationError(
        gaps ? "--gaps counts over all people: leave out the code." : "Name a person's code.")
    }
    guard !gaps || parent == nil && name == nil && year == nil else {
      throw ValidationError("--parent, --name and --year go with one person's code.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let found = try study.responses()
    for problem in found.problems { session.console.complain(problem) }
    guard !found.responses.isEmpty else {
      guard found.problems.isEmpty else { throw Failure.unreadable("response") }
      throw Failure(
        "There are no responses yet. Nothing was written. Ask somebody with: ask QUESTIONNAIRE")
    }
    let sharing = Sharing(found.responses, in: study, session)
    guard let code else {
      var report = EHCGaps(of: try sharing.everybody())
      report.disclosure = try protecting.rule(in: study, session)
      return try session.show(
        report.document, json: report.json.text, csv: report.csv.text, as: printing)
    }
    let report = EHCReport(
      of: PlanVoice(try sharing.returns(of: code, from: [.youngPerson])),
      parent: try parent.map { PlanVoice(try sharing.returns(of: $0, from: [.parentCarer])) },
      name: name?.trimmed, year: year, today: session.now().localDate)
    try session.show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing, inPages: true)
  }
}
