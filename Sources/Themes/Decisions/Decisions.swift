import Survey

/// What people found in answers, the newest of each coder, and what stands where they differ.
///
/// A theme stands where at least half of those who read the answer found it, whichever order they
/// read in, so that the same decisions always give the same figures.
public struct Decisions: Equatable, Sendable {
  /// An answer wherever it is.
  public struct Place: Hashable, Sendable {
    /// The id of the response.
    public var response: String
    /// The question that was answered.
    public var question: QuestionPath

    /// Names an answer.
    public init(response: String, question: QuestionPath) {
      self.response = response
      self.question = question
    }
  }

  /// For each answer, what each coder found last, by coder.
  public private(set) var byPlace: [Place: [Decision]] = [:]

  /// Takes up decisions; of one coder on one answer the newest counts, and of two at once the later.
  public init(_ decisions: [Decision] = []) {
    for decision in decisions { add(decision) }
  }

  /// Takes up one more decision.
  public mutating func add(_ decision: Decision) {
    let place = Place(response: decision.response, question: decision.question)
    var there = byPlace[place] ?? []
    if let known = there.firstIndex(where: { $0.coder == decision.coder }) {
      if there[known].time <= decision.time { there[known] = decision }
    } else {
      there.append(decision)
      there.sort { $0.coder < $1.coder }
    }
    byPlace[place] = there
  }

  /// Whether nobody has read anything yet.
  public var isEmpty: Bool { byPlace.isEmpty }

  /// The codings that stand for an answer; nil where no person has read it.
  public func codings(of question: QuestionPath, in response: String) -> [Coding]? {
    guard let there = byPlace[Place(response: response, question: question)] else { return nil }
    let themes = Set(there.flatMap { $0.themes.map(\.theme) }).sorted()
    return themes.compactMap { theme in
      let applied = there.compactMap { decision in
        decision.themes.first { $0.theme == theme }.map { (decision.coder, $0) }
      }
      guard applied.count * 2 >= there.count else { return nil }
      let spans = Set(applied.compactMap { $0.1.span }).sorted { $0.lowerBound < $1.lowerBound }
      return Coding(
        theme: theme, response: response, question: question,
        matches: Match.leftmostLongest(spans.map { Match(span: $0, pattern: "") }),
        origin: .people(applied.map(\.0)), valence: Valence.together(applied.map(\.1.valence)))
    }
  }
}

extension Decision.Applied {
  /// The place that speaks of the theme; nil where it is the whole answer.
  public var span: Range<Int>? {
    guard let start, let end, start >= 0, end > start else { return nil }
    return start..<end
  }
}
