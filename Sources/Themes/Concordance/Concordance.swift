import Survey

/// Every place where answers hold words that somebody looks for.
public struct Concordance: Equatable, Sendable {
  /// What is looked for, as it was typed.
  public var terms: [String]
  /// The answers that hold all of it, in the order of the readings, with the places.
  public var excerpts: [Excerpt]
  /// How many answers were looked through.
  public var answers: Int

  /// Which answers are looked through.
  public struct Filter: Equatable, Sendable {
    /// The name of the only question, such as `better` or `hopes.step`.
    public var question: String?
    /// The code of a theme that an answer must speak of.
    public var theme: String?
    /// Whether only answers that speak of no theme count.
    public var isUncoded: Bool

    /// Makes a filter; without anything given it lets every answer through.
    public init(question: String? = nil, theme: String? = nil, isUncoded: Bool = false) {
      self.question = question
      self.theme = theme
      self.isUncoded = isUncoded
    }

    func lets(_ answer: FreeText) -> Bool {
      if let question, !answer.isAnswer(to: question) { return false }
      if let theme, !answer.codings.contains(where: { $0.theme == theme }) { return false }
      return !isUncoded || answer.codings.isEmpty
    }
  }

  /// Looks for patterns, all of which an answer must hold.
  public init(of patterns: [Pattern], in readings: [Reading], _ filter: Filter = Filter()) {
    terms = patterns.map(\.source)
    excerpts = []
    answers = 0
    for reading in readings {
      for answer in reading.answers where filter.lets(answer) {
        answers += 1
        let passage = Passage(answer.words)
        let found = patterns.map { $0.matches(in: passage) }
        guard found.allSatisfy({ !$0.isEmpty }) else { continue }
        let coding = Coding(
          theme: "", response: reading.response.id, question: answer.question,
          matches: Match.leftmostLongest(Array(found.joined())))
        excerpts.append(Excerpt(coding, of: answer, in: reading.response))
      }
    }
  }

  /// How many places there are in all.
  public var places: Int { excerpts.reduce(0) { $0 + $1.matches.count } }

  /// How many people wrote or said them.
  public var people: Int { Set(excerpts.map(\.respondent)).count }
}
