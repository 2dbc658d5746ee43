import Coproduction
import Survey

extension Proposal {
  /// What is to change, in a sentence without its full stop.
  var changeInWords: String {
    switch idea.change {
    case .add(let question): "New question \(question.name): “\(question.label)”"
    case .reword(let wording):
      "Other words for \(wording.name): “\(wording.label ?? wording.easyRead ?? "")” in place of "
        + "“\(wording.was)”"
    case .remove(let name, let was): "Take out \(name): “\(was)”"
    }
  }

  /// Who asked for it and why.
  var wish: String { "\(idea.group.name.capitalised) asked for it, because: \(idea.because)" }

  /// Every show of hands, or that there was none.
  var hands: [String] {
    if votes.isEmpty { return [decision == nil ? "Nobody has voted yet" : "Nobody voted"] }
    return votes.map { vote in
      let pass = vote.hands.pass > 0 ? ", \(vote.hands.pass) passed" : ""
      return "\(vote.hands.group.name.capitalised) voted on \(vote.time.localDate.spoken): "
        + "\(vote.hands.agree) agreed, \(vote.hands.disagree) disagreed\(pass)"
    }
  }

  /// What was decided.
  var outcome: String {
    guard let decision else { return "Not decided yet" }
    let ruling = decision.ruling
    let what =
      switch ruling.decision {
      case .accept: "Accepted, in version \(ruling.version ?? "")"
      case .decline: "Declined"
      }
    return "\(what), on \(decision.time.localDate.spoken), because: \(ruling.because)"
  }

  /// What is to change, as files name it.
  var kind: String {
    switch idea.change {
    case .add: "add"
    case .reword: "reword"
    case .remove: "remove"
    }
  }

  /// The words before and after; nil where there are none.
  var labels: (was: String?, new: String?, easyRead: String?) {
    switch idea.change {
    case .add(let question): (nil, question.label, question.easyRead)
    case .reword(let wording): (wording.was, wording.label, wording.easyRead)
    case .remove(_, let was): (was, nil, nil)
    }
  }
}
