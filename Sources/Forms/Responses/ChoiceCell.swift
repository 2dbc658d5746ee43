import Survey

/// Reads the choices in a cell, by their names or by their labels in any language.
struct ChoiceCell: Sendable {
  let choices: [Choice]

  /// The name of the one choice.
  func one(_ text: String) throws(AnswerCell.Misfit) -> String {
    if choices.isEmpty { return text }
    guard let choice = choice(text) else { throw unknown(text) }
    return choice.name
  }

  /// The names of several choices, in the order of the list.
  func several(_ text: String) throws(AnswerCell.Misfit) -> [String] {
    let names = try typed(text)
    let order = choices.map(\.name)
    return choices.isEmpty ? names : order.filter { names.contains($0) }
  }

  /// The names of the choices in the order of the cell, each of them once.
  func ranked(_ text: String, isFiltered: Bool) throws(AnswerCell.Misfit) -> [String] {
    let names = try typed(text)
    guard Set(names).count == names.count else { throw .init(reason: "A choice is there twice.") }
    guard isFiltered || choices.isEmpty || names.count == choices.count else {
      throw .init(reason: "The cell does not put all the choices in order.")
    }
    return names
  }

  /// The names as typed: one label, names with spaces between, or labels with marks between.
  private func typed(_ text: String) throws(AnswerCell.Misfit) -> [String] {
    if choices.isEmpty { return text.split(whereSeparator: \.isWhitespace).map(String.init) }
    if let choice = choice(text) { return [choice.name] }
    var last = text
    for marks in [" ", ";|", ";|,"] {
      var names: [String] = []
      var isComplete = true
      for part in text.split(whereSeparator: { marks.contains($0) }) where !part.trimmed.isEmpty {
        guard let choice = choice(part.trimmed) else {
          if marks != " " { last = part.trimmed }
          isComplete = false
          break
        }
        names.append(choice.name)
      }
      if isComplete, !names.isEmpty { return names }
    }
    throw unknown(last)
  }

  private func choice(_ text: String) -> Choice? {
    let plain = Self.plain(text)
    return choices.first { $0.name == text }
      ?? only { Self.plain($0.name) == plain }
      ?? only { $0.label.texts.values.contains { Self.plain($0) == plain } }
  }

  /// The one choice for which something holds; several would have to be guessed.
  private func only(_ holds: (Choice) -> Bool) -> Choice? {
    let found = choices.filter(holds)
    return found.count == 1 ? found.first : nil
  }

  /// Capitals, curly apostrophes and a full stop at the end make no difference.
  private static func plain(_ text: String) -> String {
    let straight = text.trimmed.lowercased().unicodeScalars.map { scalar in
      scalar == "\u{2019}" ? "'" : scalar
    }
    var plain = String(String.UnicodeScalarView(straight))
    while plain.last == "." { plain.removeLast() }
    return plain
  }

  private func unknown(_ text: String) -> AnswerCell.Misfit {
    .init(reason: "\(text.quoted) is not one of the choices.")
  }
}
