import Survey

/// What the names in a label stand for, seen from a finished response.
struct ResponseScope: Scope {
  private let response: Response

  init(_ response: Response) { self.response = response }

  func values(of name: String) -> [String] {
    response.answers.filter { $0.question.name == name }.compactMap { $0.value?.expressed }
  }

  func column(_ name: String) -> String? { nil }

  func label(of choice: String, in question: String) -> String? { nil }

  var current: String { "" }
  var position: Int { 1 }
  var now: Moment { response.started }
  var seed: UInt64 { SplitMix.seed(of: response.id) }
}
