import Survey
import Themes

/// How many people there are of each kind, as a table: the columns `field`, `value` and `people`.
public enum PopulationTable {
  /// The kinds of a table, in its order.
  ///
  /// - Throws: a fault where a column is missing or a number is none.
  public static func rows(of table: CSVTable) throws(CSVTable.Fault) -> [Population.Row] {
    let names = table.header.map { $0.trimmed.lowercased() }
    var places: [Int] = []
    for name in ["field", "value", "people"] {
      guard let place = names.firstIndex(of: name) else {
        throw CSVTable.Fault(
          line: 1, problem: "There is no column “\(name)”.",
          advice: "Nothing was read. Name the columns field, value and people.")
      }
      places.append(place)
    }
    var rows: [Population.Row] = []
    for record in table.records {
      let cells = places.map { $0 < record.cells.count ? record.cells[$0].trimmed : "" }
      guard let people = Int(cells[2]), people >= 0 else {
        throw CSVTable.Fault(
          line: record.line, problem: "“\(cells[2])” is no number of people.",
          advice: "Nothing was read. Write a whole number such as 120.")
      }
      rows.append(Population.Row(field: cells[0], value: cells[1], people: people))
    }
    return rows
  }
}
