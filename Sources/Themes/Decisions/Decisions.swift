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

  /// Everybody who has coded anything, in order.
  public var coders: [String] { Set(byPlace.values.joined().map(\.coder)).sorted() }

  /// What each coder found last in an answer, by coder.
  public func decisions(on question: QuestionPath, in response: String) -> [Decision] {
    byPlace[Place(response: response, question: question)] ?? []
  }

  /// The codings that stand for an answer; nil where no person has read it.
  public func codings(of question: QuestionPath, in response: String) -> [Coding]? {
    guard let there = byPlace[Place(response: response, question: question)] else { return nil }
    let themes = Set(there.flatMap { $0.themes.map(\.theme) }).sorted()
    return themes.compactMap { theme in
      let finders = there.filter { $0.themes.contains { $0.theme == theme } }
      guard finders.count * 2 >= there.count else { return nil }
      let applied = finders.flatMap { $0.themes.filter { $0.theme == theme } }
      let spans = Set(applied.compactMap(\.span))
      return Coding(
        theme: theme, response: response, question: question,
        matches: Match.leftmostLongest(spans.map { Match(span: $0, pattern: "") }),
        origin: .people(finders.map(\.coder)), valence: Valence.together(applied.map(\.valence)),
        time: finders.map(\.time).max())
    }
  }

  /// The same decisions under the themes that a codebook has now.
  public func carried(over codebook: Codebook) -> Decisions {
    Decisions(byPlace.values.joined().map { $0.carried(over: codebook) })
  }
}
