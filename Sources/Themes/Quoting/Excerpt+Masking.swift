import Survey

extension Excerpt {
  /// The answer as it can be given out: quoted, and without what could tell of whom it is.
  public func publicQuotation(by mask: Mask) -> String { mask.masked(quotation()) }

  /// The words at the first place, without what could tell of whom they are.
  public func maskedWords(by mask: Mask) -> String { mask.masked(words) }
}

/// An excerpt with the answer as it can be given out.
public struct Quote: Sendable {
  /// The excerpt.
  public var excerpt: Excerpt
  /// The answer, without what could tell of whom it is.
  public var words: String
}

extension [Finding] {
  /// For each theme what is quoted, by its code: only of people who agreed and where a
  /// figure is shown, nobody twice in the whole report, the same words once, the groups in turn.
  ///
  /// Themes that fewer people can be quoted on choose first.
  public func quoted(most: Int) -> [String: [Quote]] {
    let mask = Mask()
    var heard: Set<Respondent> = []
    var words: Set<String> = []
    var quoted: [String: [Quote]] = [:]
    let open = filter { $0.respondents ?? 0 > 0 && $0.suppressed == nil }
      .map { (theme: $0.theme, excerpts: $0.excerpts.filter(\.mayBeQuoted).inTurn) }
      .enumerated().sorted {
        ($0.element.excerpts.count, $0.offset) < ($1.element.excerpts.count, $1.offset)
      }.map(\.element)
    for _ in 0..<Swift.max(0, most) {
      for (theme, excerpts) in open {
        for excerpt in excerpts where !heard.contains(excerpt.respondent) {
          let quote = Quote(excerpt: excerpt, words: excerpt.publicQuotation(by: mask))
          guard words.insert(quote.words).inserted else { continue }
          heard.insert(excerpt.respondent)
          quoted[theme, default: []].append(quote)
          break
        }
      }
    }
    return quoted
  }
}

extension [Excerpt] {
  /// The excerpts with the groups taking turns.
  fileprivate var inTurn: [Excerpt] {
    let queues = Dictionary(grouping: self, by: \.respondent.group)
    let longest = queues.values.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in
      (Group.allCases + [nil]).compactMap { group in
        queues[group].flatMap { turn < $0.count ? $0[turn] : nil }
      }
    }
  }
}
