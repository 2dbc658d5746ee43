extension Function {
  /// Answers that name choices, separated by spaces.
  static let choices: [Function] = [
    Function("selected", 2, body: isSelected),
    Function("is-selected", 2, body: isSelected),
    Function("selected-at", 2) {
      let names = try names($0)
      guard let index = try $0.whole(1), names.indices.contains(index) else { return .text("") }
      return .text(names[index])
    },
    Function("count-selected", 1) { .number(Double(try names($0).count)) },
    Function("jr:choice-name", 2) {
      let question = try $0.name(1, of: "jr:choice-name")
      let answer = try $0.text(0)
      return .text(answer.isEmpty ? "" : ChoiceLabels.text(for: answer, of: question, in: $0.scope))
    },
  ]

  /// Says whether the second argument is one of the names; no name is in an empty answer alone.
  private static let isSelected: Body = {
    let names = try names($0)
    let name = try $0.text(1).trimmed
    return .truth(name.isEmpty ? names.isEmpty : names.contains(name))
  }

  private static func names(_ arguments: Arguments) throws(Expression.Fault) -> [String] {
    try arguments.value(0).atoms.flatMap { $0.asText.split(separator: " ").map(String.init) }
  }
}
