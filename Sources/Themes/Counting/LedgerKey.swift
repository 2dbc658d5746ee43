import Survey

/// Where the texts of a ledger stand in a plan.
struct LedgerKey {
  /// For each name, the themes that a coding with the theme of that code counts for.
  private let themes: [[Int]]
  /// For each name, the closed questions of the questionnaire that has it as its id.
  private let closed: [Range<Int>]
  /// For each name, the closed questions that it is a path to.
  private let questions: [[Int]]

  init(_ ledger: Ledger, _ plan: Plan) {
    let names = ledger.names.values
    themes = names.map { plan.themes[$0] ?? [] }
    closed = names.map { plan.ranges[$0] ?? 0..<0 }
    var places: [QuestionKey: [Int]] = [:]
    for (place, question) in plan.closed.enumerated() {
      places[question.name.key, default: []].append(place)
    }
    questions = names.map { name in
      QuestionPath(parsing: name).flatMap { places[QuestionKey($0)] } ?? []
    }
  }

  func themes(of mark: Ledger.Mark) -> [Int] { themes[Int(mark.theme)] }

  func closed(of questionnaire: Int32) -> Range<Int> { closed[Int(questionnaire)] }

  /// Which of these closed questions a path leads to.
  func tally(of path: Int32, in closed: Range<Int>) -> Int? {
    questions[Int(path)].first { closed.contains($0) }
  }
}
