import Coproduction
import Survey

/// One proposal whole, with what the Easy Read checks find about its words.
public struct ProposalPage: Equatable, Sendable {
  /// The proposal.
  public var proposal: Proposal
  /// What the checks find, in sentences.
  public var findings: [String]

  /// Makes a page.
  public init(_ proposal: Proposal, findings: [String] = []) {
    self.proposal = proposal
    self.findings = findings
  }

  /// The page for people to read.
  public var document: Document {
    let idea = proposal.idea
    var facts = ["For \(idea.questionnaire), version \(idea.version)", proposal.changeInWords]
    if case .add(let question) = idea.change {
      facts.append("Sort of answer: \(question.type)")
      if let after = question.after { facts.append("After: \(after)") }
    }
    if case .reword = idea.change, proposal.labels.new == nil {
      facts.append("Only the easy words change")
    } else if let easy = proposal.labels.easyRead {
      facts.append("In easy words: “\(easy)”")
    }
    facts += [proposal.wish, "Proposed on \(proposal.time.localDate.spoken)"] + proposal.hands
    var document = Document(
      title: "Proposal \(proposal.id)",
      blocks: [.list((facts + [proposal.outcome]).map { [$0].sentences })])
    if !findings.isEmpty {
      document.blocks += [.heading(level: 2, "Is it easy to read?"), .list(findings)]
    }
    return document
  }

  /// The page for programs.
  public var json: JSON {
    guard case .object(let members) = proposal.json else { return .null }
    return .object(members + [.init("findings", .array(findings.map(JSON.string)))])
  }
}
