import Coproduction
import Survey

/// You said, we did: what came of what people said since a day, for the people who said it.
public struct UpdateReport: Equatable, Sendable {
  /// The day from which on it tells.
  public var since: CivilDate
  /// All actions.
  public var actions: [Action]
  /// The themes that no action answers.
  public var unanswered: [HeardTheme]
  /// How far each group agrees with a theme, by its code.
  public var checked: [String: [Endorsement]]
  /// The names that codes stand for.
  public var words: ActionWords

  /// Makes an update.
  public init(
    since: CivilDate, _ actions: [Action], unanswered: [HeardTheme] = [],
    checked: [String: [Endorsement]] = [:], words: ActionWords
  ) {
    self.since = since
    self.actions = actions
    self.unanswered = unanswered
    self.checked = checked
    self.words = words
  }

  /// The actions that something happened to since that day.
  private var news: [Action] { actions.filter { $0.changed.localDate >= since } }

  /// The actions that are still open and that nothing happened to.
  private var silent: [Action] { actions.filter { $0.isOpen && $0.changed.localDate < since } }

  /// The update for people to read.
  public var document: Document {
    var document = Document(
      title: "You said, we did",
      blocks: [
        .paragraph(
          "This is what happened from \(since.spoken) to \(words.day.spoken) with what people said."
        )
      ])
    if news.isEmpty { document.blocks.append(.paragraph("Nothing was written down in this time.")) }
    let parts: [(state: Progress.State?, title: String)] = [
      (.did, "What we did"), (.doing, "What we are doing"), (.willDo, "What we will do"),
      (.cannot, "What we cannot do, and why"), (nil, "What we are still looking into"),
    ]
    for (state, title) in parts {
      let told = news.filter { $0.state == state }
      guard !told.isEmpty else { continue }
      document.blocks.append(.heading(level: 2, title))
      document.blocks += told.flatMap(blocks)
    }
    if !silent.isEmpty {
      document.blocks += [
        .heading(level: 2, "Nothing new"),
        .list(
          silent.map { action in
            let parts: [String?] = [
              words.theme(action), words.standing(action), words.deadline(action),
            ]
            return parts.compactMap(\.self).sentences
          }),
      ]
    }
    document.blocks += unanswered.blocks
    return document
  }

  private func blocks(_ action: Action) -> [Block] {
    let pledge = action.pledge
    let endorsements = (checked[pledge.theme] ?? []).filter(\.isChecked).map(\.words)
    let lines: [String?] = [
      "You said: \(pledge.said)", action.state.map { _ in words.standing(action) },
      action.because.map { "Why: \($0)" }, action.evidence.map { "To see it: \($0)" },
      words.deadline(action), words.delay(action),
      "Whose job: \(pledge.owner), \(words.agency(action))",
    ]
    let own = Group.allCases.compactMap { group in
      action.feedback.last { $0.feedback.group == group && $0.feedback.quotable != nil }
    }
    return [
      .heading(level: 3, words.theme(action)),
      .list(
        (lines.compactMap(\.self) + words.feedback(action) + endorsements).map { [$0].sentences }),
    ]
      + own.map { said in
        .quote(said.feedback.quotable ?? "", attribution: said.feedback.group.name)
      }
  }

  /// The update for programs.
  public var json: JSON {
    let told = news.map { action -> JSON in
      guard case .object(let members) = words.json(action) else { return .null }
      let endorsements = checked[action.pledge.theme] ?? []
      return .object(
        members + [.init("checked", endorsements.json())])
    }
    return [
      "since": .string(since.iso), "on": .string(words.day.iso), "actions": .array(told),
      "nothing-new": .array(silent.map(words.json)), "no-reply-yet": .array(unanswered.map(\.json)),
    ]
  }

  /// The update for spreadsheets: what happened, then the themes without any action.
  public var csv: CSV {
    CSV(columns: ActionWords.columns, rows: news.map(words.row) + unanswered.map(\.row))
  }
}
