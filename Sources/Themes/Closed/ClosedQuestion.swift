import Survey

/// A question with answers that can be counted, wherever versions of its questionnaire ask it.
struct ClosedQuestion: Sendable {
  /// What it is called in all versions.
  struct Name: Hashable, Comparable, Sendable {
    /// The id of the questionnaire.
    var questionnaire: String
    var key: QuestionKey

    static func < (one: Name, other: Name) -> Bool {
      (one.questionnaire, one.key.name) < (other.questionnaire, other.key.name)
    }
  }

  var name: Name
  var kind: Tally.Kind
  /// The question in the newest version that asks it.
  var question: Question
  /// That version.
  var questionnaire: Questionnaire
}

extension Shelf {
  /// The closed questions of all versions of a questionnaire, in the order of the newest.
  ///
  /// Questions about consent, days, times and words to be read are not among them.
  func closedQuestions(of id: String) -> [ClosedQuestion] {
    var seen: Set<QuestionKey> = []
    var found: [ClosedQuestion] = []
    for questionnaire in versions(of: id) {
      for (question, sections) in questionnaire.questions {
        let key = QuestionKey(question, in: sections)
        guard question.tags.consent.isEmpty, let kind = Tally.Kind(question.kind),
          seen.insert(key).inserted
        else { continue }
        found.append(
          ClosedQuestion(
            name: .init(questionnaire: id, key: key), kind: kind, question: question,
            questionnaire: questionnaire))
      }
    }
    return found
  }
}
