import Survey

extension ReadBack {
  /// The theme that a question is about, by its place; nil where it is about all of them, or about
  /// nothing that is kept.
  public func place(of question: QuestionPath) -> Int? {
    guard let number = question.name.split(separator: "_").last.flatMap({ Int($0) }),
      themes.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }

  /// What the answers so far say about the theme at a place.
  public func check(of place: Int, in answers: [Answer]) -> ThemeCheck {
    var check = header
    check.theme = themes[place].code
    check.read = themes[place].words
    let hands = hands(answers.last { $0.question.name == name("verdict", place) })
    check.size = hands.people
    check.agree = hands.counts["yes"] ?? 0
    check.change = hands.counts["change"] ?? 0
    check.takeOut = hands.counts["take-out"] ?? 0
    check.missing = hands.counts["missing"] ?? 0
    // Words to a question that is no longer asked count for nothing.
    if check.change > 0 { take(name("change", place), of: answers, into: &check, \.newWords) }
    if check.missing > 0 { take(name("missing", place), of: answers, into: &check, \.missingWords) }
    return check
  }

  /// What the answers say beyond the themes; nil where that was not asked yet.
  public func rest(in answers: [Answer]) -> ThemeCheck? {
    guard answers.contains(where: { $0.question.name == "else" }) else { return nil }
    var check = header
    check.theme = nil
    check.read = ""
    check.size = 0
    take("else", of: answers, into: &check, \.missingWords)
    return check
  }

  /// How many gave which verdict, and of how many; nobody where the question was left out.
  private func hands(_ answer: Answer?) -> (counts: [String: Int], people: Int) {
    guard let answer else { return ([:], 0) }
    if let tally = answer.tally {
      return (tally, max(0, header.size - (tally[Answer.NoAnswer.skipped.rawValue] ?? 0)))
    }
    guard let verdict = answer.value?.expressed else { return ([:], 0) }
    return ([verdict: 1], 1)
  }

  private func take(
    _ question: String, of answers: [Answer], into check: inout ThemeCheck,
    _ part: WritableKeyPath<ThemeCheck, [ThemeCheck.Saying]>
  ) {
    let given = answers.filter { $0.question.name == question }
      .sorted { ($0.question.steps.last?.turn ?? 0) < ($1.question.steps.last?.turn ?? 0) }
    for answer in given {
      guard case .text(let words)? = answer.value else { continue }
      check[keyPath: part].append(ThemeCheck.Saying(words, agree: answer.agree))
      check.speaker = answer.words
    }
  }
}
