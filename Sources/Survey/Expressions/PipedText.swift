/// Words in which `${name}` stands for an earlier answer.
public struct PipedText: Equatable, Sendable {
  private enum Part: Equatable, Sendable {
    case words(String)
    case answer(String)
  }

  private let parts: [Part]

  /// Reads the words of a label, hint or message.
  public init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "${"),
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      let name = rest[start.upperBound..<end].trimmed
      let isName =
        name.unicodeScalars.first?.startsName == true
        && name.unicodeScalars.allSatisfy(\.continuesName)
      parts.append(.words(String(rest[..<(isName ? start.lowerBound : start.upperBound)])))
      if isName { parts.append(.answer(name)) }
      rest = isName ? rest[rest.index(after: end)...] : rest[start.upperBound...]
    }
    parts.append(.words(String(rest)))
    self.parts = parts
  }

  /// The names that stand in it, in the order of their first use.
  public var references: [String] {
    var names: [String] = []
    for case .answer(let name) in parts where !names.contains(name) { names.append(name) }
    return names
  }

  /// The words with the answers in their places; an unanswered question leaves nothing.
  ///
  /// The label of a choice stands for its name, and several answers are joined by commas.
  public func text(in scope: some Scope) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .answer(let name):
        scope.values(of: name).filter { !$0.isEmpty }
          .map { ChoiceLabels.text(for: $0, of: name, in: scope) }.joined(separator: ", ")
      }
    }.joined()
  }
}
