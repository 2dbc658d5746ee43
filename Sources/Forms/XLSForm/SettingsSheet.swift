import Survey

/// The settings of a questionnaire.
struct SettingsSheet {
  var title = ""
  var id: String?
  var version = "1"
  var group: Group?
  var retentionMonths: Int?
  var defaultLanguage: Language?
  /// The name of the root of the form, which repeats may not share.
  var rootName = "data"
  var allowsDuplicateChoices = false
  var collapsesSpaces = true
  var omitsInstanceID = false
  var flaws: [Flaw] = []

  /// Reads the first row of the sheet.
  init(_ sheet: Sheet?, at place: Place) {
    guard let row = sheet?.rows.first else { return }
    let place = place.row(2)
    title = row["title"] ?? ""
    id = row["id_string"]
    version = row["version"] ?? "1"
    defaultLanguage = row["default_language"].map { Language(column: $0) }
    allowsDuplicateChoices = YesNo.read(row["allow_choice_duplicates"]) ?? false
    collapsesSpaces = YesNo.read(row["clean_text_values"]) ?? true
    omitsInstanceID = YesNo.read(row["omit_instanceID"]) ?? false
    if let name = row["name"] {
      rootName = name
      if !XMLName.isValid(name) { flaws.append(Flaw(SettingsProblem.rootName(name), at: place)) }
    }
    if let text = row["group"] {
      group = Group(rawValue: text.lowercased())
      if group == nil { flaws.append(Flaw(SettingsProblem.group(text), at: place)) }
    }
    if let text = row["retention_months"] {
      retentionMonths = Int(text).flatMap { (1...1200).contains($0) ? $0 : nil }
      if retentionMonths == nil { flaws.append(Flaw(SettingsProblem.retention(text), at: place)) }
    }
    if omitsInstanceID, row.has("public_key") {
      flaws.append(Flaw(SettingsProblem.encryptionNeedsID, at: place))
    }
    for (column, text) in [("form_id", id), ("version", row["version"]), ("title", title)] {
      if let text, Invisible.isIn(text) {
        flaws.append(Flaw(SettingsProblem.invisible(column), at: place))
      }
    }
  }
}
