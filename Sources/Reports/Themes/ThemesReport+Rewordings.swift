import Survey
import Themes

extension ThemesReport {
  /// A sentence on every question in words that was asked in several wordings; the others are told
  /// where they are tallied.
  var rewordedTexts: [String] {
    rewordings.filter { one in
      !tallies.contains {
        $0.questionnaire == one.questionnaire && $0.question == one.question
      }
    }.map { "The question \($0.question) \($0.sentence)" }
  }

  /// A sentence on the wordings of a tallied question; nil where it had only one.
  func rewording(of tally: Tally) -> String? {
    rewordings.first {
      $0.questionnaire == tally.questionnaire && $0.question == tally.question
    }.map { "It \($0.sentence)" }
  }
}

extension Rewording {
  /// What was asked of how many, such as `was asked in 2 wordings: “…” of 5 people (version 2026.2), …`.
  fileprivate var sentence: String {
    let parts = wordings.map { worded in
      let people = worded.people == 1 ? "1 person" : "\(worded.people) people"
      let versions = worded.versions.joined(separator: ", ")
      return "“\(worded.label)” of \(people) (version \(versions))"
    }
    return "was asked in \(wordings.count) wordings: \(parts.joined(separator: "; "))."
  }

  /// The rewording for programs.
  var json: JSON {
    [
      "questionnaire": .string(questionnaire), "question": .string(question),
      "wordings": .array(
        wordings.map { worded in
          [
            "label": .string(worded.label),
            "versions": .array(worded.versions.map(JSON.string)),
            "respondents": .integer(worded.people),
          ]
        }),
    ]
  }
}
