import Survey

/// Writes a questionnaire of a health system down as the sheets of XLSForm.
struct FHIRTranscription {
  private(set) var survey: [Workbook.RawRow] = []
  private var lists: [(name: String, rows: [Workbook.RawRow])] = []
  /// What FHIR says and XLSForm cannot, with the row that it belongs to.
  private(set) var problems: [(problem: FHIRProblem, row: Int)] = []
  private let resource: FHIRQuestionnaire
  /// The heading of a language's columns by its code.
  private var languages: [String: String] = [:]
  private let first: String?
  private var names: [String: String] = [:]
  private var kinds: [String: FHIRItem] = [:]
  private var taken: Set<String> = []

  /// The most deeply that items may stand in one another.
  private static let deepest = 32

  /// Takes a resource apart.
  init(_ resource: FHIRQuestionnaire) {
    self.resource = resource
    for known in resource.extension ?? [] where known.url == FHIRExtension.ours + "language" {
      guard let code = known.extension["code"]?.valueCode else { continue }
      let name = known.extension["name"]?.valueString ?? code
      languages[code] = name == code ? code : "\(name) (\(code))"
    }
    first = resource.language
    name(resource.item ?? [])
    for item in resource.item ?? [] { take(item, depth: 1) }
  }

  /// The sheets.
  var book: Workbook {
    var sheets = ["survey": survey, "settings": [settings]]
    if !lists.isEmpty { sheets["choices"] = lists.flatMap(\.rows) }
    return Workbook(sheets: sheets)
  }

  private var settings: Workbook.RawRow {
    let start = FHIRQuestionnaire.url(of: "")
    let url = resource.url ?? ""
    let id = url.hasPrefix(start) ? String(url.dropFirst(start.count)) : resource.name ?? ""
    let extras = resource.extension
    let language = first.map { languages[$0] ?? "\($0) (\($0))" } ?? ""
    return [
      ("form_title", resource.title ?? ""), ("form_id", id),
      ("version", resource.version ?? ""), ("default_language", language),
      ("group", extras.words("group") ?? ""),
      ("retention_months", extras.words("retention_months") ?? ""),
    ]
  }

  /// Gives every item a name that XLSForm allows, before any condition refers to one.
  private mutating func name(_ items: [FHIRItem], depth: Int = 1) {
    guard depth <= Self.deepest else { return }
    for item in items {
      guard let link = item.linkId else { continue }
      guard names[link] == nil else {
        problems.append((.twice(link), 1))
        continue
      }
      guard names.count < Workbook.rowLimit else { return }
      var stem = String(link.split(separator: "/").last ?? "").map { sign in
        sign.isASCII && (sign.isLetter || sign.isNumber || sign == "_" || sign == "-") ? sign : "_"
      }
      if stem.first?.isLetter != true { stem = Array("q_") + stem }
      var name = String(stem)
      var turn = 2
      // Names in different groups may be the same where they came from us.
      while !link.contains("/"), !taken.insert(name).inserted {
        name = "\(String(stem))_\(turn)"
        turn += 1
      }
      names[link] = name
      kinds[link] = item
      self.name(item.item ?? [], depth: depth + 1)
    }
  }

  private mutating func take(_ item: FHIRItem, depth: Int) {
    let name = item.linkId.flatMap { names[$0] } ?? ""
    let row = survey.count + 2
    guard depth <= Self.deepest else { return problems.append((.tooDeep, row)) }
    guard survey.count < Workbook.rowLimit else { return problems = [(.tooMany, row)] }
    if item.extension.words("made") != nil { return }
    if item.type == "group" {
      let control = item.repeats == true ? "repeat" : "group"
      let count = item.extension.words("repeat_count") ?? ""
      survey.append(
        [("type", "begin_\(control)"), ("name", name)] + words("label", of: item)
          + [("relevant", relevance(item)), ("repeat_count", count)])
      for inner in item.item ?? [] { take(inner, depth: depth + 1) }
      survey.append([("type", "end_\(control)")])
      return
    }
    let hint = item.item?.first { $0.control == "help" }
    var columns: Workbook.RawRow = [("type", type(of: item, name)), ("name", name)]
    columns += words("label", of: item)
    columns += hint.map { words("hint", of: $0) } ?? wording("hint", item.extension)
    columns += wording("guidance_hint", item.extension) + wording("say", item.extension)
    columns.append(("relevant", relevance(item)))
    columns.append(("constraint", constraint(item)))
    columns += wording("constraint_message", item.extension)
    columns.append(("required", required(item)))
    columns += wording("required_message", item.extension)
    for name in Self.plain { columns.append((name, item.extension.words(name) ?? "")) }
    survey.append(columns)
    for inner in item.item ?? [] where inner.linkId != hint?.linkId {
      take(inner, depth: depth + 1)
    }
  }

  /// The columns that came from us word for word.
  private static let plain = [
    "calculation", "choice_filter", "default", "appearance", "parameters", "theme", "ehc", "pfa",
    "agency", "outcome", "consent", "scan",
  ]

  private func required(_ item: FHIRItem) -> String {
    item.extension.words("required") ?? (item.required == true ? "yes" : "")
  }

