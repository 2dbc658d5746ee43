import Survey
import Themes

/// A codebook as a table: one row a theme, lists separated by semicolons, the members of `near`
/// by plus signs.
public enum CodebookTable {
  /// Why a table is not a codebook.
  public struct Fault: Error, Equatable, Sendable {
    /// The line of the file, counted from 1; nil where it is no line's fault.
    public var line: Int?
    /// What is wrong and what to do, in sentences.
    public var words: String
  }

  /// The names of the columns.
  public static let columns = ThemeCells.headings

  /// The cells of each theme, in the order of the columns.
  public static func rows(of codebook: Codebook) -> [[String]] {
    codebook.themes.map { theme in columns.map { ThemeCells.words(of: theme, under: $0) } }
  }

  /// Reads the themes of a table; a column that is not there leaves what the codebook has.
  public static func themes(
    of table: CSVTable, over codebook: Codebook
  ) throws(Fault) -> [Theme] {
    let headings = table.header.map { $0.trimmed.lowercased() }
    guard let codes = headings.firstIndex(of: "code") else {
      throw Fault(
        line: 1, words: "No column is named code. Name the columns as codebook export writes them.")
    }
    for heading in headings where !heading.isEmpty && !columns.contains(heading) {
      let meant = Slip.meant(by: heading, among: columns).map { "Did you mean \($0)?" }
      throw Fault(
        line: 1,
        words: "The column \(heading.quoted) means nothing in a codebook. "
          + (meant ?? "Take it out."))
    }
    guard table.records.count <= CodebookFile.mostThemes else {
      throw Fault(
        line: nil,
        words: "The table has \(table.records.count) rows; a codebook has at most 500 themes. "
          + "Take some of them out.")
    }
    var themes: [Theme] = []
    for record in table.records {
      let code = codes < record.cells.count ? record.cells[codes].trimmed : ""
      if code.isEmpty { throw Fault(line: record.line, words: "The row has no code. Add one.") }
      if themes.contains(where: { $0.code == code }) {
        throw Fault(
          line: record.line, words: "The code \(code.quoted) is there twice. Keep one of them.")
      }
      var theme = codebook[code] ?? Theme(code: code, name: code)
      for (heading, cell) in zip(headings, record.cells) where !heading.isEmpty {
        guard ThemeCells.read(cell.unguarded, under: heading, into: &theme) else {
          throw Fault(
            line: record.line, words: "\(cell.quoted) means nothing in the column \(heading).")
        }
      }
      themes.append(theme)
    }
    return themes
  }
}
