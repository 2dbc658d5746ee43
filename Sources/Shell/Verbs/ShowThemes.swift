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
  @Option(help: "Split by group, wave, questionnaire, mode, language or the name of a question.")
  var by: String?
  @OptionGroup var printing: Printing
  @Option(help: "How many people are quoted on each theme.") var quotes = 3
  @Flag(help: "Propose themes: words of answers in which no theme is found.") var new = false
  @Option(help: "With --new, the phrase to make a theme of.") var add: String?
  @Option(help: "With --add, the name of the theme that people read.") var name: String?
  @Flag(
    help: """
      Write what the responses come to as one line of JSON, to be merged. It holds exact counts and \
      is not for publication.
      """)
  var partial = false
  @Flag(help: "Merge files that --partial wrote, and report on them together.")
  var merge = false
  @Argument(
    help: "With --merge, the files; with --partial, - for responses on standard input, one a line.")
  var files: [String] = []
  @OptionGroup var protecting: Protecting
  @OptionGroup var place: Place

  func validate() throws {
    guard quotes >= 0 else { throw ValidationError("The number of quotes cannot be negative.") }
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
      let disclosure = try protecting.rule(in: session.study(place), session)
      // Files of others have no responses here that could be compared with earlier figures.
      let report = ThemesReport(merged, by: plan)
        .protected(by: disclosure, codebook: plan.codebook).report
      return try show(report, in: session)
    }
    if partial, files == ["-"] { return try countLines(in: session) }
    let study = try session.study(place)
    let disclosure = partial ? Disclosure(.none) : try protecting.rule(in: study, session)
    let figures = try Figures(
      selection, of: study, by: by.map { Field($0) }, quotes: quotes,
      keepsWords: printing.format == .json && !partial, under: disclosure, in: session)
    if partial { return try writePartial(figures.partial, in: session) }
    let protected = figures.protected
    if session.goesOut(as: printing) {
      try session.note(protected.figures, under: disclosure, in: study)
    }
    guard printing.format == .json, disclosure.profile == .none else {
      return try show(protected.report, in: session)
    }
    if printing.out == nil { return session.deliver(figures.json()) }
    try session.show(Document(title: ""), json: figures.json().text, csv: "", as: printing)
  }

  private func show(_ report: ThemesReport, in session: Session) throws {
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
