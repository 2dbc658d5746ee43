import Survey

extension XLSForm {
  /// What was read from a questionnaire file in another form, and how it stands in ours.
  public struct Transcript: Sendable {
    /// What the file was read as.
    public var reading: Reading
    /// The questionnaire as YAML; nil where a flaw is more than a warning.
    public var yaml: String?

    /// Reads the sheets of a file, and writes them down again.
    init(_ book: Workbook, file: String) {
      let sizes = book.sheets.values.joined().joined().map {
        $0.header.utf8.count + $0.text.utf8.count
      }
      guard sizes.reduce(0, +) <= YAMLNode.limit else {
        let flaw = Flaw(FileProblem.tooLarge, at: Place(file: file))
        reading = Reading(questionnaire: nil, flaws: [flaw])
        return
      }
      reading = XLSForm.read(book, file: file)
      guard reading.questionnaire != nil else { return }
      let text = WorkbookText.yaml(of: book)
      // What is written must be read as the same again, or it is not written at all.
      let again = XLSForm.read(Array(text.utf8), file: file)
      guard again.questionnaire != nil else {
        reading.questionnaire = nil
        reading.flaws = again.flaws
        return
      }
      yaml = text
    }

    /// A file that cannot be read at all, with the reason.
    init(unreadable problem: String, advice: String, file: String) {
      reading = Reading(
        questionnaire: nil, flaws: [Flaw(file: file, problem: problem, advice: advice)])
    }
  }

  /// Reads the bytes of an Excel workbook (.xlsx); rows in flaws are numbered as the spreadsheet
  /// shows them.
  public static func transcript(ofSpreadsheet bytes: [UInt8], file: String) -> Transcript {
    do throws(SpreadsheetFault) {
      let grids = try SpreadsheetReader.grids(of: bytes) { name in
        Workbook.read.contains(name.snakeCased)
      }
      return Transcript(Workbook(grids, file: file), file: file)
    } catch {
      return Transcript(unreadable: error.problem, advice: error.advice, file: file)
    }
  }

  /// Writes the bytes of a questionnaire file in YAML as an Excel workbook (.xlsx), with every cell
  /// as text; nil where the file has no sheets.
  public static func spreadsheet(of yaml: [UInt8], file: String) -> [UInt8]? {
    guard let root = try? YAMLNode(parsing: yaml) else { return nil }
    let grids = Workbook(root, file: file).grids
    return grids.isEmpty ? nil : SpreadsheetWriter.bytes(of: grids)
  }
}
