import Survey

@testable import Forms

/// A form written inside a test.
struct Form {
  let reading: XLSForm.Reading

  /// Reads a survey sheet, with the other sheets below it where they are needed.
  init(_ yaml: String) { reading = XLSForm.read(Array(yaml.utf8), file: "form.yaml") }

  /// The serious flaws.
  var faults: [Flaw] { reading.flaws.filter { !$0.isWarning } }
  /// The flaws that leave it usable.
  var warnings: [Flaw] { reading.flaws.filter(\.isWarning) }

  /// Says whether an entry of the catalogue was told, at that row where one is given.
  func tells(_ problem: some Problem, row: Int? = nil) -> Bool {
    reading.flaws.contains {
      $0.problem == problem.sentences.problem && $0.advice == problem.sentences.advice
        && $0.isWarning == problem.isWarning && (row == nil || $0.row == row)
    }
  }

  /// The question of that name.
  func question(_ name: String) -> Question? { reading.questionnaire?.question(named: name) }
}
