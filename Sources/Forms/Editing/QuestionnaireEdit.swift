import Coproduction
import Survey

/// A questionnaire file that changes are written into, with everything else left as it is.
public struct QuestionnaireEdit {
  /// The questionnaire as it stands now.
  public private(set) var questionnaire: Questionnaire
  private(set) var source: YAMLSource
  let file: String

  /// Takes up a file, which must be without flaws.
  public init(_ bytes: [UInt8], file: String) throws(EditFault) {
    self.file = file
    questionnaire = try QuestionnaireEdit.read(bytes, file)
    source = YAMLSource(String(decoding: bytes, as: UTF8.self))
  }

  /// The bytes of the file as it stands now.
  public var bytes: [UInt8] { Array(source.text.utf8) }

  /// Makes a change, whole or not at all.
  ///
  /// The new text is read again, and taken only where nothing but the change differs.
  public mutating func make(_ change: QuestionChange) throws(EditFault) {
    let edited =
      switch change {
      case .add(let question): try adding(question)
      case .reword(let wording): try rewording(wording)
      case .remove(let name, _): try removing(name)
      }
    try take(edited) { old, new in new.differs(from: old, by: change) }
  }

  /// Gives the questionnaire another version.
  public mutating func raise(to version: String) throws(EditFault) {
    try take(versioned(version)) { old, new in
      var old = old
      old.version = version
      return new.isSame(as: old)
    }
  }

  private mutating func take(
    _ edited: YAMLSource, if isRight: (Questionnaire, Questionnaire) -> Bool
  ) throws(EditFault) {
    let new = try QuestionnaireEdit.read(Array(edited.text.utf8), file)
    guard isRight(questionnaire, new) else { throw .layout(file) }
    questionnaire = new
    source = edited
  }

  private static func read(_ bytes: [UInt8], _ file: String) throws(EditFault) -> Questionnaire {
    let reading = XLSForm.read(bytes, file: file)
    guard let questionnaire = reading.questionnaire else {
      throw .flaws(reading.flaws.filter { !$0.isWarning })
    }
    return questionnaire
  }

  /// The survey sheet with its columns understood, and where its rows stand.
  func survey() throws(EditFault) -> (sheet: Sheet, places: SheetPlaces) {
    guard let root = try? YAMLNode(parsing: bytes),
      let raw = Workbook(root, file: file).sheets["survey"],
      let places = SheetPlaces(of: "survey", in: source), places.rows.count == raw.count
    else { throw .layout(file) }
    return (Sheet(raw, vocabulary: .survey, at: Place(file: file, sheet: "survey")), places)
  }

  /// Writes a version into the settings.
  private func versioned(_ version: String) throws(EditFault) -> YAMLSource {
    // As the versions of most files are written; a bare number would lose its last nought elsewhere.
    let quoted = version.contains("'") ? YAMLText.quoted(version) : "'\(version)'"
    guard let row = SheetPlaces(of: "settings", in: source)?.rows.first else {
      let isThere = (try? YAMLNode(parsing: bytes))?.map?.contains { $0.key == "settings" } ?? true
      guard !isThere else { throw .layout(file) }
      let end = source.scalars.last.map(YAMLSource.isBreak) == false ? source.lineBreak : ""
      let line = source.lineBreak
      return source.replacing(
        source.scalars.count..<source.scalars.count,
        with: "\(end)settings:\(line)- version: \(quoted)\(line)")
    }
    guard let cell = row["version"] else { return source.inserting([("version", quoted)], in: row) }
    return source.replacing(cell.value, with: quoted)
  }
}
