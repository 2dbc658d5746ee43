import Survey

/// What the people of a group said to each question, beside what one person would have said.
struct Together: Equatable, Sendable {
  /// How many people are there.
  let present: Int
  /// How many gave which answer: the name of a choice, a number, or a way of not answering.
  var tallies: [QuestionPath: [String: Int]] = [:]
  /// How many of them a question was for, where not for all.
  var asked: [QuestionPath: Int] = [:]
  /// What was said to a question in free words, in order.
  var sayings: [QuestionPath: [Saying]] = [:]

  /// Words that somebody in the group said.
  struct Saying: Equatable, Sendable {
    /// The words; empty where they were taken out again.
    var words: String
    /// How many agree with them; nil where nobody counted.
    var agree: Int?
  }

  /// Begins with what a group has said so far; nil where no group is asked.
  init?(
    _ answers: [Answer], of questionnaire: Questionnaire, _ collection: Response.Collection
  ) {
    guard collection.mode == .group, let size = collection.size else { return nil }
    let texts = Set(
      questionnaire.questions.filter { $0.question.kind == .text }.map(\.question.name))
    // Those who do not take part were there all the same.
    let takingPart = Set(
      questionnaire.questions.map(\.question).filter { $0.tags.consent == "take-part" }.map(\.name))
    let counted = answers.filter { takingPart.contains($0.question.name) }
      .compactMap { $0.tally?.values.reduce(0, +) }
    present = max(size, counted.max() ?? 0)
    for answer in answers {
      if let tally = answer.tally {
        tallies[answer.question] = tally
        asked[answer.question] = answer.asked
      } else if let (path, number) = Together.parts(of: answer.question),
        texts.contains(path.name) || answer.agree != nil
      {
        let words = if case .text(let text) = answer.value { text } else { "" }
        put(Saying(words: words, agree: answer.agree), number: number, at: path)
      }
    }
  }

  /// The answers as one person would have given them, for finding the way through the questions.
  func singly(_ answers: [Answer]) -> [Answer] {
    answers.compactMap { answer in
      if let tally = answer.tally {
        var single = answer
        single.content = Together.content(of: tally)
        return single
      }
      guard let (path, _) = Together.parts(of: answer.question) else { return answer }
      return sayings[path] == nil ? answer : nil
    }
  }

  /// A tally as the answer of one person: everything that anybody chose.
  static func content(of tally: [String: Int]) -> Answer.Content {
    .value(.several(tally.filter { $0.value > 0 }.keys.sorted()))
  }

  /// Puts words in their place among those said to a question.
  mutating func put(_ saying: Saying, number: Int, at path: QuestionPath) {
    while sayings[path, default: []].count < number {
      sayings[path, default: []].append(Saying(words: ""))
    }
    sayings[path]?[number - 1] = saying
  }

  /// Whether what was said to a question is here.
  func holds(_ path: QuestionPath) -> Bool {
    tallies[path] != nil || sayings[path]?.contains { !$0.words.isEmpty } == true
  }

  /// What a response keeps of a question.
  func answers(at path: QuestionPath) -> [Answer] {
    if let tally = tallies[path] { return [answer(tally, at: path)] }
    return (sayings[path] ?? []).enumerated().filter { !$0.element.words.isEmpty }
      .map { answer($0.element, number: $0.offset + 1, at: path) }
  }

  /// A tally as it is kept.
  func answer(_ tally: [String: Int], at path: QuestionPath) -> Answer {
    Answer(question: path, content: .none(.skipped), tally: tally, asked: asked[path])
  }

  /// Words as they are kept, each under the question with a number of its own.
  func answer(_ saying: Saying, number: Int, at path: QuestionPath) -> Answer {
    var steps = path.steps
    if let last = steps.popLast() { steps.append(QuestionPath.Step(last.name, turn: number)) }
    return Answer(
      question: QuestionPath(steps),
      content: saying.words.isEmpty ? .none(.skipped) : .value(.text(saying.words)),
      agree: saying.agree)
  }

  /// The question that numbered words belong to, and their number; nil where they have none.
  private static func parts(of path: QuestionPath) -> (path: QuestionPath, number: Int)? {
    guard let last = path.steps.last, let number = last.turn else { return nil }
    return (QuestionPath(path.steps.dropLast() + [QuestionPath.Step(last.name)]), number)
  }
}
