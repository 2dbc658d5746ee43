import ArgumentParser
import Forms
import Study
import Survey
import Terminal
import Themes

/// Brings in what people found in answers.
struct ImportCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in what people found in answers, from a CSV file.",
    discussion: """
      The columns are respondent, question, theme and coder. Each row is a theme that a person \
      found; an empty theme says that they read the answer and found none. These columns may be \
      there too: response, questionnaire, wave, valence (positive, negative, neutral or mixed), \
      start, end, memo, time. A file with a row that cannot be taken is not brought in at all.
      """)

  @Argument(help: "The CSV file.") var file: String
  @Flag(help: "Leave out the rows that cannot be taken and bring in the others.")
  var skipUnknown = false
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let codebook = try session.codebook(in: study)
    let responses = try selection.told(selection.found(in: study, session), study, session)
    let readings = Reading.all(of: responses, on: try session.shelf(for: responses, in: study))
    let log = try study.codingLog()
    for problem in log.problems { session.console.complain(problem) }
    let brought = try session.table(in: file) { table in
      try CodingImport(
        table, codebook: codebook, readings: readings, standing: log.decisions, at: session.now())
    }
    for note in brought.notes { session.console.complain(note) }
    for row in brought.refused { session.console.complain(row.description) }
    guard brought.refused.isEmpty || skipUnknown else {
      throw Failure(
        "\(brought.refused.count.of("row")) could not be taken, for the reasons above. Nothing of "
          + "the file was brought in. Put the rows right and import it again, or add "
          + "--skip-unknown to bring in the others.")
    }
    tell(brought, session)
    guard !brought.decisions.isEmpty else { return }
    let batch = try study.keep(imported: brought.decisions, at: session.now())
    let coders = Set(brought.decisions.map(\.coder)).sorted().joined(separator: ", ")
    session.console.say(
      "\(brought.decisions.count.of("answer")) coded by \(coders). To take this back, type: "
        + "codings undo \(batch)")
  }

  private func tell(_ brought: CodingImport, _ session: Session) {
    let console = session.console
    if brought.suggestions > 0 {
      console.say(
        "\(brought.suggestions.of("row")) left out: nobody has confirmed what the program suggests."
      )
    }
    if !brought.refused.isEmpty { console.say("\(brought.refused.count.of("row")) left out.") }
    if brought.known > 0 {
      console.say("\(brought.known.of("answer")) had been coded so before.")
    }
    if brought.decisions.isEmpty { console.say("Nothing was added.") }
  }
}
