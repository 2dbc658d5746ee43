import Coproduction
import Reports
import Study
import Survey
import Terminal
import Themes

extension Agree {
  /// Shows what was said so far about the themes that were named, or about all.
  func tell(_ study: Study, _ session: Session) throws {
    let codebook = try session.codebook(in: study)
    let codes = try themes.map { try session.theme($0, in: codebook).code }
    let names = Dictionary(codebook.themes.map { ($0.code, $0.name) }) { first, _ in first }
    let entries = try session.checks(in: study).all.filter { entry in
      codes.isEmpty || entry.check.theme.map(codes.contains) ?? false
    }
    let report = ChecksReport(entries, themes: names)
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}

extension Session {
  /// How far groups agree with each theme in its present words, from answers that responses gave.
  func endorsements(
    on codebook: Codebook, questionnaires: [String], waves: [Wave], in study: Study
  ) throws -> [String: [Endorsement]] {
    let checks = try checks(in: study)
    let all = codebook.themes.map { theme in
      (
        theme.code,
        checks.of(
          theme.code, read: theme.spoken, questionnaires: questionnaires, waves: waves
        ).endorsements
      )
    }
    return Dictionary(all) { first, _ in first }
  }
}
