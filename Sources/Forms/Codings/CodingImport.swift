import Survey
import Themes

/// What people found in answers, read from a table.
public struct CodingImport: Equatable, Sendable {
  /// What each person found in each answer, as far as it was not known before.
  public private(set) var decisions: [Decision] = []
  /// How many decisions of the table were known before.
  public private(set) var known = 0
  /// How many rows are suggestions of the program, which nobody has confirmed.
  public private(set) var suggestions = 0
  /// The rows that cannot be taken, in the order of the table.
  public private(set) var refused: [CSVTable.Refused] = []
  /// What whoever imports should know, such as columns that were passed over.
  public private(set) var notes: [String]

  /// Reads a table in which each row is a theme that a person found in an answer, or none where the
  /// theme is empty; the rows of one answer and one coder make one decision.
  ///
  /// The readings are the answers that there are. What stands already adds nothing when it comes
  /// again. Where no row says when something was decided, it is the moment given.
  ///
  /// - Throws: `CSVTable.Unsuitable` where a column is missing or is there twice.
  public init(
    _ table: CSVTable, codebook: Codebook, readings: [Reading], standing: [Decision],
    at moment: Moment
  ) throws(CSVTable.Unsuitable) {
    let columns = try CodingColumns(table.header)
    notes = columns.notes
    var reader = CodingRowReader(columns, codebook: codebook, answers: AnswerFinder(readings))
    var gathered = GatheredDecisions()
    for record in table.records where record.cells.contains(where: { !$0.trimmed.isEmpty }) {
      guard columns.cell(.status, of: record).lowercased() != "suggested" else {
        suggestions += 1
        continue
      }
      do throws(CSVTable.Refused) {
        if let row = try reader.row(record) { gathered.add(row) }
      } catch {
        refused.append(error)
      }
    }
    notes += reader.notes
    refused = (refused + gathered.contradictions).sorted { $0.line < $1.line }
    let before = Dictionary(grouping: standing.map { $0.carried(over: codebook) }) {
      GatheredDecisions.Key(place: $0.place, coder: $0.coder)
    }
    for decision in gathered.decisions {
      let earlier = before[decision.key] ?? []
      if earlier.contains(where: decision.says) {
        known += 1
      } else {
        decisions.append(decision.decision(at: moment))
      }
    }
  }
}
