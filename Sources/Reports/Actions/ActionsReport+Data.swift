import Coproduction
import Survey

extension ActionsReport {
  /// The report for programs.
  public var json: JSON {
    [
      "on": .string(words.day.iso), "actions": .array(actions.map(words.json)),
      "no-reply-yet": .array(unanswered.map(\.json)),
    ]
  }

  /// The report for spreadsheets: one row an action, then one a theme without any.
  public var csv: CSV {
    CSV(columns: ActionWords.columns, rows: actions.map(words.row) + unanswered.map(\.row))
  }
}

extension ActionWords {
  /// The columns of `row`.
  static let columns = [
    "action", "theme", "said", "area", "agency", "owner", "promised", "by", "days_late", "state",
    "words", "because", "evidence", "added", "changed", "helped_yes", "helped_no",
  ]

  func row(_ action: Action) -> [CSV.Cell] {
    // The newest answer of each group, so that nobody is counted twice.
    let said = newest(action)
    func sum(_ part: KeyPath<Feedback, Int>) -> Double? {
      said.isEmpty ? nil : Double(said.map { $0.feedback[keyPath: part] }.reduce(0, +))
    }
    return [
      .text(action.id), .text(action.pledge.theme), .text(action.pledge.said),
      .text(action.pledge.area), .text(action.pledge.agency), .text(action.pledge.owner),
      .text(action.pledge.by.iso), .text(action.by.iso),
      .number(days(late: action).map(Double.init)), .text(action.state?.rawValue ?? "no-reply-yet"),
      .text(action.words ?? ""), .text(action.because ?? ""), .text(action.evidence ?? ""),
      .text(action.steps.first?.time.iso ?? ""), .text(action.changed.iso),
      .number(sum(\.yes)), .number(sum(\.no)),
    ]
  }

  /// An action as it stands, for programs.
  func json(_ action: Action) -> JSON {
    let delays = action.delays.map { delay -> JSON in
      [
        "on": .string(delay.on.iso), "from": .string(delay.from.iso), "to": .string(delay.to.iso),
      ]
    }
    return [
      "action": .string(action.id), "theme": .string(action.pledge.theme),
      "name": .string(theme(action)), "said": .string(action.pledge.said),
      "area": .string(action.pledge.area), "agency": .string(action.pledge.agency),
      "owner": .string(action.pledge.owner), "promised": .string(action.pledge.by.iso),
      "by": .string(action.by.iso), "days-late": .optional(days(late: action)),
      "state": .string(action.state?.rawValue ?? "no-reply-yet"), "words": .optional(action.words),
      "because": .optional(action.because), "evidence": .optional(action.evidence),
      "added": .optional(action.steps.first?.time.iso), "changed": .string(action.changed.iso),
      "delays": .array(delays), "helped": .array(newest(action).map { Self.json($0) }),
    ]
  }

  static func json(_ said: (time: Moment, feedback: Feedback)) -> JSON {
    [
      "group": .string(said.feedback.group.rawValue), "yes": .integer(said.feedback.yes),
      "no": .integer(said.feedback.no), "words": .optional(said.feedback.quotable),
      "date": .string(said.time.localDate.iso),
    ]
  }

  private func newest(_ action: Action) -> [(time: Moment, feedback: Feedback)] {
    Group.allCases.compactMap { group in action.feedback.last { $0.feedback.group == group } }
  }
}

extension HeardTheme {
  var json: JSON {
    [
      "theme": .string(code), "name": .string(name), "respondents": .optional(people),
      "base": .integer(base), "invented": .bool(isInvented),
    ]
  }

  /// The theme as a row of the table of actions.
  var row: [CSV.Cell] {
    ActionWords.columns.map { column in
      switch column {
      case "theme": .text(code)
      case "state": .text("no-reply-yet")
      case "days_late", "helped_yes", "helped_no": .number(nil)
      default: .text("")
      }
    }
  }
}
