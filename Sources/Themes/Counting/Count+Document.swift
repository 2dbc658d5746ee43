import Survey

extension Count: Codable {
  private enum Key: String, CodingKey {
    case people, responses, invented, questionnaires, waves, answers, uncoded, silences, themes
    case nonAnswers = "non-answers"
    case decided
    case questions
  }

  /// A theme and the people who spoke of it.
  private struct Voices: Codable {
    var theme: String
    var people, confirmed, positive, negative: Members
  }

  /// Reads the form that documents hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let codes = try container.decode([String: [String]].self, forKey: .people)
    let people = codes.sorted { $0.key < $1.key }.flatMap { group, codes in
      codes.map { Respondent(code: $0, group: Group(rawValue: group)) }
    }
    guard Set(people).count == people.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .people, in: container, debugDescription: "a person stands there twice")
    }
    self.people = Numbered(people)
    responses = try container.decode(Int.self, forKey: .responses)
    invented = try container.decode(Int.self, forKey: .invented)
    questionnaires = try container.decode(Set<String>.self, forKey: .questionnaires)
    waves = try container.decode(Set<String>.self, forKey: .waves)
    answers = try container.decode(Int.self, forKey: .answers)
    uncoded = try container.decode(Int.self, forKey: .uncoded)
    nonAnswers = try container.decode(Int.self, forKey: .nonAnswers)
    decided = try container.decode(Int.self, forKey: .decided)
    let silences = try container.decode([String: Int].self, forKey: .silences)
    self.silences = Dictionary(
      uniqueKeysWithValues: silences.compactMap { name, number in
        Answer.NoAnswer(rawValue: name).map { ($0, number) }
      })
    themes = try container.decode([Voices].self, forKey: .themes).map {
      Speakers(
        theme: $0.theme, all: $0.people, confirmed: $0.confirmed, positive: $0.positive,
        negative: $0.negative)
    }
    tallies = try container.decode([TallyCounter].self, forKey: .questions)
    let members =
      themes.flatMap { [$0.all, $0.confirmed, $0.positive, $0.negative] }
      + tallies.flatMap(\.everybody)
    guard members.allSatisfy({ $0.inOrder.last ?? -1 < people.count }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .people, in: container, debugDescription: "it lacks people who are counted")
    }
  }

  /// Writes the form that documents hold.
  public func encode(to encoder: any Encoder) throws {
    let ordered = inOrder
    var container = encoder.container(keyedBy: Key.self)
    var codes: [String: [String]] = [:]
    for person in ordered.people.values {
      codes[person.group?.rawValue ?? "", default: []].append(person.code)
    }
    try container.encode(codes, forKey: .people)
    try container.encode(responses, forKey: .responses)
    try container.encode(invented, forKey: .invented)
    try container.encode(questionnaires.sorted(), forKey: .questionnaires)
    try container.encode(waves.sorted(), forKey: .waves)
    try container.encode(answers, forKey: .answers)
    try container.encode(uncoded, forKey: .uncoded)
    try container.encode(nonAnswers, forKey: .nonAnswers)
    try container.encode(decided, forKey: .decided)
    try container.encode(
      Dictionary(uniqueKeysWithValues: silences.map { ($0.key.rawValue, $0.value) }),
      forKey: .silences)
    try container.encode(
      ordered.themes.map {
        Voices(
          theme: $0.theme, people: $0.all, confirmed: $0.confirmed, positive: $0.positive,
          negative: $0.negative)
      }, forKey: .themes)
    try container.encode(ordered.tallies, forKey: .questions)
  }
}

extension Members: Codable {
  /// Reads a text such as `0-4 7 9-12`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    var members = Members()
    var last: Int32 = -1
    for part in text.split(separator: " ") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int32($0) }
      guard let first = ends[0], ends.count <= 2, let end = ends[ends.count - 1], first > last,
        end >= first, end < 100_000_000
      else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "“\(part)” is no number of a person, in order")
      }
      for number in first...end { members.insert(number) }
      last = end
    }
    self = members
  }

  /// Writes such a text.
  func encode(to encoder: any Encoder) throws {
    var text = ""
    var run: ClosedRange<Int32>?
    func close() {
      guard let run else { return }
      text += (text.isEmpty ? "" : " ") + "\(run.lowerBound)"
      if run.count > 1 { text += "-\(run.upperBound)" }
    }
    for number in inOrder {
      if let begun = run, begun.upperBound + 1 == number {
        run = begun.lowerBound...number
      } else {
        close()
        run = number...number
      }
    }
    close()
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
