import Survey

/// The survey sheet: its rows made into questions and sections.
struct SurveySheet {
  /// The questions and sections in the order of asking.
  var items: [Item] { frames.first?.items ?? [] }
  /// The lists, with those that `or_other` adds to.
  var lists: [String: [Choice]]
  var flaws: [Flaw] = []
  /// The rows of every name that references can use.
  var rowsOfName: [String: [Int]] = [:]
  /// The names of questions, which alone can be triggers.
  var questionNames: Set<String> = []
  /// Questions that are worked out and never seen.
  var unseen: Set<String> = []
  /// The triggers of each row.
  var triggers: [Trigger] = []
  /// What the value or relevance of each row depends on.
  var dependencies: [Dependency] = []

  /// A row that is worked out anew when another one is answered.
  struct Trigger {
    var target: String
    var name: String
    var row: Int
  }

  /// What one row depends on.
  struct Dependency {
    var name: String
    var row: Int
    var references: [String]
    /// The row of the section around it.
    var section: Int?
  }

  /// A group or repeat that has begun and not ended.
  struct Frame {
    var control: RowType.Control?
    var section: Section
    var items: [Item] = []
    var rowsOfName: [String: Int] = ["meta": 0]
    var lowercase: Set<String> = []
    /// The list that a `table-list` is made of, empty until its first question.
    var tableList: String?
  }

  var frames = [Frame(section: Section(name: "", items: []))]
  var repeatNames: Set<String> = []
  /// Questions whose answers are offered as choices.
  var sources: [(name: String, row: Int)] = []
  let settings: SettingsSheet
  let languages: [Language]
  /// The language of columns that name none.
  var language: Language { languages.first ?? .unnamed }
  let place: Place
  let choiceRows: [String: Int]

  /// Reads the rows.
  init(
    _ sheet: Sheet, choices: ChoicesSheet, settings: SettingsSheet, languages: [Language],
    at place: Place
  ) {
    lists = choices.lists
    choiceRows = choices.firstRows
    self.settings = settings
    self.languages = languages
    self.place = place
    if !sheet.columns.contains(where: { $0.head == "type" }) {
      report(ColumnProblem.missing("type"), 1)
      return
    }
    for row in sheet.rows where !row.cells.isEmpty { take(row) }
    while frames.count > 1, let frame = frames.last {
      report(
        SurveyProblem.unmatchedBegin(
          frame.control?.rawValue ?? "group", name: frame.section.name), frame.section.row)
      endFrame()
    }
    if items.isEmpty, flaws.isEmpty { report(SurveyProblem.nothingAsked, nil) }
  }

  /// Notes a flaw at a row.
  mutating func report(_ problem: some Problem, _ row: Int?) {
    flaws.append(Flaw(problem, at: place.row(row)))
  }

  private mutating func take(_ row: Row) {
    if let disabled = row["disabled"] {
      report(SurveyProblem.disabled, row.number)
      if YesNo.read(disabled) == true { return }
    }
    guard let text = row.code("type", collapsing: settings.collapsesSpaces) else {
      let isComment = !row.has("name") && !row.has("label")
      if isComment {
        report(TypeProblem.passedOver, row.number)
      } else {
        report(TypeProblem.missing, row.number)
      }
      return
    }
    takeTriggers(row)
    let type = RowType(text)
    guard let parameters = Parameters(row.code("parameters") ?? "") else {
      report(ParameterProblem.unreadable, row.number)
      return
    }
    switch type {
    case .setting: break
    case .audit: takeAudit(row, parameters)
    case .end(let control): end(control, row)
    case .begin(let control): if let name = takeName(row, type) { begin(control, name, row) }
    case .unsupported(let what):
      report(TypeProblem.unsupported(text, asks: what), row.number)
      if let name = takeName(row, type) { questionNames.insert(name) }
    case .unknown(let meant):
      report(TypeProblem.unknown(text, meant: meant), row.number)
      if let name = takeName(row, type) { questionNames.insert(name) }
    case .listMissing:
      report(TypeProblem.listMissing(text), row.number)
      _ = takeName(row, type)
    case .plain, .select, .range:
      if let name = takeName(row, type) { takeQuestion(row, name, type, parameters) }
    }
  }

  private mutating func takeAudit(_ row: Row, _ parameters: Parameters) {
    if let name = row["name"], name != "audit" { report(NameProblem.audit(name), row.number) }
    let unknown = parameters.unknown(besides: Parameters.audit)
    if !unknown.isEmpty {
      report(ParameterProblem.unknown(unknown, known: Parameters.audit), row.number)
    } else if let problem = parameters.auditProblem {
      report(problem, row.number)
    }
  }
}
