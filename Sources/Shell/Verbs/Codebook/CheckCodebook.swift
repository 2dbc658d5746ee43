import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Tries the codebook on the study's answers.
struct CheckCodebook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find words that match nothing, too much, or what people reject.",
    discussion: """
      It also names themes that are found in the same answers. An entry that is found in more than \
      80% of at least 20 answers is a flaw; the rest is for you to judge.
      """)

  @OptionGroup var selection: Selection
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let codebook = try session.codebook(in: study)
    let responses = try selection.responses(of: study, in: session)
    let readings = try session.readings(of: responses, in: study, with: codebook)
    let review = CodebookReview(
      of: readings, codebook: codebook, decisions: try session.decisions(in: study))
    let report = CodebookReport(review)
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
    if !review.tooWide.isEmpty { throw ExitCode.failure }
  }
}
