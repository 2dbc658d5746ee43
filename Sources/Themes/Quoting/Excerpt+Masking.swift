import Survey

extension Excerpt {
  /// The answer as it can be given out: quoted, and without what could tell of whom it is.
  public func publicQuotation(by mask: Mask) -> String { mask.masked(quotation()) }

  /// The words at the first place, without what could tell of whom they are.
  public func maskedWords(by mask: Mask) -> String { mask.masked(words) }
}

extension [Finding] {
  /// For each theme the excerpts that are quoted, by its code: only of people who agreed and where a
  /// figure is shown, nobody twice in the whole report, the same words once, the groups in turn.
  ///
  /// Themes that fewer people can be quoted on choose first.
  public func quoted(most: Int) -> [String: [Excerpt]] {
    let mask = Mask()
    var heard: Set<Respondent> = []
    var words: Set<String> = []
    var quoted: [String: [Excerpt]] = [:]
    let open = filter { $0.respondents ?? 0 > 0 && $0.suppressed == nil }
      .map { (theme: $0.theme, excerpts: $0.excerpts.filter(\.mayBeQuoted).inTurn) }
      .enumerated().sorted {
        ($0.element.excerpts.count, $0.offset) < ($1.element.excerpts.count, $1.offset)
      }.map(\.element)
    for _ in 0..<Swift.max(0, most) {
      for (theme, excerpts) in open {
        let next = excerpts.first {
          !heard.contains($0.respondent) && !words.contains($0.publicQuotation(by: mask))
        }
        guard let next else { continue }
        heard.insert(next.respondent)
        words.insert(next.publicQuotation(by: mask))
        quoted[theme, default: []].append(next)
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
