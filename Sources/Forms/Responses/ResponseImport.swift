import Survey

/// Returns that were collected elsewhere, such as on paper, read from a table.
public struct ResponseImport: Equatable, Sendable {
  /// The responses that can be stored; the same table gives the same identifiers again.
  public var responses: [Response] = []
  /// The rows that were not taken.
  public var refused: [Refused] = []
  /// What whoever imports should know, such as columns that were passed over.
  public var notes: [String] = []

  /// A row that was not taken.
  public struct Refused: Error, Equatable, Sendable {
    /// The line of the file, counted from 1.
    public var line: Int
    /// The heading of the cell that is wrong; nil for the row as a whole.
    public var column: String?
    /// Why, in a sentence.
    public var reason: String
  }

  /// Why a table cannot be imported at all.
  public struct Fault: Error, Equatable, Sendable {
    /// What is wrong, in a sentence.
    public var problem: String
    /// What to do about it, in a sentence.
    public var advice: String
  }

  /// Reads every row of a table as the return of one respondent.
  public init(
    _ table: CSVTable, questionnaire: Questionnaire, wave: Wave, at moment: Moment
  ) throws(Fault) {
    let columns = try ImportColumns(table.header, questionnaire: questionnaire)
    notes = columns.notes
    let reader = ImportRow(
      columns: columns, questionnaire: questionnaire, wave: wave, moment: moment)
    var lineOfID: [String: Int] = [:]
    var lineOfCode: [String: Int] = [:]
    for record in table.records {
      do {
        var response = try reader.response(record)
        if !response.mayBeCounted, !response.answers.isEmpty {
          response.answers = []
          notes.append(
            "Line \(record.line): this person does not take part, so the answers in the row were "
              + "left out.")
        }
        let code = response.respondent.code
        if lineOfID[response.id] != nil { continue }
        if let line = lineOfCode[code] {
          notes.append(
            "Lines \(line) and \(record.line) are two different returns of \(code); both were kept."
          )
        }
        lineOfID[response.id] = record.line
        lineOfCode[code] = record.line
        responses.append(response)
      } catch {
        refused.append(error)
      }
    }
  }
}
