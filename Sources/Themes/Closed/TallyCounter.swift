import Survey

/// Counts the answers to one closed question, response by response.
struct TallyCounter {
  private let key: QuestionKey
  private let kind: Tally.Kind
  private(set) var asked = Heads()
  private var unasked = Heads()
  private(set) var values: [String: Heads] = [:]
  private(set) var states: [Answer.NoAnswer: Heads] = [:]
  private(set) var uncounted = Heads()
  private(set) var places: [String: [Int]] = [:]
  private(set) var numbers: [Double] = []

  /// Those who were asked in none of their responses.
  var notAsked: Heads { unasked.without(asked) }

  private var isRank: Bool { kind == .rank }

  init(_ key: QuestionKey, _ kind: Tally.Kind) {
    self.key = key
    self.kind = kind
  }

  /// Counts what a response gives; the person is known by a number.
  mutating func count(_ response: Response, person: Int) {
    let answers = response.answers.filter { QuestionKey($0.question) == key }
    let size = response.size
    guard !answers.isEmpty else {
      if let size {
        unasked.add(size, ofSession: response.id)
      } else {
        unasked.add(person: person)
      }
      return
    }
    for answer in answers {
      if let tally = answer.tally {
        let present = answer.asked ?? size
        count(tally, size: present, session: response.id)
        if let size, let present, size > present {
          unasked.add(size - present, ofSession: "\(response.id), not asked")
        }
      } else {
        asked.add(person: person)
        count(answer.content, person: person)
      }
    }
  }

  private mutating func count(_ content: Answer.Content, person: Int) {
    switch content {
    case .none(let state): states[state, default: Heads()].add(person: person)
    case .value(.number(let number)):
      numbers.append(number)
      values[number.expressed, default: Heads()].add(person: person)
    case .value(.text(let text)):
      if let number = Double(text), number.isFinite { numbers.append(number) }
      values[text, default: Heads()].add(person: person)
    case .value(.several(let names)):
      if names.isEmpty { states[.skipped, default: Heads()].add(person: person) }
      for (place, name) in names.enumerated() {
        if isRank { places[name, default: []].append(place + 1) }
        if !isRank || place == 0 { values[name, default: Heads()].add(person: person) }
      }
    }
  }

  private mutating func count(_ tally: [String: Int], size: Int?, session: String) {
    let hands = tally.values.reduce(0, +)
    let present = size ?? (kind == .several ? tally.values.max() ?? 0 : hands)
    asked.add(present, ofSession: session)
    for (name, number) in tally where number > 0 {
      if let state = Answer.NoAnswer(rawValue: name) {
        states[state, default: Heads()].add(number, ofSession: session)
      } else {
        values[name, default: Heads()].add(number, ofSession: session)
        if let value = Double(name), value.isFinite {
          numbers += repeatElement(value, count: number)
        }
      }
    }
    // Where each can choose several, nobody knows how many chose nothing.
    if kind != .several, present > hands { uncounted.add(present - hands, ofSession: session) }
  }
}
