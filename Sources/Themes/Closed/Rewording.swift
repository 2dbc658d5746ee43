import Survey

/// A question whose words differ between the versions that people answered.
///
/// Its answers are counted together, since it has the same name, and every wording is shown.
public struct Rewording: Equatable, Sendable {
  /// The id of the questionnaire.
  public var questionnaire: String
  /// The name of the question, with the repeats around it.
  public var question: String
  /// The wordings, the newest first.
  public var wordings: [Worded]

  /// One wording.
  public struct Worded: Equatable, Sendable {
    /// The question as people read it.
    public var label: String
    /// The versions that ask it like that, the newest first.
    public var versions: [String]
    /// How many people it was asked of like that.
    public var people: Int
  }

  /// Every question that was asked in more than one wording; made-up responses are left out where
  /// they would be mixed with real ones.
  public static func all(
    of ledgers: @autoclosure () -> [Ledger], withInvented: Bool = true, on shelf: Shelf
  ) -> [Rewording] {
    let ids = Set(shelf.questionnaires.map(\.id)).sorted()
    let found = ids.flatMap { shelf.rewordings(of: $0) }
    guard !found.isEmpty else { return [] }
    var counter = WordingCounter(found)
    for ledger in ledgers() { counter.count(ledger, withInvented: withInvented) }
    return counter.rewordings
  }
}

extension Shelf {
  /// The questions whose words differ between versions of a questionnaire, in the order of the
  /// newest; nobody is counted yet.
  fileprivate func rewordings(of id: String) -> [Rewording] {
    var found: [Rewording] = []
    for questionnaire in versions(of: id) {
      for (question, sections) in questionnaire.questions where question.kind.isAnswered {
        let name = QuestionKey(question, in: sections).name
        guard let label = question.label.text(in: questionnaire.defaultLanguage.code, fallback: "")
        else { continue }
        let place = found.firstIndex { $0.question == name } ?? found.count
        if place == found.count {
          found.append(Rewording(questionnaire: id, question: name, wordings: []))
        }
        if let known = found[place].wordings.firstIndex(where: { $0.label == label }) {
          found[place].wordings[known].versions.append(questionnaire.version)
        } else {
          found[place].wordings.append(
            Rewording.Worded(label: label, versions: [questionnaire.version], people: 0))
        }
      }
    }
    return found.filter { $0.wordings.count > 1 }
  }
}
