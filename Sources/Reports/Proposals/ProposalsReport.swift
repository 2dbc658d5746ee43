import Coproduction
import Survey

/// Changes to the questions that people asked for, and what became of them.
public struct ProposalsReport: Equatable, Sendable {
  /// The proposals in the order of telling.
  public var proposals: [Proposal]

  /// Makes a report.
  public init(_ proposals: [Proposal]) { self.proposals = proposals }

  /// The report for people to read.
  public var document: Document {
    guard !proposals.isEmpty else {
      return Document(
        title: "Proposals",
        blocks: [.paragraph("Nobody has proposed anything yet. To begin: propose add.")])
    }
    let columns = ["Proposal", "Questionnaire", "Change", "Who asked", "Why", "Votes", "Decision"]
    return Document(
      title: "Proposals",
      blocks: [
        .table(
          Table(
            caption: proposals.count == 1 ? "1 proposal" : "\(proposals.count) proposals",
            columns: columns.map { Table.Column($0) }, rows: proposals.map(row)))
      ])
  }

  private func row(_ proposal: Proposal) -> Table.Row {
    let idea = proposal.idea
    return Table.Row(
      [
        proposal.id, idea.questionnaire, proposal.changeInWords, idea.group.name, idea.because,
        proposal.hands.joined(separator: "; "), proposal.outcome,
      ],
      sentences: ([
        "\(proposal.id), for \(idea.questionnaire)", proposal.changeInWords, proposal.wish,
      ] + proposal.hands + [proposal.outcome]).sentences)
  }

  /// The report for programs.
  public var json: JSON { ["proposals": .array(proposals.map(\.json))] }

  /// The report for spreadsheets: one row a proposal.
  public var csv: CSV {
    CSV(
      columns: [
        "proposal", "questionnaire", "version", "change", "name", "was", "label", "easy_read",
        "group", "because", "proposed", "agree", "disagree", "pass", "decision", "decided",
        "decided_because", "new_version",
      ],
      rows: proposals.map { proposal in
        func sum(_ part: KeyPath<Proposal.Hands, Int>) -> CSV.Cell {
          .number(Double(proposal.votes.map { $0.hands[keyPath: part] }.reduce(0, +)))
        }
        let idea = proposal.idea
        let labels = proposal.labels
        let texts = [
          proposal.id, idea.questionnaire, idea.version, proposal.kind, idea.change.name,
          labels.was, labels.new, labels.easyRead, idea.group.rawValue, idea.because,
          proposal.time.iso,
        ]
        let decided = [
          proposal.decision?.ruling.decision.rawValue, proposal.decision?.time.iso,
          proposal.decision?.ruling.because, proposal.decision?.ruling.version,
        ]
        return texts.map { .text($0 ?? "") } + [sum(\.agree), sum(\.disagree), sum(\.pass)]
          + decided.map { .text($0 ?? "") }
      })
  }
}

extension Proposal {
  /// The proposal for programs.
  var json: JSON {
    let votes = votes.map { vote -> JSON in
      [
        "group": .string(vote.hands.group.rawValue), "agree": .integer(vote.hands.agree),
        "disagree": .integer(vote.hands.disagree), "pass": .integer(vote.hands.pass),
        "date": .string(vote.time.localDate.iso),
      ]
    }
    let decided: JSON? = decision.map { decision in
      let ruling = decision.ruling
      return [
        "decision": .string(ruling.decision.rawValue), "because": .string(ruling.because),
        "version": .optional(ruling.version), "date": .string(decision.time.localDate.iso),
      ]
    }
    let type: String? = if case .add(let question) = idea.change { question.type } else { nil }
    return [
      "proposal": .string(id), "questionnaire": .string(idea.questionnaire),
      "version": .string(idea.version), "change": .string(kind), "name": .string(idea.change.name),
      "type": .optional(type), "was": .optional(labels.was), "label": .optional(labels.new),
      "easy-read": .optional(labels.easyRead), "group": .string(idea.group.rawValue),
      "because": .string(idea.because), "proposed": .string(time.localDate.iso),
      "votes": .array(votes), "decided": decided ?? .null,
    ]
  }
}
