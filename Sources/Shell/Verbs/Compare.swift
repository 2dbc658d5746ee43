import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Lays parts of the people side by side.
struct Compare: Verb {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Lay groups, waves or other parts side by side.")

  @Argument(help: "group, wave, questionnaire, mode, language or the name of a question.")
  var field: String
  @Option(
    help: "The part that the others are laid beside; otherwise the first wave or the largest part.")
  var reference: String?
  @Option(help: "Only this theme.") var theme: String?
  @Flag(help: "Compare which words people write, in place of themes.") var words = false
  @Option(help: "With --words, how often a word must stand in two parts together.") var minimum = 5
  @OptionGroup var selection: Selection
  @OptionGroup var protecting: Protecting
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func validate() throws {
    guard minimum > 0 else { throw ValidationError("The minimum must be 1 or more.") }
    guard !words || theme == nil else {
      throw ValidationError("Words are compared over all answers: leave out --theme or --words.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let disclosure = try protecting.rule(in: study, session)
    let responses = try selection.responses(of: study, in: session)
    let lineup = try Lineup(
      responses, by: Field(field), under: disclosure, coded: session.coder(in: study), of: study,
      in: session)
    let only = try theme.map { try session.theme($0, in: lineup.codebook).code }
    guard
      let comparison = lineup.comparison(reference: try reference(in: lineup.all), theme: only)
    else {
      guard lineup.guarded == nil || lineup.portions.count < 2 else {
        let refused = RefusedComparison(by: lineup.field, of: lineup.summary)
        return try session.show(
          refused.document, json: refused.json.text, csv: refused.csv.text, as: printing)
      }
      throw Self.nothingToCompare(lineup.all)
    }
    if words {
      try show(wordsOf: lineup, comparison, under: disclosure, study, session)
    } else {
      if session.goesOut(as: printing) {
        try session.note(lineup.figures, under: disclosure, in: study)
      }
      let ids = Set(responses.map(\.questionnaire.id))
      var report = ComparisonReport(
        comparison, of: lineup.summary, titles: lineup.titles(of: ids))
      (report.disclosure, report.waiting) = (disclosure, lineup.guarded?.waiting)
      try session.show(
        report.document, json: report.json.text, csv: report.csv.text, as: printing)
    }
  }

  private func show(
    wordsOf lineup: Lineup, _ comparison: Comparison, under disclosure: Disclosure, _ study: Study,
    _ session: Session
  ) throws {
    let words = WordComparison(
      of: lineup.portions, like: comparison, limits: limits(under: disclosure))
    var report = WordComparisonReport(words, of: lineup.summary)
    var figures = Protected(exact: lineup.summary)
    if let guarded = lineup.guarded, let protected = lineup.protected {
      (report.comparison, figures) = guarded.protect(
        report.comparison, protected, lineup.portions, lineup.codebook)
    }
    (report.disclosure, report.waiting) = (disclosure, lineup.guarded?.waiting)
    if session.goesOut(as: printing) { try session.note(figures, under: disclosure, in: study) }
    try session.show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }

  /// Which words are listed: under a rule for small counts only those that as many people wrote as a
  /// group has at least.
  private func limits(under disclosure: Disclosure) -> KeyWord.Limits {
    KeyWord.Limits(uses: minimum, people: max(3, disclosure.profile.smallestGroup))
  }

  /// The value of the part that was named by its value or its label.
  private func reference(in split: Split) throws -> String? {
    guard let reference else { return nil }
    let plain = reference.lowercased()
    if let named = split.asked.first(where: {
      [$0.value, $0.label].map { $0.lowercased() }.contains(plain)
    }) {
      return named.value
    }
    let known = split.asked.map(\.value)
    let advice =
      Slip.meant(by: reference, among: known).map { "Did you mean \($0)?" }
      ?? "There are: \(known.joined(separator: ", "))."
    throw Failure(
      "No response here has “\(reference)” as its \(split.field.name). Nothing was changed. \(advice)"
    )
  }

  private static func nothingToCompare(_ split: Split) -> Failure {
    let part = split.asked.first.map { ", “\($0.label)”" } ?? ""
    return Failure(
      "These responses have no more than one part by \(split.field.name)\(part), so there is nothing "
        + "to compare. Nothing was changed. Choose something else to compare by, or more responses."
    )
  }
}
