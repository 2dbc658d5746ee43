import Survey

/// Where the names of a ledger stand in a plan.
struct LedgerKey {
  /// Whether each theme of the ledger counts for one theme of the plan, and no two for the same.
  let isOneToOne: Bool
  /// The places in the plan, those of one name side by side.
  private var places: [Int] = []
  /// For each name that is a theme's code, where the themes are that a coding with it counts for.
  private var themes: [Range<Int>]
  /// For each name that is the id of a questionnaire, its closed questions.
  private var closed: [Range<Int>]
  /// For each name that is a path, where the closed questions are that it leads to.
  private var questions: [Range<Int>]

  init(_ ledger: Ledger, _ plan: Plan) {
    let names = ledger.names.values
    themes = [Range<Int>](repeating: 0..<0, count: names.count)
    closed = themes
    questions = themes
    for name in LedgerKey.used(ledger.marks, \.theme, of: names.count) {
      let start = places.count
      places += plan.themes[names[name]] ?? []
      themes[name] = start..<places.count
    }
    isOneToOne = Set(places).count == places.count && themes.allSatisfy { $0.count < 2 }
    for name in LedgerKey.used(ledger.rows, \.questionnaire, of: names.count) {
      closed[name] = plan.ranges[names[name]] ?? 0..<0
    }
    for name in LedgerKey.used(ledger.entries, \.question, of: names.count) {
      let path = QuestionPath(parsing: names[name])
      let start = places.count
      places += path.flatMap { plan.places[QuestionKey($0)] } ?? []
      questions[name] = start..<places.count
    }
  }

  /// The numbers that come up among so many, rising.
  private static func used<Element>(
    _ elements: [Element], _ number: (Element) -> Int32, of count: Int
  ) -> [Int] {
    var isUsed = [Bool](repeating: false, count: count)
    for element in elements { isUsed[Int(number(element))] = true }
    return isUsed.indices.filter { isUsed[$0] }
  }

  /// Calls back with each theme that a mark counts for.
  @inline(__always)
  func forEachTheme(of mark: Ledger.Mark, _ body: (Int) -> Void) {
    for place in themes[Int(mark.theme)] { body(places[place]) }
  }

  /// Says whether a mark counts for a theme.
  func isTheme(_ theme: Int, of mark: Ledger.Mark) -> Bool {
    themes[Int(mark.theme)].contains { places[$0] == theme }
  }

  func closed(of questionnaire: Int32) -> Range<Int> { closed[Int(questionnaire)] }

  /// Which of these closed questions a path leads to.
  func tally(of path: Int32, in closed: Range<Int>) -> Int? {
    for place in questions[Int(path)] where closed.contains(places[place]) { return places[place] }
    return nil
  }
}
