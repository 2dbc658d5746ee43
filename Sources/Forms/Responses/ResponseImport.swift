import Survey

/// Returns that were collected elsewhere, such as on paper, read from a table.
public struct ResponseImport: Equatable, Sendable {
  /// The responses that can be stored; the same table gives the same identifiers again.
  public var responses: [Response] = []
  /// The rows that were not taken.
  public var refused: [CSVTable.Refused] = []
  /// What whoever imports should know, such as columns that were passed over.
  public var notes: [String] = []

  /// The most rows that are read: as many as a large survey brings, and few enough that a table cannot
  /// keep the program busy, since every return is saved in a file of its own.
  static let most = 5_000

  /// Reads every row of a table as the return of one respondent, whose code stands in the column
  /// `respondent` or in the one that is named.
  public init(
    _ table: CSVTable, questionnaire: Questionnaire, wave: Wave, respondent: String? = nil,
    at moment: Moment
  ) throws(CSVTable.Unsuitable) {
    guard table.records.count <= Self.most else {
      throw .init(
        problem: "The table has \(table.records.count) rows; at most 5,000 are read.",
        advice: "Nothing was imported. Divide it into shorter files, each with the first line, and "
          + "import one after the other.")
    }
    let columns = try ImportColumns(
      table.header, questionnaire: questionnaire, respondent: respondent)
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
