import Coproduction
import Forms
import Study
import Survey
import Terminal

extension Session {
  /// Every action of the study; what could not be read is told.
  func actions(in study: Study) throws -> ActionRegister {
    let (records, problems) = try study.records(.actions, of: ActionEvent.self)
    for problem in problems { console.complain(problem) }
    let register = ActionRegister(records.map { Action.Step($0.content, at: $0.time) })
    for code in register.strays {
      console.complain(
        "Something happened to the action “\(code)”, but its beginning is missing. It was passed "
          + "over. Look in Responses/.actions, or restore it from a copy.")
    }
    return register
  }

  /// Every proposal of the study; what could not be read is told.
  func proposals(in study: Study) throws -> ProposalRegister {
    let (records, problems) = try study.records(.proposals, of: ProposalEvent.self)
    for problem in problems { console.complain(problem) }
    return ProposalRegister(records.map { ($0.time, $0.content) })
  }

  /// Everything that was said when themes were read back; what could not be read is told.
  func checks(in study: Study) throws -> Checks {
    let (records, problems) = try study.records(.checks, of: ThemeCheck.self)
    for problem in problems { console.complain(problem) }
    return Checks(records.map { ($0.time, $0.content) })
  }
}
