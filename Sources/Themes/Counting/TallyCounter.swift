import Survey

/// Counts the answers to one closed question.
struct TallyCounter: Equatable, Sendable {
  /// Which question it is.
  let question: ClosedQuestion.Name
  /// What sort of question it is.
  let kind: Tally.Kind
  var asked = Heads()
  var unasked = Heads()
  var values = HeadCounts()
  var states: [Answer.NoAnswer: Heads] = [:]
  var uncounted = Heads()
  /// Of a rank, the places that options were put in.
  var places: [String: Places] = [:]
  /// How often each number was given.
  var numbers: [Double: Int] = [:]

  /// Whether nobody is counted in any way, as where a questionnaire was not answered at all.
  var isEmpty: Bool { [asked, unasked, uncounted].allSatisfy { $0.count == 0 } }

  /// How many people gave an option a place, and the sum of the places.
  struct Places: Codable, Equatable, Sendable {
    var count = 0
    var sum = 0
  }

  init(_ question: ClosedQuestion.Name, kind: Tally.Kind) {
    self.question = question
    self.kind = kind
  }

  /// Those who were asked in none of their responses.
  var notAsked: Heads { unasked.without(asked) }

  /// Counts a response that has no answer to the question; the person is known by a number.
  mutating func pass(_ row: Ledger.Row, of ledger: Ledger, person: Int32) {
    if row.size >= 0 {
      unasked.add(Int(row.size), ofSession: ledger.id(of: row))
    } else {
      unasked.add(person: person)
    }
  }

  /// Counts an answer that is left to those who read: the person was asked, and no more is known.
  mutating func passOver(person: Int32) { asked.add(person: person) }

  /// Counts an answer.
  mutating func count(
    _ given: Ledger.Given, in row: Ledger.Row, of ledger: Ledger, person: Int32
  ) {
    if let tally = given.tally {
      let size = row.size >= 0 ? Int(row.size) : nil
      return count(tally, askedOf: given.asked, among: size, in: ledger.id(of: row))
    }
    asked.add(person: person)
    switch given.content {
    case .none(let state): states[state, default: Heads()].add(person: person)
    case .value(.number(let number)):
      numbers[number, default: 0] += 1
      values.count(number.expressed) { $0.add(person: person) }
    case .value(.text(let text)):
      if kind == .number, let number = Double(text), number.isFinite {
        numbers[number, default: 0] += 1
      }
      values.count(text) { $0.add(person: person) }
    case .value(.several(let names)):
      if names.isEmpty { states[.skipped, default: Heads()].add(person: person) }
      for (place, name) in names.enumerated() {
        if kind == .rank {
          places[name, default: Places()].count += 1
          places[name, default: Places()].sum += place + 1
        }
        if kind != .rank || place == 0 { values.count(name) { $0.add(person: person) } }
      }
    }
  }

  private mutating func count(
    _ tally: [String: Int], askedOf number: Int?, among size: Int?, in session: String
  ) {
    // Where each can choose several, nobody knows how many chose something.
    let hands = kind == .several ? tally.values.max() ?? 0 : tally.values.reduce(0, +)
    let present = number.map { min($0, size ?? $0) } ?? size ?? hands
    asked.add(present, ofSession: session)
    if let size, size > present {
      unasked.add(size - present, ofSession: "\(session), not asked")
    }
    for (name, number) in tally where number > 0 {
      if let state = Answer.NoAnswer(rawValue: name) {
        states[state, default: Heads()].add(number, ofSession: session)
      } else {
        values.count(name) { $0.add(number, ofSession: session) }
        if kind == .number, let value = Double(name), value.isFinite {
          numbers[value, default: 0] += number
        }
      }
    }
    if kind != .several, present > hands { uncounted.add(present - hands, ofSession: session) }
  }

  /// Counts what another counter has counted as well; its people have other numbers here.
  mutating func merge(_ other: TallyCounter, renumbered: [Int32]) {
    asked.merge(other.asked, renumbered: renumbered)
    unasked.merge(other.unasked, renumbered: renumbered)
    uncounted.merge(other.uncounted, renumbered: renumbered)
    for (value, heads) in other.values.all {
      values.count(value) { $0.merge(heads, renumbered: renumbered) }
    }
    for (state, heads) in other.states {
      states[state, default: Heads()].merge(heads, renumbered: renumbered)
    }
    for (name, other) in other.places {
      places[name, default: Places()].count += other.count
      places[name, default: Places()].sum += other.sum
    }
    numbers.merge(other.numbers, uniquingKeysWith: +)
  }
}
