import Survey

extension Interview {
  /// Takes the answer to "Are these right?".
  mutating func check(_ line: String) -> Turn {
    switch Choosing(checkOptions, in: phrases).one(line.trimmed) {
    case .taken(.value(.text("yes")), _):
      go(to: .ended(.complete))
      return Turn()
    case .taken:
      go(to: .choosing)
      return Turn()
    case .unsure, .refused:
      return missed(line, checkOptions)
    }
  }

  /// Takes the number of the answer to change.
  mutating func choose(_ line: String) -> Turn {
    let stops = answered
    guard let number = phrases.number(Spelling.plain(line)), stops.indices.contains(number - 1)
    else {
      return miss(
        line.trimmed.isEmpty
          ? .nothingChosen(count: stops.count)
          : .noSuchOption(typed: line.trimmed, count: stops.count))
    }
    go(to: .asking(stops[number - 1].path))
    return Turn(changes: [.opened(stops[number - 1].path)])
  }

  var checkOptions: [Option] { phrases.yesOrNo(.checkSave, .checkChange) }

  /// The stops with answers that a response keeps, in the order of asking.
  var answered: [Stop] { route.filter(\.isAnswered) }

  /// Every question with the answer as it stands, numbered, for reading through.
  var review: [String] {
    answered.enumerated().map { index, stop in
      "\(index + 1). \(label(of: stop))\n\(said(at: stop))"
    }
  }

  /// The answer at a stop in the words that the person saw.
  func said(at stop: Stop) -> String {
    if let said = saidTogether(at: stop) { return said }
    guard let content = contents[stop.path] else { return phrases[.notAnswered] }
    if case .none(let state) = content { return phrases.label(of: state) }
    guard case .value(let value) = content else { return phrases[.notAnswered] }
    let offered = options(of: stop)
    switch value {
    case .text(let text):
      return offered.first { $0.content == content }?.label ?? spoken(text, stop)
    case .several(let names):
      let labels = names.map { name in
        offered.first { $0.content == .value(.text(name)) }?.label ?? name
      }
      return labels.joined(separator: ", ")
    case .number(let number): return number.expressed
    }
  }

  private func spoken(_ text: String, _ stop: Stop) -> String {
    let parts = text.split(separator: "T")
    guard let first = parts.first, let day = CivilDate(iso: first) else { return text }
    switch stop.node.question?.kind {
    case .date: return phrases.spoken(day)
    case .dateTime:
      return ([phrases.spoken(day)] + parts.dropFirst().map(String.init)).joined(separator: ", ")
    default: return text
    }
  }
}
