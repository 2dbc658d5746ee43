import Reports
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// What people found in the answers of a study; what could not be read is told.
  func decisions(in study: Study) throws -> Decisions {
    let found = try study.decisions()
    for problem in found.problems { console.complain(problem) }
    return found.decisions
  }

  /// What gives the answers of a study their themes, having learned from all that people decided.
  func coder(in study: Study) throws -> Coder {
    let codebook = CompiledCodebook(try codebook(in: study))
    let decisions = try decisions(in: study)
    guard decisions.byPlace.count >= LearnedCoder.fewestToLearn else {
      return Coder(codebook, decisions: decisions)
    }
    // What could not be read is told where responses are asked for.
    let decided = Set(decisions.byPlace.keys.map(\.response))
    let responses = try study.responses().responses.filter { decided.contains($0.id) }
    let readings = Reading.all(of: responses, on: try shelf(for: responses, in: study))
    return Coder(codebook, decisions: decisions, learningFrom: readings)
  }

  /// The questionnaires that responses answered.
  func shelf(for responses: [Response], in study: Study) throws -> Shelf {
    Shelf(try questionnaires(in: study, ids: Set(responses.map(\.questionnaire.id))))
  }

  /// Every answer behind a theme's figure, split where that is asked for.
  func excerpts(
    of theme: String, in responses: [Response], by field: String? = nil, _ study: Study
  ) throws -> ExcerptsReport {
    let coder = try coder(in: study)
    let chosen = try self.theme(theme, in: coder.codebook)
    let shelf = try shelf(for: responses, in: study)
    let readings = Reading.all(of: responses, on: shelf, with: coder)
    let summary = Summary(of: readings, codebook: coder.codebook)
    guard let finding = summary.findings.first(where: { $0.theme == chosen.code }) else {
      throw Failure.retired(chosen, in: coder.codebook)
    }
    let split = try field.map {
      try Split(of: readings, by: Field($0), on: shelf, codebook: coder.codebook)
    }
    var report = ExcerptsReport(finding, split: split)
    report.checked =
      try endorsements(
        on: coder.codebook, questionnaires: summary.questionnaires, waves: summary.waves, in: study
      )[chosen.code] ?? []
    return report
  }

  /// Prints every answer behind a figure, at a terminal a page at a time.
  func show(_ report: ExcerptsReport, as printing: Printing) throws {
    try show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing, inPages: true)
  }
}
