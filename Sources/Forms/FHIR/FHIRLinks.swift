import Survey

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
