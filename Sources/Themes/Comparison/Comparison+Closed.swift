import Survey

extension Comparison {
  /// A closed question, asked of the reference part and of others.
  public struct Closed: Equatable, Sendable {
    /// What the reference part gave.
    public var reference: Tally
    /// What the others that were asked gave, in the order of the parts.
    public var others: [Asked]
    /// The answers that anybody gave, in the order of the question.
    public var rows: [Row]

    /// A part that was asked.
    public struct Asked: Equatable, Sendable {
      /// The value that names the part.
      public var part: String
      /// What its people gave.
      public var tally: Tally
    }
  }

  /// Pairs the closed questions of the reference part with the same ones of the others, and names
  /// those that offered other answers.
  static func questions(
    _ reference: [Tally], _ others: [(part: String, tallies: [Tally])]
  ) -> (alike: [Closed], unlike: [String]) {
    var alike: [Closed] = []
    var unlike: [String] = []
    for tally in reference where tally.base > 0 {
      let asked = others.compactMap { part, tallies in
        tally.counterpart(among: tallies).map { Closed.Asked(part: part, tally: $0) }
      }
      let same = asked.filter { tally.offersTheSame(as: $0.tally) }
      if !same.isEmpty {
        alike.append(Closed(reference: tally, others: same, rows: rows(tally, same)))
      }
      if same.count < asked.count { unlike.append(tally.label) }
    }
    return (alike, unlike)
  }

  private static func rows(_ reference: Tally, _ others: [Closed.Asked]) -> [Row] {
    var listed = reference.rows
    for row in others.flatMap(\.tally.rows) where !listed.contains(where: row.isSame) {
      // Reasons for giving no answer stay last.
      let end = listed.lastIndex { $0.role == .option || $0.role == .unlisted }.map { $0 + 1 } ?? 0
      listed.insert(row, at: row.role == .noAnswer || row.role == .uncounted ? listed.count : end)
    }
    return listed.map { row in
      let share = reference.share(like: row)
      return Row(
        value: row.value, label: row.label, reference: share,
        contrasts: others.map { other in
          Contrast(part: other.part, share: other.tally.share(like: row), reference: share)
        })
    }.filter(\.isHeard)
  }
}

extension Tally {
  /// The same question among others: of the same questionnaire, or with the same outcome.
  fileprivate func counterpart(among others: [Tally]) -> Tally? {
    let asked = others.filter { $0.base > 0 && $0.kind == kind }
    return asked.first { $0.questionnaire == questionnaire && $0.question == question }
      ?? asked.first { !outcome.isEmpty && $0.outcome == outcome }
  }

  /// Whether another part could choose from the same answers.
  fileprivate func offersTheSame(as other: Tally) -> Bool {
    func options(_ tally: Tally) -> Set<String> {
      Set(tally.rows.filter { $0.role == .option }.map(\.value))
    }
    return questionnaire == other.questionnaire || options(self) == options(other)
  }

  /// The share that gave the same answer; nil where it is withheld.
  fileprivate func share(like row: Row) -> Proportion? {
    guard let same = rows.first(where: row.isSame) else { return Proportion(0, of: base) }
    return proportion(same)
  }
}

extension Tally.Row {
  /// Whether it stands for the same answer, whichever list it is in.
  fileprivate func isSame(_ other: Tally.Row) -> Bool {
    let isAnswer = role == .option || role == .unlisted
    let isOtherAnswer = other.role == .option || other.role == .unlisted
    return value == other.value && (isAnswer ? isOtherAnswer : role == other.role)
  }
}
