import Survey

/// The words and short phrases of a set of answers, with inflected forms laid together.
struct PhraseIndex: Sendable {
  /// For each phrase, by its stems, the answers that have it.
  private(set) var answers: [String: [Int]] = [:]
  /// For each phrase, how often each form of it occurs.
  private var forms: [String: [String: Int]] = [:]
  /// How many words each answer has.
  private let lengths: [Int]

  /// How many words a phrase has at most.
  private static let longest = 3

  /// Goes through answers; those that say that there is no answer have no phrases.
  init(_ texts: [String]) {
    lengths = texts.map { Passage($0).words.count }
    for (number, text) in texts.enumerated() where !FunctionWords.isNoAnswer(text) {
      add(Passage(text), number)
    }
  }

  /// The forms of a phrase, the most frequent first.
  func forms(of phrase: String) -> [String] {
    (forms[phrase] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The answers that have a phrase: whole thoughts first, and of those the shortest.
  func examples(of phrase: String) -> [Int] {
    (answers[phrase] ?? []).sorted {
      (lengths[$0] < 6 ? 1 : 0, lengths[$0], $0) < (lengths[$1] < 6 ? 1 : 0, lengths[$1], $1)
    }
  }

  private mutating func add(_ passage: Passage, _ number: Int) {
    let words = passage.spoken
    let stems = words.map { Stem.of($0.letters) }
    let isEmpty = words.map { FunctionWords.contains($0.letters) }
    for first in words.indices where !isEmpty[first] {
      for last in first..<min(words.count, first + Self.longest) {
        guard words[first].sentence == words[last].sentence else { break }
        guard !isEmpty[last] else { continue }
        let phrase = stems[first...last].joined(separator: " ")
        let form = words[first...last].map(\.letters).joined(separator: " ")
        if answers[phrase]?.last != number { answers[phrase, default: []].append(number) }
        forms[phrase, default: [:]][form, default: 0] += 1
      }
    }
  }
}
