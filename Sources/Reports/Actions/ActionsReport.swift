import Coproduction
import Survey

/// Actions with where they stand, and the themes that nobody has answered.
public struct ActionsReport: Equatable, Sendable {
  /// What the report is called.
  public var title: String
  /// The actions in the order of telling.
  public var actions: [Action]
  /// The themes that no action answers.
  public var unanswered: [HeardTheme]
  /// The names that codes stand for.
  public var words: ActionWords
  /// What is said where there is no action.
  public var nothing: String

  /// Makes a report.
  public init(
    _ title: String, _ actions: [Action], unanswered: [HeardTheme] = [], words: ActionWords,
    nothing: String
  ) {
    self.title = title
    self.actions = actions
    self.unanswered = unanswered
    self.words = words
    self.nothing = nothing
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: title)
    if actions.isEmpty {
      document.blocks.append(.paragraph(nothing))
    } else {
      let columns = [
        "Action", "Theme", "You said", "Where it stands", "Whose job", "Agency", "By",
      ]
      document.blocks.append(
        .table(
          Table(
            caption: "\(actions.count == 1 ? "1 action" : "\(actions.count) actions")",
            columns: columns.map { Table.Column($0) }, rows: actions.map(row))))
    }
    document.blocks += unanswered.blocks
    return document
  }

  private func row(_ action: Action) -> Table.Row {
    let cells = [
      action.id, words.theme(action), action.pledge.said, words.standing(action),
      action.pledge.owner, words.agency(action), action.by.iso,
    ]
    let sentences: [String?] = [
      "\(action.id): \(words.theme(action))", "You said: \(action.pledge.said)",
      words.standing(action), action.because.map { "Why: \($0)" }, words.deadline(action),
      words.delay(action), "Whose job: \(action.pledge.owner), \(words.agency(action))",
    ]
    return Table.Row(
      cells, sentences: (sentences.compactMap(\.self) + words.feedback(action)).sentences)
  }
}

extension [HeardTheme] {
  /// What is said at the end of a report about themes that nobody has answered.
  var blocks: [Block] {
    guard !isEmpty else { return [] }
    return [
      .heading(level: 2, "No reply yet"),
      .paragraph(
        allSatisfy(\.isInvented)
          ? "These come from invented example responses: nobody said them. No action answers them."
          : "People spoke of these, and no action answers them."),
      .list(map { "\($0.name) (\($0.code))" }),
    ]
  }
}