  private func constraint(_ item: FHIRItem) -> String {
    if let own = item.extension.words("constraint") { return own }
    // A scale of ours says its ends by itself.
    if item.extension.words("type") == "range" { return "" }
    func number(_ name: String) -> String? {
      let found = item.extension[FHIRExtension.theirs + name]
      return found?.valueInteger.map { String($0) } ?? found?.valueDecimal?.expressed
    }
    let parts = [
      number("minValue").map { ". >= \($0)" }, number("maxValue").map { ". <= \($0)" },
      item.maxLength.map { "string-length(.) <= \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
  }

  private func relevance(_ item: FHIRItem) -> String {
    if let own = item.extension.words("relevant") { return own }
    let conditions = (item.enableWhen ?? []).map(said)
    return conditions.joined(separator: item.enableBehavior == "all" ? " and " : " or ")
  }

  /// A condition as an expression.
  private func said(_ condition: FHIRCondition) -> String {
    let other = "${\(names[condition.question] ?? condition.question)}"
    if condition.operator == "exists" {
      return "\(other) \(condition.answerBoolean == false ? "=" : "!=") ''"
    }
    let isSeveral = kinds[condition.question]?.repeats == true
    let number = condition.answerInteger.map { String($0) } ?? condition.answerDecimal?.expressed
    if let number { return "\(other) \(condition.operator) \(number)" }
    let words: String? =
      if let coding = condition.answerCoding { FHIRChoices.name(of: coding) } else {
        condition.answerString ?? condition.answerDate ?? condition.answerTime
          ?? condition.answerDateTime ?? condition.answerBoolean.map { $0 ? "yes" : "no" }
      }
    let value = "'\((words ?? "").replacing("'", with: "’"))'"
    if isSeveral, condition.operator == "=" { return "selected(\(other), \(value))" }
    return "\(other) \(condition.operator) \(value)"
  }

  private mutating func type(of item: FHIRItem, _ name: String) -> String {
    let row = survey.count + 2
    let own = item.extension.words("type")
    switch own ?? item.type ?? "" {
    case "string" where own == nil, "text", "url": return "text"
    case "quantity": return "decimal"
    case "dateTime": return "datetime"
    case "display": return "note"
    case "boolean": return "select_one \(list(FHIRChoices.yesNo, named: "yes_no"))"
    case "choice", "open-choice", "coding", "rank": return select(item, name, row)
    case "attachment": return "file"
    case let type:
      if Self.unknown.contains(type) { problems.append((.type(type), row)) }
      return type
    }
  }

  /// Types that ask for something of the health system itself.
  private static let unknown: Set = ["reference", "question", ""]

  private mutating func select(_ item: FHIRItem, _ name: String, _ row: Int) -> String {
    let command =
      item.extension.words("type") == "rank"
      ? "rank" : item.repeats == true ? "select_multiple" : "select_one"
    let known = item.extension.words("choices")
    if let known, known.hasPrefix("${") { return "\(command) \(known)" }
    let choices = FHIRChoices(of: item, contained: resource.contained ?? [])
    if let other = choices.elsewhere { problems.append((.choicesElsewhere(name, other), row)) }
    let rows = choices.rows.map { choice in
      choice.columns + words("label", choice.label, choice.translations)
        + wording("say", choice.extras)
    }
    let isOpen = item.type == "open-choice" || item.answerConstraint == "optionsOrString"
    let its = known.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
    let list = list(rows, named: its ?? "\(name)_choices")
    return "\(command) \(list)\(isOpen || known?.hasSuffix(" or_other") == true ? " or_other" : "")"
  }

  /// The name of a list with these choices, which questions with the same ones share.
  private mutating func list(_ choices: [Workbook.RawRow], named stem: String) -> String {
    func rows(_ name: String) -> [Workbook.RawRow] {
      choices.map { [("list_name", name)] + $0 }
    }
    var name = stem
    var turn = 2
    while let other = lists.first(where: { $0.name == name }) {
      let isSame = other.rows.elementsEqual(rows(name)) { one, other in
        one.elementsEqual(other) { $0 == $1 }
      }
      if isSame { return name }
      name = "\(stem)_\(turn)"
      turn += 1
    }
    lists.append((name, rows(name)))
    return name
  }
}

extension FHIRTranscription {
  private func heading(_ column: String, _ language: String?) -> String {
    guard let language else { return column }
    return "\(column)::\(languages[language] ?? "\(language) (\(language))")"
  }

  private func words(_ column: String, of item: FHIRItem) -> Workbook.RawRow {
    let text = [item.prefix, item.text].compactMap(\.self).joined(separator: " ")
    return words(column, text, item._text?.words ?? [])
  }

  private func words(
    _ column: String, _ text: String, _ translations: [(language: String, words: String)]
  ) -> Workbook.RawRow {
    [(heading(column, first), text)]
      + translations.filter { $0.language != first }
      .map { (heading(column, $0.language), $0.words) }
  }

  private func wording(_ column: String, _ extras: [FHIRExtension]?) -> Workbook.RawRow {
    extras.wording(column).map { part in
      (heading(column, part.language == Language.unnamed.code ? nil : part.language), part.words)
    }
  }
}
