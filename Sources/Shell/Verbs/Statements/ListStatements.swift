import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Lists statements with what was decided about each, and why.
struct ListStatements: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the statements with every decision and its reason.")

  @Option(help: "Only these: waiting, approved, hidden or merged.") var status: String?
  @OptionGroup var place: Place

  func validate() throws {
    guard let status, !["waiting", "approved", "hidden", "merged"].contains(status) else { return }
    throw ValidationError("A status is waiting, approved, hidden or merged.")
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let all = try session.statements(in: study).all
    let shown = all.filter { status == nil || $0.status.name == status }
    for statement in shown {
      session.console.say(Self.words(for: statement))
      for decision in statement.decisions {
        session.console.say("  \(Self.words(for: decision))")
      }
    }
    guard !all.isEmpty else {
      return session.console.say("There are no statements yet. Add some with: statements add")
    }
    session.console.say("\(shown.count.of("statement")).")
  }

  private static func words(for statement: Statement) -> String {
    let target = if case .merged(let code) = statement.status { " into \(code)" } else { "" }
    let group = statement.group.map { ", from \($0.name)" } ?? ""
    let source = statement.excerpt == nil ? "" : ", out of an answer"
    return "\(statement.code): “\(statement.text)”\(group)\(source), "
      + "\(statement.status.name)\(target)."
  }

  private static func words(for decision: Statement.Decision) -> String {
    let target = if case .merged(let code) = decision.status { " into \(code)" } else { "" }
    return "\(decision.status.name.capitalised)\(target) on \(decision.time.localDate.spoken): "
      + decision.reason
  }
}
