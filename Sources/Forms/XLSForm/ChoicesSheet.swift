import Survey

/// The lists of choices.
struct ChoicesSheet {
  /// The choices of each list, in order.
  var lists: [String: [Choice]] = [:]
  /// The row that each list begins in.
  var firstRows: [String: Int] = [:]
  var flaws: [Flaw] = []

  private static let taken: Set<String> = ["list name", "name", "label", "media", "say", "valence"]

  /// Reads the lists.
  init(_ sheet: Sheet?, settings: SettingsSheet, language: Language, at place: Place) {
    guard let sheet else { return }
    if !sheet.columns.contains(where: { $0.head == "name" }) {
      flaws.append(Flaw(ColumnProblem.missing("name"), at: place.row(1)))
    }
    var rowOfName: [String: [String: Int]] = [:]
    var flaws: [(ChoiceProblem, Int)] = []
    for row in sheet.rows where !row.cells.isEmpty {
      guard let list = row.code("list name", collapsing: false) else {
        flaws.append((.noList, row.number))
        continue
      }
      if Invisible.isIn(list) { flaws.append((.invisible(list), row.number)) }
      guard let name = row.code("name", collapsing: false) else {
        flaws.append((.noName, row.number))
        continue
      }
      if let first = rowOfName[list]?[name], !settings.allowsDuplicateChoices {
        flaws.append((.twice(name, list: list, row: first), row.number))
      }
      rowOfName[list, default: [:]][name] = row.number
      if firstRows[list] == nil { firstRows[list] = row.number }
      let choice = Choice(
        name: name, label: row.wording("label", default: language),
        say: row.wording("say", default: language), valence: valence(row, &flaws),
        columns: Self.columns(row))
      flaws += problems(choice, row).map { ($0, row.number) }
      lists[list, default: []].append(choice)
    }
    self.flaws += flaws.map { Flaw($0.0, at: place.row($0.1)) }
  }

  private static func columns(_ row: Row) -> [String: String] {
    var columns: [String: String] = [:]
    for cell in row.cells where !taken.contains(cell.column.head) {
      columns[cell.column.key] = cell.text
    }
    return columns
  }

  private func valence(_ row: Row, _ flaws: inout [(ChoiceProblem, Int)]) -> Valence? {
    guard let text = row["valence"] else { return nil }
    // One option says one thing; only an answer in words can be mixed.
    let valence = Valence(rawValue: text.lowercased()).flatMap { $0 == .mixed ? nil : $0 }
    if valence == nil { flaws.append((.valence(text), row.number)) }
    return valence
  }

  private func problems(_ choice: Choice, _ row: Row) -> [ChoiceProblem] {
    var problems: [ChoiceProblem] = []
    if Invisible.isIn(choice.name) { problems.append(.invisible(choice.name)) }
    if choice.label.isEmpty {
      problems.append(row.has("media") ? .onlyPicture(choice.name) : .noLabel(choice.name))
    }
    let spoken = choice.label.texts.sorted { $0.key < $1.key }.map(\.value) + [choice.name]
    if let word = spoken.first(where: { CommandWord.contains($0) }) {
      problems.append(.commandWord(word))
    }
    return problems
  }
}
