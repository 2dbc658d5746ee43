import Survey
import Testing

@testable import Interview

@Suite struct `A slip of the finger` {
  /// The options of one question of a starter in one language, and what is heard in it.
  struct Shown: CustomStringConvertible {
    let description: String
    let kind: Question.Kind
    let options: [Option]
    let phrases: Phrases

    func reading(_ text: String) -> Reading {
      Reading.of(text, as: kind, options: options, in: phrases)
    }
  }

  private func all() throws -> [Shown] {
    let seat = try ToleranceSeat()
    let questions = [
      ("youth-council", ["quote", "listened", "joined_up", "health_help"]),
      ("my-views", ["quote"]), ("parent-views", ["quote"]),
      (
        "parent-carer",
        ["joined_up", "waiting_for", "waited", "short_breaks", "plan_health", "first_noticed"]
      ),
    ]
    return try questions.flatMap { id, names in
      try names.flatMap { name in
        try #require(seat.questionnaires[id]).languages.map { language in
          let interview = try #require(seat.interview(id, at: name, in: language.code))
          let stop = try #require(interview.openStop)
          return Shown(
            description: "\(name) (\(language.code))",
            kind: try #require(stop.node.question?.kind), options: interview.options(of: stop),
            phrases: interview.phrases)
        }
      }
    }
  }

  @Test func `in a label never makes another answer of it`() throws {
    var generator = SplitMix(seed: 2026)
    var counts = (taken: 0, asked: 0, refused: 0)
    for shown in try all() {
      for option in shown.options {
        for _ in 0..<25 {
          let typed = slipped(option.label, &generator)
          switch shown.reading(typed) {
          case .taken(let content, _):
            counts.taken += 1
            let isSeveral = option.name.map { Answer.Content.value(.several([$0])) } == content
            #expect(
              content == option.content || isSeveral,
              "“\(typed)” for \(option.label) at \(shown): \(content)")
          case .unsure: counts.asked += 1
          case .refused: counts.refused += 1
          }
        }
      }
    }
    print("labels with a slip:", counts)
    #expect(counts.asked + counts.taken > counts.refused)
  }

  @Test func `in one letter or digit takes nothing but what begins so`() throws {
    for shown in try all() {
      for (index, key) in zip(0..., "123456789abcdefghijklmnopqrstuvwxyz") {
        guard case .taken(_, let said) = shown.reading(String(key)) else { continue }
        let option = try #require(shown.options.first { $0.label == said })
        let isPlace =
          key.isNumber && shown.options.indices.contains(index) && shown.options[index] == option
        let begins = Spelling.unaccented(Spelling.plain(said)).hasPrefix(String(key))
        #expect(isPlace || (begins && !key.isNumber), "“\(key)” at \(shown) took \(said)")
      }
    }
  }

  @Test func `never makes one answer of two`() throws {
    for shown in try all() {
      guard case .chooseOne = shown.kind else { continue }
      for (one, first) in zip(1..., shown.options) {
        for (other, second) in zip(1..., shown.options) where one != other {
          let typed = [
            "\(first.label) \(second.label)", "\(first.label), \(second.label)",
            "\(first.label) and \(second.label)", "\(first.label) or \(second.label)",
            "\(one) \(other)", "\(one),\(other)", "\(one)/\(other)", "\(one)\(other)",
            "\(one). \(second.label)", "\(first.label) (\(other))",
          ]
          for text in typed {
            if case .taken(_, let said) = shown.reading(text) {
              Issue.record("“\(text)” at \(shown) took \(said)")
            }
          }
        }
      }
    }
  }

  /// One letter dropped, doubled, changed for another, or swapped with the next.
  private func slipped(_ label: String, _ generator: inout SplitMix) -> String {
    var letters = Array(label)
    let place = Int.random(in: 0..<letters.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "qwertyuiopasdfghjklzxcvbnm".randomElement(using: &generator) ?? "e"
    default: letters.swapAt(place, min(place + 1, letters.count - 1))
    }
    return String(letters)
  }
}
