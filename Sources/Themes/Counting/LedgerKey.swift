import Survey

/// Where the names of a ledger stand in a plan.
struct LedgerKey {
  /// For each name that is a theme's code, the themes that a coding with it counts for.
  private var themes: [[Int]?]
  /// For each name that is the id of a questionnaire, its closed questions.
  private var closed: [Range<Int>?]
  /// For each name that is a path, the closed questions that it leads to.
  private var questions: [[Int]?]

  init(_ ledger: Ledger, _ plan: Plan) {
    let names = ledger.names.values
    // Each key makes lists of its own: workers would wait for each other at lists that they share.
    themes = [[Int]?](repeating: nil, count: names.count)
    closed = [Range<Int>?](repeating: nil, count: names.count)
    questions = [[Int]?](repeating: nil, count: names.count)
    for mark in ledger.marks where themes[Int(mark.theme)] == nil {
      themes[Int(mark.theme)] = (plan.themes[names[Int(mark.theme)]] ?? []).map(\.self)
    }
    for row in ledger.rows where closed[Int(row.questionnaire)] == nil {
      closed[Int(row.questionnaire)] = plan.ranges[names[Int(row.questionnaire)]] ?? 0..<0
    }
    for entry in ledger.entries where questions[Int(entry.question)] == nil {
      let path = QuestionPath(parsing: names[Int(entry.question)])
      let places = path.flatMap { plan.places[QuestionKey($0)] } ?? []
      questions[Int(entry.question)] = places.map(\.self)
    }
  }

  func themes(of mark: Ledger.Mark) -> [Int] { themes[Int(mark.theme)] ?? [] }

  func closed(of questionnaire: Int32) -> Range<Int> { closed[Int(questionnaire)] ?? 0..<0 }

  /// Which of these closed questions a path leads to.
  func tally(of path: Int32, in closed: Range<Int>) -> Int? {
    questions[Int(path)]?.first { closed.contains($0) }
  }
}
