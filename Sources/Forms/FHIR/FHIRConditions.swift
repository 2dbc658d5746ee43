import Survey

/// Conditions as FHIR has them: all of them, or any of them.
struct FHIRConditions {
  var all: [FHIRCondition]
  var isAny: Bool

  /// Says in FHIR what an expression says; nil where FHIR has no words for it.
  ///
  /// FHIR holds answers against values and joins all by `and` or all by `or`; anything more is left to
  /// the expression itself.
  init?(_ expression: Expression, links: FHIRLinks) {
    let source = expression.source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isAny = source.contains(" or ")
    guard !isAny || !source.contains(" and ") else { return nil }
    var all: [FHIRCondition] = []
    let clauses = source.split(separator: isAny ? " or " : " and ").map(String.init)
    for clause in clauses {
      guard let found = Self.conditions(clause, links) else { return nil }
      // An unanswered question is also different from a value, which FHIR needs told.
      guard found.count == 1 || clauses.count == 1 else { return nil }
      all += found
    }
    self.all = all
    self.isAny = isAny || all.count > clauses.count
  }

  private static func conditions(_ clause: String, _ links: FHIRLinks) -> [FHIRCondition]? {
    let chosen = /selected\( ?\$\{([^}]+)\} ?, ?(?:'([^']*)'|"([^"]*)") ?\)/
    if let match = clause.wholeMatch(of: chosen) {
      let name = String(match.1)
      let value = String(match.2 ?? match.3 ?? "")
      guard let condition = links.condition(on: name, "=", value) else { return nil }
      return [condition]
    }
    let compared =
      /\$\{([^}]+)\} ?(=|!=|<=|>=|<|>) ?(?:'([^']*)'|"([^"]*)"|(-?[0-9]+(?:\.[0-9]+)?))/
    guard let match = clause.wholeMatch(of: compared) else { return nil }
    let name = String(match.1)
    let sign = String(match.2)
    guard let value = (match.3 ?? match.4 ?? match.5).map(String.init),
      let link = links.link(to: name)
    else { return nil }
    if value.isEmpty {
      guard sign == "=" || sign == "!=" else { return nil }
      return [FHIRCondition(question: link, operator: "exists", answerBoolean: sign == "!=")]
    }
    guard let condition = links.condition(on: name, sign, value) else { return nil }
    guard sign == "!=" else { return [condition] }
    return [condition, FHIRCondition(question: link, operator: "exists", answerBoolean: false)]
  }
}

/// The ids that questions are linked by, and what sort of answers they take.
struct FHIRLinks {
  private var links: [String: String] = [:]
  private var kinds: [String: Question.Kind] = [:]
  private let questionnaire: Questionnaire

  /// Gives every question and section an id: its name where no other has it, else its whole path.
  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    var counts: [String: Int] = [:]
    Self.walk(questionnaire.items, []) { path, _ in counts[path.last ?? "", default: 0] += 1 }
    Self.walk(questionnaire.items, []) { path, question in
      let name = path.last ?? ""
      let whole = path.joined(separator: "/")
      links[whole] = counts[name] == 1 ? name : whole
      if counts[name] == 1 {
        links[name] = name
        kinds[name] = question?.kind
      }
    }
  }

  private static func walk(
    _ items: [Item], _ path: [String], _ body: ([String], Question?) -> Void
  ) {
    for item in items {
      switch item {
      case .question(let question): body(path + [question.name], question)
      case .section(let section):
        body(path + [section.name], nil)
        walk(section.items, path + [section.name], body)
      }
    }
  }

  /// The id of something by its path.
  subscript(path: [String]) -> String {
    let whole = path.joined(separator: "/")
    return links[whole] ?? whole
  }

  /// The id of the one question of that name.
  func link(to name: String) -> String? { kinds[name] == nil ? nil : links[name] }

  /// The system of codes that a list of choices is.
  func system(ofList list: String) -> String {
    let name = list.map {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "-"
    }
    return "\(FHIRExtension.ours)choices:\(questionnaire.id):\(String(name))"
  }

  /// A condition on the answer to a question, in the sort of value that it takes.
  func condition(on name: String, _ sign: String, _ value: String) -> FHIRCondition? {
    guard let link = link(to: name), let kind = kinds[name] else { return nil }
    var condition = FHIRCondition(question: link, operator: sign)
    switch kind {
    case .chooseOne(let options), .chooseSeveral(let options):
      guard sign == "=" || sign == "!=", case .list(let list) = options.source else { return nil }
      condition.answerCoding = FHIRCoding(system: system(ofList: list), code: value)
    case .integer:
      guard let number = Int(value) else { return nil }
      condition.answerInteger = number
    case .decimal, .range:
      guard let number = Double(value) else { return nil }
      condition.answerDecimal = number
    case .text:
      guard sign == "=" || sign == "!=" else { return nil }
      condition.answerString = value
    case .acknowledge:
      guard sign == "=", value == "OK" else { return nil }
      condition.answerBoolean = true
    default: return nil
    }
    return condition
  }
}
