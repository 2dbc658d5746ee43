import Survey

extension SurveySheet {
  /// What sort of answer a row takes; nil where that cannot be said, which is then reported.
  mutating func kind(of type: RowType, _ row: Row, _ parameters: Parameters) -> Question.Kind? {
    switch type {
    case .plain(let kind, _):
      if row["type"] == "text" { checkText(parameters, row) }
      return kind
    case .range:
      let range = RangeParameters(
        parameters, appearance: row.code("control::appearance") ?? "", lists: lists)
      if let problem = range.problem { report(problem, row.number) }
      return range.scale.map { .range($0) }
    case .select(let select): return kind(of: select, row, parameters)
    default: return nil
    }
  }

  private mutating func checkText(_ parameters: Parameters, _ row: Row) {
    let unknown = parameters.unknown(besides: Parameters.text)
    if !unknown.isEmpty {
      report(ParameterProblem.unknown(unknown, known: Parameters.text), row.number)
    } else if let rows = parameters.values["rows"], Int(rows) == nil {
      report(ParameterProblem.notANumber("rows"), row.number)
    }
  }

  private mutating func kind(
    of select: RowType.Select, _ row: Row, _ parameters: Parameters
  ) -> Question.Kind? {
    let unknown = parameters.unknown(besides: Parameters.select)
    if !unknown.isEmpty {
      report(ParameterProblem.unknown(unknown, known: Parameters.select), row.number)
    } else if let problem = parameters.selectProblem {
      report(problem, row.number)
    }
    if row.code("control::appearance")?.contains("search(") == true {
      report(TypeProblem.searchAppearance, row.number)
    }
    guard let source = source(of: select, row) else { return nil }
    let options = Question.Kind.Options(
      source, isShuffled: parameters.values["randomize"] == "true")
    return switch select.command {
    case .one: .chooseOne(options)
    case .several: .chooseSeveral(options)
    case .rank: .rank(options)
    }
  }

  /// With more lists than anybody writes by hand, looking for the one meant would take too long.
  private static let mostListsToProposeFrom = 200

  private mutating func source(
    of select: RowType.Select, _ row: Row
  ) -> Question.Kind.Options.Source? {
    let name = select.source
    let found = Reference.find(in: name)
    if let question = found.names.first, !found.isMalformed {
      sources.append((question, row.number))
      return .answers(question)
    }
    guard let choices = lists[name] else {
      if lists.isEmpty {
        report(TypeProblem.noChoices, row.number)
      } else {
        let isFew = lists.count <= Self.mostListsToProposeFrom
        let meant = isFew ? Slip.meant(by: name, among: lists.keys.sorted()) : nil
        report(TypeProblem.unknownList(name, meant: meant), row.number)
      }
      return nil
    }
    if select.command == .several, let spaced = choices.first(where: { $0.name.contains(" ") }) {
      report(TypeProblem.spaceInChoice(spaced.name, list: name), row.number)
    }
    checkTableList(name, row)
    guard select.orOther else { return .list(name) }
    if row["choice_filter"] != nil { report(TypeProblem.orOtherWithFilter, row.number) }
    return .list(withOther(name, choices))
  }

  /// A list of its own, so that other questions with the list are left as they are.
  private mutating func withOther(_ name: String, _ choices: [Choice]) -> String {
    if choices.contains(where: { $0.name == "other" }) { return name }
    let other = Choice(name: "other", label: saying(.otherChoice))
    lists[name + " or_other"] = choices + [other]
    return name + " or_other"
  }

  /// What the program says for `or_other`, in every language of the questionnaire that it knows.
  func saying(_ phrase: Phrase) -> Wording {
    let book = PhrasesFile.phrasebook(for: languages.map(\.code))
    let texts = languages.enumerated().compactMap { index, language -> (String, String)? in
      // The first language stands in for every other one.
      guard index == 0 || book.table(language.code) != nil else { return nil }
      return (language.code, book[language.code][phrase])
    }
    return Wording(Dictionary(texts) { first, _ in first })
  }

  /// All questions of a `table-list` share one list.
  private mutating func checkTableList(_ name: String, _ row: Row) {
    guard let first = frames.last?.tableList else { return }
    if first.isEmpty {
      frames[frames.count - 1].tableList = name
      if row["choice_filter"] != nil { report(TypeProblem.tableListFilter, row.number) }
    } else if first != name {
      report(TypeProblem.tableListMixed(first, name), row.number)
    }
  }
}

extension SurveySheet {
  /// Checks that questions whose answers are offered as choices are there, and once.
  mutating func checkSources() {
    for (name, row) in sources {
      let count = rowsOfName[name]?.count ?? 0
      if count == 0 {
        report(ReferenceProblem.unknown(name, column: "type", meant: nil), row)
      } else if count > 1 {
        report(ReferenceProblem.ambiguous(name, column: "type"), row)
      }
    }
  }
}
