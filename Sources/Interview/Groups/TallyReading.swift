import Survey

/// Reading how many people of a group gave which answer, such as `yes 5, no 3`.
struct TallyReading {
  /// What a line comes to.
  enum Outcome: Equatable {
    /// How many gave each answer, and the same in words.
    case taken([String: Int], said: String)
    /// No tally.
    case refused(Refusal)
  }

  private typealias Pair = (key: String, label: String, count: Int, isSure: Bool)

  let kind: Question.Kind
  let options: [Option]
  let phrases: Phrases
  /// How many people can have answered.
  let size: Int
  private let matching: Matching

  init(_ kind: Question.Kind, _ options: [Option], size: Int, in phrases: Phrases) {
    self.kind = kind
    self.options = options
    self.size = size
    self.phrases = phrases
    matching = Matching(options, in: phrases)
  }

  /// Reads a line.
  func read(_ line: String) -> Outcome {
    let text = Spelling.latin(line).trimmed
    guard !text.isEmpty else { return .refused(.empty) }
    guard let pairs = pairs(in: text) else { return .refused(.notATally(example: example)) }
    let said = pairs.map { words($0.label, $0.count) }.joined(separator: ", ")
    guard pairs.allSatisfy(\.isSure) else { return .refused(.notATally(example: said)) }
    guard Set(pairs.map(\.key)).count == pairs.count else {
      return .refused(.notATally(example: example))
    }
    let most = isSeveral ? pairs.map(\.count).max() : pairs.map(\.count).reduce(0, +)
    if let most, most > size { return .refused(.tooManyPeople(most, of: size)) }
    return .taken(Dictionary(pairs.map { ($0.key, $0.count) }) { $1 }, said: said)
  }

  /// A tally of this question that nobody gave, to show how one is typed.
  var example: String {
    let shown = options.isEmpty ? numbers : options.map(\.label)
    let first = max(1, (size + 1) / 2)
    let counts = [first, max(1, size - first - 1)]
    return zip(shown, counts).map(words).joined(separator: ", ")
  }

  /// An answer with how many gave it, as it can be typed: a number is kept apart from the people.
  func words(_ label: String, _ count: Int) -> String {
    options.isEmpty ? "\(label): \(count)" : "\(label) \(count)"
  }

  /// A tally in words, in the order of the options.
  func words(_ tally: [String: Int]) -> String {
    var rest = tally
    var said: [String] = []
    for option in options {
      if let count = rest.removeValue(forKey: key(of: option)) {
        said.append(words(option.label, count))
      }
    }
    said += rest.sorted { (Double($0.key) ?? 0, $0.key) < (Double($1.key) ?? 0, $1.key) }
      .map { key, count in
        words(Answer.NoAnswer(rawValue: key).map { phrases.label(of: $0) } ?? key, count)
      }
    return said.joined(separator: ", ")
  }

  /// What an option is called in a tally.
  private func key(of option: Option) -> String {
    switch option.content {
    case .none(let state): state.rawValue
    case .value(let value): value.expressed
    }
  }

  private var numbers: [String] {
    if case .range(let scale) = kind { return [scale.start.expressed, scale.end.expressed] }
    return ["1", "2"]
  }

  private var isSeveral: Bool { if case .chooseSeveral = kind { true } else { false } }

  /// The answers with their counts; nil where some part of the text is no such thing.
  private func pairs(in text: String) -> [Pair]? {
    let joints = phrases[heard: .and]
    let clauses = text.split { ",;\n".contains($0) }.flatMap { clause in
      joints.reduce([clause]) { parts, joint in
        parts.flatMap { $0.split(separator: " \(joint) ") }
      }
    }.map { String($0).trimmed }.filter { !$0.isEmpty && !joints.contains(Spelling.plain($0)) }
    let parts = clauses.count == 1 ? parts(of: clauses[0]) : nil
    if let parts, parts.allSatisfy(\.isSure) { return parts }
    let whole = clauses.map(pair)
    return whole.allSatisfy { $0 != nil } ? whole.compactMap(\.self) : parts
  }

  /// One answer with its count, either of which may come first.
  private func pair(_ clause: String) -> Pair? {
    for mark in [":", "="] {
      let sides = clause.split(separator: mark, maxSplits: 1).map { String($0).trimmed }
      guard sides.count == 2 else { continue }
      return count(sides[1]).flatMap { pair(sides[0], $0) }
    }
    let words = clause.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    let before = words.dropFirst().joined(separator: " ")
    let after = words.dropLast().joined(separator: " ")
    // Two numbers do not say which of them is the answer.
    if let number = count(first), count(before) == nil, let pair = pair(before, number) {
      return pair
    }
    guard let number = count(last), count(after) == nil else { return nil }
    return pair(after, number)
  }

  /// Answers and counts one after the other with nothing between them, such as `5 yes 3 no`.
  private func parts(of clause: String) -> [Pair]? {
    let words = clause.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    let isCountFirst = count(first) != nil
    guard isCountFirst != (count(last) != nil) else { return nil }
    var pairs: [Pair] = []
    var label: [String] = []
    for word in isCountFirst ? words.reversed() : words {
      guard let number = count(word) else {
        label.append(word)
        continue
      }
      let text = (isCountFirst ? label.reversed() : label).joined(separator: " ")
      guard let pair = pair(text, number) else { return nil }
      pairs.append(pair)
      label = []
    }
    return isCountFirst ? pairs.reversed() : pairs
  }

  /// How many people a word says.
  private func count(_ text: String) -> Int? {
    let plain = Spelling.plain(text)
    if matching.isHeard(plain, .all) { return size }
    guard let number = phrases.number(plain), number >= 0 else { return nil }
    // More people than that are too many in any case, and their sum would be no number.
    return min(number, 1_000_000)
  }

  /// The answer that a text means, with its count.
  private func pair(_ text: String, _ count: Int) -> Pair? {
    guard !options.isEmpty else {
      guard
        case .taken(.value(.number(let number)), let said) = Reading.of(
          text, as: kind, options: [], in: phrases)
      else { return nil }
      return (number.expressed, said, count, true)
    }
    switch matching.find(text) {
    case .sure(let index): return pair(index, count, isSure: true)
    case .near(let index): return pair(index, count, isSure: false)
    case .several, .nothing: return nil
    }
  }

  private func pair(_ index: Int, _ count: Int, isSure: Bool) -> Pair {
    (key(of: options[index]), options[index].label, count, isSure)
  }
}
