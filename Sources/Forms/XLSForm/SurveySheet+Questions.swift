import Survey

extension SurveySheet {
  /// Reads a row that is a question, a note or a value.
  mutating func takeQuestion(
    _ row: Row, _ name: String, _ type: RowType, _ parameters: Parameters
  ) {
    questionNames.insert(name)
    checkMedia(row, name)
    guard var kind = kind(of: type, row, parameters) else { return }
    let isWorkedOut = row.has(inBind: "calculate") || row["trigger"] != nil
    let isShown = row.has("label") || row.has("hint")
    if kind == .calculate || (isWorkedOut && !isShown) {
      unseen.insert(name)
      if kind.isAsked { kind = .calculate }
    } else if kind.isAsked {
      checkWords(row, name)
      if row.hasBigImageAlone { report(SurveyProblem.bigImage(name), row.number) }
      if row.has(inBind: "calculate") {
        report(LogicProblem.calculatedQuestion(name), row.number)
        kind = .calculate
      } else if YesNo.read(row["bind::readonly"]) == true, kind != .note {
        kind = .note
      }
    }
    append(question(row, name, kind, type), row)
    if case .select(let select) = type, select.orOther { appendOther(row, name) }
  }

  /// Makes the question of a row.
  private mutating func question(
    _ row: Row, _ name: String, _ kind: Question.Kind, _ type: RowType
  ) -> Question {
    var question = Question(name: name, row: row.number, kind: kind)
    question.label = row.wording("label", default: language)
    question.hint = row.wording("hint", default: language)
    if question.hint.isEmpty, let hint = TypeNames.hints[row["type"] ?? ""] {
      question.hint = Wording([language.code: hint])
    }
    question.guidance = row.wording("guidance_hint", default: language)
    question.say = row.wording("say", default: language)
    question.relevant = expression(row, "bind::relevant")
    question.constraint = expression(row, "bind::constraint")
    question.constraintMessage = row.wording("bind::jr:constraintMsg", default: language)
    question.required =
      YesNo.read(row["bind::required"]) == false ? nil : expression(row, "bind::required")
    question.requiredMessage = row.wording("bind::jr:requiredMsg", default: language)
    question.calculation = expression(row, "bind::calculate")
    question.choiceFilter = expression(row, "choice_filter")
    checkFilter(question, row)
    question.appearance = row.code("control::appearance") ?? ""
    question.tags = tags(row)
    question.isScanned = isScanned(row)
    takeDefault(row, &question)
    if question.constraint == nil, case .plain(_, let constraint?) = type {
      question.constraint = try? ExpressionCell.read(constraint, column: "type")
    } else if row.has(inBind: "constraint"), question.constraintMessage.isEmpty, kind.isAsked {
      report(LogicProblem.noConstraintMessage, row.number)
    }
    return question
  }

  /// A filter that names a column which no choice has would let no choice through.
  private mutating func checkFilter(_ question: Question, _ row: Row) {
    guard let filter = question.choiceFilter, case .list(let list)? = question.kind.options?.source
    else { return }
    let known = Set((lists[list] ?? []).flatMap(\.columns.keys)).union(["name", "label"])
    for column in filter.columns where !known.contains(column) {
      report(LogicProblem.filterColumn(column, list: list), row.number)
    }
  }

  /// Only values that nobody is asked for may have a default.
  private mutating func takeDefault(_ row: Row, _ question: inout Question) {
    let text = row.code("default")
    if question.kind.isAnswered {
      if text != nil { report(LogicProblem.preAnswered, row.number) }
      return
    }
    question.initial = text ?? ""
    guard question.kind == .calculate, !row.has(inBind: "calculate"), row["type"] == "calculate"
    else { return }
    if let text, DynamicDefault.isDynamic(text) {
      question.calculation = expression(row, "default")
      question.initial = ""
    } else {
      report(LogicProblem.noCalculation, row.number)
    }
  }

  /// Puts a question into the present section.
  private mutating func append(_ question: Question, _ row: Row) {
    var columns = ["bind::relevant"]
    // What a trigger starts is worked out once, so that it may well speak of itself.
    if row["trigger"] == nil { columns.append("bind::calculate") }
    depend(question.name, row, on: columns)
    frames[frames.count - 1].items.append(.question(question))
  }

  /// Adds the question for what is not on the list.
  private mutating func appendOther(_ row: Row, _ name: String) {
    let other = name + "_other"
    claim(other, row.number, isMade: true)
    let relevant = try? Expression(parsing: "selected(${\(name)}, 'other')")
    let question = Question(
      name: other, row: row.number, kind: .text,
      label: saying(.otherQuestion),
      relevant: relevant, tags: tags(row, isQuiet: true),
      isScanned: YesNo.read(row["scan"]) != false)
    frames[frames.count - 1].items.append(.question(question))
  }

  /// pyxform's rule: a question needs a label, a picture or a hint; guidance alone is not enough.
  private mutating func checkWords(_ row: Row, _ name: String) {
    if row.has("label") || row.has("hint") || TypeNames.hints[row["type"] ?? ""] != nil { return }
    if row.has("media") {
      report(SurveyProblem.onlyPicture(name), row.number)
    } else {
      report(SurveyProblem.noLabel(name), row.number)
    }
  }

  /// Whether names and numbers in the answer are told of; only a plain no turns that off.
  private mutating func isScanned(_ row: Row) -> Bool {
    guard let cell = row["scan"] else { return true }
    guard let isScanned = YesNo.read(cell) else {
      report(SurveyProblem.scan(cell), row.number)
      return true
    }
    return isScanned
  }

  /// The codes of our own columns.
  private mutating func tags(_ row: Row, isQuiet: Bool = false) -> Tags {
    let tags = Tags(
      theme: row["theme"] ?? "", ehc: row["ehc"]?.uppercased() ?? "", pfa: row["pfa"] ?? "",
      agency: row["agency"] ?? "", outcome: row["outcome"] ?? "", consent: row["consent"] ?? "")
    if isQuiet {
      return Tags(
        theme: tags.theme, ehc: tags.ehc, pfa: tags.pfa, agency: tags.agency, outcome: "",
        consent: "")
    }
    if !tags.consent.isEmpty, !SurveyProblem.consents.contains(tags.consent) {
      report(SurveyProblem.consent(tags.consent), row.number)
    }
    let sections = tags.ehc.split { $0 == "," || $0.isWhitespace }
    if sections.contains(where: { !EHCSection.contains($0) }) {
      report(SurveyProblem.ehc(tags.ehc), row.number)
    }
    return tags
  }
}

extension Row {
  /// The kinds of media that the row names.
  var media: [String] {
    cells.filter { $0.column.head == "media" }.compactMap { $0.column.path.dropFirst().first }
  }

  /// A large picture goes with a small one.
  fileprivate var hasBigImageAlone: Bool {
    media.contains("big-image") && !media.contains("image")
  }

  /// Says whether there is anything under a name of the `bind` columns.
  func has(inBind name: String) -> Bool {
    cells.contains { $0.column.path.starts(with: ["bind", name]) }
  }
}
