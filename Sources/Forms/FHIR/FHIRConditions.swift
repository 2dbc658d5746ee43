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
