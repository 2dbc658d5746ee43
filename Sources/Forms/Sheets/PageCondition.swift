import Survey

/// A relevance that one answer decides, such as `${take_part} = 'yes'`, which can be put in words.
struct PageCondition: Equatable, Sendable {
  /// The name of the question.
  let question: String
  /// The name of the choice that it asks for.
  let choice: String

  /// Recognises `${name} = 'choice'` and `selected(${name}, 'choice')`; nil for anything else.
  init?(_ expression: Expression) {
    let source = expression.source.trimmed
    let selected = "selected("
    let isSelected = source.hasPrefix(selected) && source.hasSuffix(")")
    let inner = isSelected ? source.dropFirst(selected.count).dropLast() : source[...]
    guard let mark = inner.firstIndex(of: isSelected ? "," : "="),
      let question = PageCondition.name(inner[..<mark].trimmed),
      let choice = PageCondition.quoted(inner[inner.index(after: mark)...].trimmed)
    else { return nil }
    self.question = question
    self.choice = choice
  }

  private static func name(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
    let name = text.dropFirst(2).dropLast().trimmed
    return name.contains { "{}".contains($0) || $0.isWhitespace } ? nil : name
  }

  private static func quoted(_ text: String) -> String? {
    guard text.count > 2, let quote = text.first, "'\"".contains(quote), text.last == quote else {
      return nil
    }
    let inner = text.dropFirst().dropLast()
    return inner.contains(quote) ? nil : String(inner)
  }
}
