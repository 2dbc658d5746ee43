import Survey

/// Questionnaires written as XLSForm, stored as YAML in the layout of the Python package yxf.
public struct XLSForm {
  /// What a file was read as.
  public struct Reading: Sendable {
    /// The questionnaire; nil where a flaw is more than a warning.
    public var questionnaire: Questionnaire?
    /// Everything that is wrong, in the order of the sheets and rows.
    public var flaws: [Flaw]
  }

  /// Reads the bytes of a questionnaire file; the name of the file stands in every flaw.
  public static func read(_ bytes: [UInt8], file: String) -> Reading {
    do {
      return read(Workbook(try YAMLNode(parsing: bytes), file: file), file: file)
    } catch {
      return Reading(questionnaire: nil, flaws: [Flaw(error, at: Place(file: file))])
    }
  }

  /// Reads the sheets of a questionnaire file.
  static func read(_ book: Workbook, file: String) -> Reading {
    let place = Place(file: file)
    func sheet(_ name: String, _ vocabulary: ColumnVocabulary) -> Sheet? {
      book.sheets[name].map {
        Sheet($0, vocabulary: vocabulary, at: Place(file: file, sheet: name))
      }
    }
    guard let survey = sheet("survey", .survey) else {
      let names = book.names.filter { $0 != "choices" && $0 != "settings" }
      let meant = names.first { Slip.distance($0.lowercased(), "survey") <= 2 }
      let flaw = Flaw(SurveyProblem.noSheet(meant: meant), at: place)
      return reading(nil, book.flaws + [flaw], place)
    }
    let choices = sheet("choices", .choices)
    let settings = sheet("settings", .settings)
    let glossary = sheet("glossary", .glossary)
    let surveyPlace = Place(file: file, sheet: "survey")
    let choicesPlace = Place(file: file, sheet: "choices")
    let settingsPlace = Place(file: file, sheet: "settings")
    let glossaryPlace = Place(file: file, sheet: "glossary")

    let setup = SettingsSheet(settings, at: settingsPlace)
    var languages = Languages(survey: survey, choices: choices, settings: setup, place: surveyPlace)
    let lists = ChoicesSheet(choices, settings: setup, language: languages.first, at: choicesPlace)
    var rows = SurveySheet(
      survey, choices: lists, settings: setup, languages: languages.all, at: surveyPlace)
    let words = GlossarySheet(glossary, language: languages.first, at: glossaryPlace)
    rows.checkTriggers()
    rows.checkCircles()
    rows.checkSources()

    var references = ReferenceCheck(rows)
    references.check(settings, at: settingsPlace) { _ in true }
    references.check(survey, at: surveyPlace) { !["type", "name", "trigger"].contains($0.head) }
    references.check(choices, at: choicesPlace) { ["label", "media"].contains($0.head) }
    languages.check(survey, at: surveyPlace)
    languages.check(choices, at: choicesPlace)
    languages.check(glossary, GlossarySheet.heads, at: glossaryPlace)

    let flaws =
      book.flaws + (settings?.flaws ?? []) + setup.flaws + survey.flaws + rows.flaws
      + (choices?.flaws ?? []) + lists.flaws + (glossary?.flaws ?? []) + words.flaws
      + references.flaws + languages.flaws
    let questionnaire = Questionnaire(
      id: setup.id ?? id(of: file),
      title: Wording(setup.title.isEmpty ? [:] : [languages.first.code: setup.title]),
      version: setup.version, group: setup.group, retentionMonths: setup.retentionMonths,
      languages: languages.all, items: rows.items, lists: rows.lists,
      glossary: words.glossary)
    return reading(questionnaire, flaws, place)
  }

  /// Orders the flaws and holds the questionnaire back where one is serious.
  private static func reading(
    _ questionnaire: Questionnaire?, _ flaws: [Flaw], _ place: Place
  ) -> Reading {
    let sheets = ["settings": 1, "survey": 2, "choices": 3]
    func rank(_ flaw: Flaw) -> Int {
      (flaw.sheet.map { sheets[$0] ?? 4 } ?? 0) * 10_000 + (flaw.row ?? 0)
    }
    let isUsable = !flaws.contains { !$0.isWarning }
    let ordered = flaws.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
    return Reading(
      questionnaire: isUsable ? questionnaire : nil, flaws: ordered.shortened(in: place.file))
  }

  /// The name of a file without folders and ending.
  private static func id(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }
}
