import Coproduction
import Survey

extension QuestionnaireEdit {
  func adding(_ question: QuestionChange.NewQuestion) throws(EditFault) -> YAMLSource {
    let (sheet, places) = try survey()
    guard XMLName.isPlain(question.name) else { throw .badName(question.name) }
    guard sheet.rows.allSatisfy({ $0["name"] != question.name }) else {
      throw .nameTaken(question.name)
    }
    let anchor = try anchor(question.after, sheet)
    var cells = [
      (try header(sheet) { $0.key == "type" }, question.type),
      (try header(sheet) { $0.key == "name" }, question.name),
      (try header(sheet, isLabel(in: questionnaire.defaultLanguage)), question.label),
    ]
    if let easy = question.easyRead { cells.append((try easyHeader(sheet), easy)) }
    return source.inserting(
      row: cells.map { ($0, YAMLText.cell($1)) }, after: places.rows[anchor])
  }

  func rewording(_ wording: QuestionChange.NewWording) throws(EditFault) -> YAMLSource {
    var edited = source
    // The later cell first, so that the place of the other still holds.
    let (sheet, places) = try survey()
    let number = try row(of: wording.name)
    var texts: [(header: String, text: String)] = []
    if let label = wording.label {
      let isLabel = isLabel(in: questionnaire.defaultLanguage)
      texts.append((try header(sheet, row: sheet.rows[number], isLabel), label))
    }
    if let easy = wording.easyRead { texts.append((try easyHeader(sheet), easy)) }
    let place = places.rows[number]
    let ordered = texts.sorted {
      (place[$0.header]?.value.lowerBound ?? .max) > (place[$1.header]?.value.lowerBound ?? .max)
    }
    for (header, text) in ordered {
      let written = place.isFlow ? YAMLText.quoted(text) : YAMLText.cell(text)
      if let cell = place[header] {
        edited = edited.replacing(cell.value, with: written)
      } else {
        edited = edited.inserting([(header, written)], in: place)
      }
    }
    return edited
  }

  func removing(_ name: String) throws(EditFault) -> YAMLSource {
    let number = try row(of: name)
    if let consent = questionnaire.question(named: name)?.tags.consent, !consent.isEmpty {
      throw .consent(name)
    }
    let place = try survey().places.rows[number]
    let end = source.nextLine(after: place.end) ?? source.scalars.count
    return source.replacing(place.start..<end, with: "")
  }

  /// The place of the row that a new question follows: the one named, or that of the last question.
  private func anchor(_ name: String?, _ sheet: Sheet) throws(EditFault) -> Int {
    if let name {
      let found = sheet.rows.indices.filter { sheet.rows[$0]["name"] == name }
      guard found.count == 1 else { throw unknown(name) }
      return found[0]
    }
    let last = questionnaire.questions.last { $0.question.kind.isAsked }?.question.row
    guard let last, sheet.rows.indices.contains(last - 2) else { throw .layout(file) }
    return last - 2
  }

  /// The place of the row of a question, from 0.
  private func row(of name: String) throws(EditFault) -> Int {
    let named = questionnaire.questions.map(\.question).filter { $0.name == name }
    guard let question = named.first, named.count == 1, question.row >= 2 else {
      throw unknown(name)
    }
    return question.row - 2
  }

  private func unknown(_ name: String) -> EditFault {
    let names = questionnaire.questions.map(\.question.name)
    return .noQuestion(name, meant: Slip.meant(by: name, among: names), names: names)
  }

  /// The header of a column as this file writes it, in the row given where it is there.
  private func header(
    _ sheet: Sheet, row: Row? = nil, _ isMeant: (Column) -> Bool
  ) throws(EditFault) -> String {
    let own = row?.cells.last { isMeant($0.column) }?.header
    let any = sheet.rows.lazy.flatMap(\.cells).first { isMeant($0.column) }?.header
    guard let header = own ?? any else { throw .layout(file) }
    return header
  }

  private func easyHeader(_ sheet: Sheet) throws(EditFault) -> String {
    guard let easy = questionnaire.languages.first(where: \.isEasyRead) else {
      throw .noEasyRead(file)
    }
    return try header(sheet, isLabel(in: easy))
  }

  /// Whether a column holds labels in a language; one that names none is in the default one.
  private func isLabel(in language: Language) -> (Column) -> Bool {
    let isDefault = language == questionnaire.defaultLanguage
    return { column in
      guard column.head == "label" else { return false }
      if column.path.count == 1 { return isDefault }
      return column.path.count == 2 && Language(column: column.path[1]).code == language.code
    }
  }
}
