import Coproduction
import Survey

/// Which changes to the questions young people and parents made, version by version.
public struct ChangeLogReport: Equatable, Sendable {
  /// The accepted proposals in the order in which they were decided.
  public var changes: [Proposal]

  /// Makes a log.
  public init(_ changes: [Proposal]) { self.changes = changes }

  /// The log for people to read.
  public var document: Document {
    var document = Document(title: "What people changed about the questions")
    if changes.isEmpty {
      document.blocks.append(.paragraph("Nobody has changed a question yet."))
    }
    var last = ""
    for change in changes {
      let heading = "\(change.idea.questionnaire), version \(version(change))"
      if heading != last { document.blocks.append(.heading(level: 2, heading)) }
      last = heading
      let sentences = [change.changeInWords, change.wish] + change.hands + [change.outcome]
      document.blocks.append(.paragraph(sentences.sentences))
    }
    return document
  }

  private func version(_ change: Proposal) -> String { change.decision?.ruling.version ?? "" }

  /// The log for programs.
  public var json: JSON { ["changes": .array(changes.map(\.json))] }

  /// The log for spreadsheets.
  public var csv: CSV { ProposalsReport(changes).csv }
}
