import Coproduction
import Study
import Survey
import Terminal

extension Session {
  /// Every action of the study; what could not be read is told.
  func actions(in study: Study) throws -> ActionRegister {
    let records = told(try study.records(.actions, of: ActionEvent.self))
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
    ProposalRegister(
      told(try study.records(.proposals, of: ProposalEvent.self)).map { ($0.time, $0.content) })
  }

  /// Everything that was said when themes were read back; what could not be read is told.
  func checks(in study: Study) throws -> Checks {
    Checks(told(try study.records(.checks, of: ThemeCheck.self)).map { ($0.time, $0.content) })
  }
}
