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

  /// Every question that was asked in more than one wording.
  public static func all(of readings: [Reading], on shelf: Shelf) -> [Rewording] {
    let responses = readings.map(\.response)
    return Set(responses.map(\.questionnaire.id)).sorted().flatMap { id in
      all(of: responses.filter { $0.questionnaire.id == id }, id, on: shelf)
    }
  }

  private static func all(of responses: [Response], _ id: String, on shelf: Shelf) -> [Rewording] {
    let versions = shelf.versions(of: id)
    guard versions.count > 1 else { return [] }
    var labels: [QuestionKey: [Worded]] = [:]
    var order: [QuestionKey] = []
    for questionnaire in versions {
      for (question, sections) in questionnaire.questions where question.kind.isAnswered {
        let key = QuestionKey(question, in: sections)
        guard let label = question.label.text(in: questionnaire.defaultLanguage.code, fallback: "")
        else { continue }
        if labels[key] == nil { order.append(key) }
        var known = labels[key] ?? []
        if let place = known.firstIndex(where: { $0.label == label }) {
          known[place].versions.append(questionnaire.version)
        } else {
          known.append(Worded(label: label, versions: [questionnaire.version], people: 0))
        }
        labels[key] = known
      }
    }
    let people = Dictionary(
      Set(responses.map(\.respondent)).enumerated().map { ($1, $0) },
      uniquingKeysWith: { one, _ in one })
    return order.compactMap { key in
      guard let known = labels[key], known.count > 1 else { return nil }
      let asked = known.compactMap { worded -> Worded? in
        var counter = TallyCounter(key, isRank: false)
        for response in responses where worded.versions.contains(response.questionnaire.version) {
          counter.count(response, person: people[response.respondent] ?? 0)
        }
        var worded = worded
        worded.people = counter.asked.count
        return worded.people > 0 ? worded : nil
      }
      guard asked.count > 1 else { return nil }
      return Rewording(questionnaire: id, question: key.name, wordings: asked)
    }
  }
}
