import Survey

/// Counts how many people questions were asked of in each of their wordings.
struct WordingCounter {
  private let found: [Rewording]
  /// The people of each wording of each question.
  private var heads: [[Heads]]
  private var people = Numbered<Respondent>()

  init(_ found: [Rewording]) {
    self.found = found
    heads = found.map { $0.wordings.map { _ in Heads() } }
  }

  /// The questions that people were asked in more than one wording.
  var rewordings: [Rewording] {
    zip(found, heads).compactMap { rewording, heads in
      var rewording = rewording
      for (place, heads) in heads.enumerated() { rewording.wordings[place].people = heads.count }
      rewording.wordings.removeAll { $0.people == 0 }
      return rewording.wordings.count > 1 ? rewording : nil
    }
  }

  /// Counts the responses of a ledger that may be counted.
  mutating func count(_ ledger: Ledger, withInvented: Bool) {
    let keys = ledger.names.values.map { QuestionPath(parsing: $0).map { QuestionKey($0).name } }
    let ids = Set(found.map(\.questionnaire))
    for row in ledger.rows where row.isCounted && (withInvented || !row.isInvented) {
      let id = ledger.names[row.questionnaire]
      guard ids.contains(id) else { continue }
      let version = ledger.names[row.version]
      let asked = Set(
        ledger.entries[row.entries.whole].filter { $0.kind != .silence }
          .compactMap { keys[Int($0.question)] })
      for (place, rewording) in found.enumerated()
      where rewording.questionnaire == id && asked.contains(rewording.question) {
        let worded = rewording.wordings.firstIndex { $0.versions.contains(version) }
        guard let worded else { continue }
        if row.size >= 0 {
          heads[place][worded].add(Int(row.size), ofSession: ledger.id(of: row))
        } else {
          heads[place][worded].add(person: people.number(of: row.respondent))
        }
      }
    }
  }
}
