import Survey

/// Checks that every `${name}` speaks of one row that is there.
struct ReferenceCheck {
  let rowsOfName: [String: [Int]]
  var flaws: [Flaw] = []
  private var suggestions: [String: String?] = [:]

  /// How many unknown names are compared with the known ones; comparing takes time.
  private static let mostSuggestions = 20

  /// Makes a check against the names of a survey sheet.
  init(_ survey: SurveySheet) {
    var rows = survey.rowsOfName
    // pyxform adds this one to every form.
    if !survey.settings.omitsInstanceID { rows["instanceID", default: []].append(0) }
    rowsOfName = rows
  }

  /// Checks the cells of a sheet whose columns are asked for.
  mutating func check(_ sheet: Sheet?, at place: Place, where isChecked: (Column) -> Bool) {
    for row in sheet?.rows ?? [] {
      for cell in row.cells where isChecked(cell.column) && cell.text.contains("${") {
        check(cell, at: place.row(row.number))
      }
    }
  }

  private mutating func check(_ cell: Row.Cell, at place: Place) {
    guard cell.text.unicodeScalars.count > 2 else { return }
    let found = Reference.find(in: cell.text)
    var seen: Set<String> = []
    for name in found.names where seen.insert(name).inserted {
      let rows = rowsOfName[name] ?? []
      if rows.isEmpty {
        let problem = ReferenceProblem.unknown(name, column: cell.header, meant: meant(by: name))
        flaws.append(Flaw(problem, at: place))
      } else if rows.count > 1 {
        flaws.append(Flaw(ReferenceProblem.ambiguous(name, column: cell.header), at: place))
      }
    }
    if found.isMalformed {
      flaws.append(Flaw(ReferenceProblem.malformed(column: cell.header), at: place))
    } else if cell.text.contains("${last-saved#") {
      flaws.append(Flaw(LogicProblem.lastSaved(column: cell.header), at: place))
    }
  }

  private mutating func meant(by name: String) -> String? {
    if let known = suggestions[name] { return known }
    guard suggestions.count < Self.mostSuggestions else { return nil }
    let meant = Slip.meant(by: name, among: rowsOfName.keys.sorted())
    suggestions[name] = .some(meant)
    return meant
  }
}
