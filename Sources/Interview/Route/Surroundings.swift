import Survey

/// What an expression sees from the place where it stands.
struct Surroundings: Scope {
  let known: [String: [String]]
  let columns: [String: String]
  let current: String
  let position: Int
  let now: Moment
  let seed: UInt64
  let questionnaire: Questionnaire
  let language: String
  let byTurn: (String, [Int]) -> String

  func values(of name: String) -> [String] { known[name] ?? [] }

  func value(of name: String, in turns: [(repeat: String, turn: Int)]) -> String {
    byTurn(name, turns.map(\.turn))
  }

  func column(_ name: String) -> String? { columns[name] }

  func label(of choice: String, in question: String) -> String? {
    guard case .list(let list)? = questionnaire.question(named: question)?.kind.options?.source
    else { return nil }
    return questionnaire.lists[list]?.first { $0.name == choice }?.label
      .text(in: language, fallback: questionnaire.defaultLanguage.code)
  }
}
