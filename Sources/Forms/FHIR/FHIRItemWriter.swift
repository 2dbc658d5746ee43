import Survey

/// Says the questions and sections of a questionnaire in FHIR.
struct FHIRItemWriter {
  let questionnaire: Questionnaire
  let links: FHIRLinks
  private var first: Language { questionnaire.defaultLanguage }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    links = FHIRLinks(questionnaire)
  }

  /// The item of a question or section in the sections of those names.
  func item(_ item: Item, in path: [String]) -> FHIRItem {
    switch item {
    case .question(let question): self.item(question, in: path)
    case .section(let section): self.item(section, in: path)
    }
  }

  private func item(_ section: Section, in path: [String]) -> FHIRItem {
    let path = path + [section.name]
    var item = item(section.label, at: path, type: "group")
    var extras: [FHIRExtension] = []
    switch section.repetition {
    case .counted(let count): extras.append(.words("repeat_count", count.source))
    case .wanted, nil: break
    }
    if section.repetition != nil { item.repeats = true }
    condition(section.relevant, &item, &extras)
    item.extension = extras.isEmpty ? nil : extras
    item.item = section.items.map { self.item($0, in: path) }
    return item
  }

  private func item(_ label: Wording, at path: [String], type: String) -> FHIRItem {
    FHIRItem(
      linkId: links[path], text: label.text(in: first.code, fallback: first.code),
      _text: FHIRTranslations(label, besides: first), type: type)
  }

  private func item(_ question: Question, in path: [String]) -> FHIRItem {
    let path = path + [question.name]
    let (type, xlsform) = Self.types(of: question.kind)
    var item = item(question.label, at: path, type: type)
    var extras = extras(question)
    if let xlsform { extras.insert(.code("type", xlsform), at: 0) }
    if isMadeByOther(question) { extras.append(.code("made", "or_other")) }
    condition(question.relevant, &item, &extras)
    if !question.kind.isAsked {
      extras.append(
        FHIRExtension(url: FHIRExtension.theirs + "questionnaire-hidden", valueBoolean: true))
    }
    if let options = question.kind.options { add(options, to: &item, &extras) }
    if case .range(let scale) = question.kind { add(scale, to: &extras) }
    switch question.kind {
    case .chooseSeveral, .rank: item.repeats = true
    default: break
    }
    if !question.hint.isEmpty, type != "display" {
      var hint = self.item(question.hint, at: path, type: "display")
      hint.linkId = "\(links[path]).hint"
      hint.extension = [FHIRItem.control("help")]
      item.item = [hint]
    } else if let hint = FHIRExtension.wording("hint", question.hint) {
      extras.append(hint)
    }
    item.extension = extras.isEmpty ? nil : extras
    return item
  }

  /// Whether `or_other` of another question made it, and will again.
  private func isMadeByOther(_ question: Question) -> Bool {
    guard question.name.hasSuffix("_other"), question.kind == .text,
      case .list(let list)? = questionnaire.question(
        named: String(question.name.dropLast("_other".count)))?.kind.options?.source
    else { return false }
    return list.hasSuffix(" or_other")
  }

  /// What FHIR calls a kind of question, and what XLSForm calls it where that is not the same again.
  private static func types(of kind: Question.Kind) -> (fhir: String, xlsform: String?) {
    switch kind {
    case .text: ("text", nil)
    case .integer: ("integer", nil)
    case .decimal: ("decimal", nil)
    case .chooseOne, .chooseSeveral: ("choice", nil)
    case .rank: ("choice", "rank")
    case .range: ("decimal", "range")
    case .date: ("date", nil)
    case .time: ("time", nil)
    // FHIR wants a time zone, which nobody was asked for.
    case .dateTime: ("string", "datetime")
    case .note: ("display", nil)
    case .acknowledge: ("boolean", "acknowledge")
    case .calculate: ("string", "calculate")
    case .hidden: ("string", "hidden")
    case .metadata(let metadata): ("string", metadata.rawValue)
    }
  }

  private func condition(
    _ relevant: Expression?, _ item: inout FHIRItem, _ extras: inout [FHIRExtension]
  ) {
    guard let relevant else { return }
    extras.append(.words("relevant", relevant.source))
    guard let conditions = FHIRConditions(relevant, links: links) else { return }
    item.enableWhen = conditions.all
    if conditions.all.count > 1 { item.enableBehavior = conditions.isAny ? "any" : "all" }
  }

  private func add(
    _ options: Question.Kind.Options, to item: inout FHIRItem, _ extras: inout [FHIRExtension]
  ) {
    if options.isShuffled { extras.append(.words("parameters", "randomize=true")) }
    switch options.source {
    case .answers(let name):
      extras.append(.words("choices", "${\(name)}"))
      // The options are other people's words, so any words can be an answer.
      item.type = "open-choice"
    case .list(let list):
      extras.append(.words("choices", list))
      let choices = questionnaire.lists[list] ?? []
      item.answerOption =
        choices.isEmpty
        ? nil
        : choices.map { choice in
          var extras: [FHIRExtension] = []
          if let valence = choice.valence { extras.append(.code("valence", valence.rawValue)) }
          if let say = FHIRExtension.wording("say", choice.say) { extras.append(say) }
          for (column, text) in choice.columns.sorted(by: { $0.key < $1.key }) {
            extras.append(.words("column:" + column, text))
          }
          return FHIRItem.Option(
            valueCoding: FHIRCoding(
              system: links.system(ofList: list), code: choice.name,
              display: choice.label.text(in: first.code, fallback: first.code),
              _display: FHIRTranslations(choice.label, besides: first)),
            extension: extras.isEmpty ? nil : extras)
        }
    }
  }

  private func add(_ scale: Question.Kind.Scale, to extras: inout [FHIRExtension]) {
    let ends = (min(scale.start, scale.end), max(scale.start, scale.end))
    extras.append(FHIRItem.control("slider"))
    extras.append(FHIRExtension(url: FHIRExtension.theirs + "minValue", valueDecimal: ends.0))
    extras.append(FHIRExtension(url: FHIRExtension.theirs + "maxValue", valueDecimal: ends.1))
    let numbers = [("start", scale.start), ("end", scale.end), ("step", scale.step)]
    extras.append(
      .words("parameters", numbers.map { "\($0)=\($1.expressed)" }.joined(separator: " ")))
  }

  /// The columns of the survey sheet that FHIR has no element for.
  private func extras(_ question: Question) -> [FHIRExtension] {
    let expressions: [(String, Expression?)] = [
      ("constraint", question.constraint), ("required", question.required),
      ("calculation", question.calculation), ("choice_filter", question.choiceFilter),
    ]
    let tags = question.tags
    let words = [
      ("default", question.initial), ("appearance", question.appearance), ("theme", tags.theme),
      ("ehc", tags.ehc), ("pfa", tags.pfa), ("agency", tags.agency), ("outcome", tags.outcome),
      ("consent", tags.consent), ("scan", question.isScanned ? "" : "no"),
    ]
    let wordings = [
      ("guidance_hint", question.guidance), ("say", question.say),
      ("constraint_message", question.constraintMessage),
      ("required_message", question.requiredMessage),
    ]
    return expressions.compactMap { name, expression in
      expression.map { .words(name, $0.source) }
    } + words.filter { !$0.1.isEmpty }.map { .words($0.0, $0.1) }
      + wordings.compactMap { FHIRExtension.wording($0.0, $0.1) }
  }
}
