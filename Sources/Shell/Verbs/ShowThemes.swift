import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Summarises what people spoke of.
struct ShowThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Summarise what people spoke of, with the words behind it.")

  @OptionGroup var selection: Selection
  @Option(help: "Split by group, wave, questionnaire, mode or the name of a question.")
  var by: String?
  @Option(help: "How to print: text, markdown, json or csv.") var format: ReportFormat = .text
  @Option(help: "How many people are quoted on each theme.") var quotes = 3
  @Flag(help: "Propose themes: words of answers in which no theme is found.") var new = false
  @Option(help: "With --new, the phrase to make a theme of.") var add: String?
  @Option(help: "With --add, the name of the theme that people read.") var name: String?
  @Flag(help: "Write what the responses come to as one line of JSON, to be merged.")
  var partial = false
  @Flag(help: "Merge files that --partial wrote, and report on them together.")
  var merge = false
  @Option(help: "With --partial, the file to write, which must be new.") var out: String?
  @Argument(
    help: "With --merge, the files; with --partial, - for responses on standard input, one a line.")
  var files: [String] = []
  @OptionGroup var place: Place

  func validate() throws {
    guard quotes >= 0 else { throw ValidationError("The number of quotes cannot be negative.") }
    guard out == nil || partial else { throw ValidationError("--out belongs to --partial.") }
    guard !merge || !files.isEmpty else {
      throw ValidationError("Name the files to be merged, which --partial wrote.")
    }
    guard merge || files.isEmpty || partial && files == ["-"] else {
      throw ValidationError("Files belong to --merge. Only - can follow --partial.")
    }
    guard !new || !merge && !partial && by == nil else {
      throw ValidationError("--new stands alone: leave out --by, --partial and --merge.")
    }
    guard new || add == nil, add != nil || name == nil else {
      throw ValidationError("--add belongs to --new, and --name to --add.")
    }
    guard !merge || selection.isEverything && by == nil else {
      throw ValidationError("What is merged was chosen and split when --partial wrote it.")
    }
  }

  func run(in session: inout Session) throws {
    if new { return try proposeThemes(in: &session) }
    if merge {
      let (merged, plan) = try merged(in: session)
      if partial { return try writePartial(merged, in: session) }
      return show(ThemesReport(merged, by: plan), in: session)
    }
    if partial, files == ["-"] { return try countLines(in: session) }
    let figures = try Figures(
      selection, of: session.study(place), by: by.map { Field($0) },
      keepsWords: format == .json && !partial, in: session)
    if partial { return try writePartial(figures.partial, in: session) }
    if format == .json { return session.deliver(figures.json()) }
    show(figures.report(quotes: quotes), in: session)
  }

  private func show(_ report: ThemesReport, in session: Session) {
    session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
  }
}
