import FoundationEssentials
import Study
import Survey
import Themes

@testable import Shell

extension TemporaryStudy {
  /// Makes a study with two questions for words, three themes, and what four people answered.
  static func toCode() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: text, name: better, label: What would be better?}
      - {type: text, name: more, label: Anything else?}
      settings:
      - {form_id: q, group: young-person}
      """, to: "Questionnaires/q.yaml")
    try place.write(
      """
      name: Small
      version: '1'
      themes:
      - {code: bus, name: Getting to school, words: [bus, taxi]}
      - {code: wait, name: Waiting, words: ["wait*"]}
      - {code: heard, name: Being heard, words: ["listen*"]}
      """, to: "Questionnaires/codebook.yaml")
    try place.write(
      """
      respondent,better,more
      a,The bus was late and I waited.,No.
      b,The taxi.,prefer not to say
      c,I waited. Nobody listens on the bus.,
      d,"”
      Suggested:
      1. Nothing",Żółw
      """, to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire q --wave w1")
    return place
  }

  /// What each coder found by now, as `a better KL bus wait`.
  var coded: [String] {
    get throws {
      let codes = Dictionary(
        uniqueKeysWithValues: try study.responses().responses.map { ($0.id, $0.respondent.code) })
      return try study.decisions().decisions.byPlace.values.joined().map { decision in
        ([codes[decision.response] ?? "gone", "\(decision.question)", decision.coder]
          + decision.themes.map(\.theme)).joined(separator: " ")
      }.sorted()
    }
  }

  /// Writes a table of codings and brings it in.
  @discardableResult
  func bringIn(_ csv: String, _ options: String = "") throws -> Ran {
    try write(csv, to: "codings.csv")
    return run("codings import \(root)/codings.csv \(options)")
  }
}
