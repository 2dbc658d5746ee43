import Survey

extension TallyCounter: Codable {
  private enum Key: String, CodingKey {
    case questionnaire, question, kind, asked, unasked, values, states, uncounted, places, numbers
  }

  /// What stands for every value that could be somebody's words.
  static let words = "…"

  /// Everybody who is counted in any way.
  var everybody: [Members] {
    ([asked, unasked, uncounted] + values.all.map(\.heads) + states.values).map(\.people)
  }

  /// Reads the form that documents hold.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let questionnaire = try container.decode(String.self, forKey: .questionnaire)
    let question = try container.decode(String.self, forKey: .question)
    self.init(
      .init(questionnaire: questionnaire, key: QuestionKey(named: question)),
      kind: try container.decode(Tally.Kind.self, forKey: .kind))
    asked = try container.decode(Heads.self, forKey: .asked)
    unasked = try container.decode(Heads.self, forKey: .unasked)
    uncounted = try container.decode(Heads.self, forKey: .uncounted)
    values = try container.decode(HeadCounts.self, forKey: .values)
    for (name, heads) in try container.decode([String: Heads].self, forKey: .states) {
      if let state = Answer.NoAnswer(rawValue: name) { states[state] = heads }
    }
    places = try container.decode([String: Places].self, forKey: .places)
    for (text, times) in try container.decode([String: Int].self, forKey: .numbers) {
      if let number = Double(text), number.isFinite { numbers[number] = times }
    }
  }

  /// Writes the form that documents hold.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(question.questionnaire, forKey: .questionnaire)
    try container.encode(question.key.name, forKey: .question)
    try container.encode(kind, forKey: .kind)
    try container.encode(asked, forKey: .asked)
    try container.encode(unasked, forKey: .unasked)
    try container.encode(uncounted, forKey: .uncounted)
    try container.encode(wordless, forKey: .values)
    try container.encode(
      Dictionary(uniqueKeysWithValues: states.map { ($0.key.rawValue, $0.value) }),
      forKey: .states)
    try container.encode(places, forKey: .places)
    try container.encode(
      Dictionary(uniqueKeysWithValues: numbers.map { ("\($0.key)", $0.value) }), forKey: .numbers)
  }

  /// The values, those that could be words as one.
  private var wordless: HeadCounts {
    var result = HeadCounts()
    let same = (0...(asked.people.inOrder.last ?? 0)).map(\.self)
    for (value, heads) in values.all {
      let name = value.contains(where: \.isWhitespace) ? TallyCounter.words : value
      result.count(name) { $0.merge(heads, renumbered: same) }
    }
    return result
  }
}
