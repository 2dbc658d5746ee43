import Survey
import Themes

/// Rows put together, answer by answer and coder by coder, in the order in which they first occur.
struct GatheredDecisions {
  private var order: [Key] = []
  private var gathered: [Key: Gathered] = [:]

  /// Whose decision it is, and on which answer.
  struct Key: Hashable {
    var place: Decisions.Place
    var coder: String
  }

  /// What the rows of one answer and one coder say between them.
  struct Gathered {
    var key: Key
    var themes: [Decision.Applied] = []
    var memos: [String] = []
    var time: Moment?
    /// The lines that say that no theme was found.
    var empty: [Int] = []
  }

  /// Adds what a row says.
  mutating func add(_ row: CodingRow) {
    let key = Key(place: row.place, coder: row.coder)
    if gathered[key] == nil { order.append(key) }
    var all = gathered[key] ?? Gathered(key: key)
    if let applied = row.applied {
      if !all.themes.contains(applied) { all.themes.append(applied) }
    } else {
      all.empty.append(row.line)
    }
    if let memo = row.memo, !all.memos.contains(memo) { all.memos.append(memo) }
    all.time = [all.time, row.time].compactMap(\.self).max()
    gathered[key] = all
  }

  /// What each coder found in each answer.
  var decisions: [Gathered] { order.compactMap { gathered[$0] } }

  /// The rows that say that nothing was found where others name a theme.
  var contradictions: [CSVTable.Refused] {
    decisions.filter { !$0.themes.isEmpty }.flatMap(\.empty).map { line in
      .init(
        line: line, column: "theme",
        reason: "The row says that no theme was found, and other rows of the same answer and coder "
          + "name one.")
    }
  }
}

extension GatheredDecisions.Gathered {
  /// The memos of all rows.
  private var memo: String? { memos.isEmpty ? nil : memos.joined(separator: "; ") }

  /// The decision, at this moment where no row says when.
  func decision(at moment: Moment) -> Decision {
    Decision(
      response: key.place.response, question: key.place.question, coder: key.coder,
      time: time ?? moment, themes: themes, memo: memo)
  }

  /// Says whether an earlier decision says the same; at another time only where no time is given.
  func says(_ earlier: Decision) -> Bool {
    Set(earlier.themes) == Set(themes) && earlier.memo == memo
      && (time == nil || time == earlier.time)
  }
}
