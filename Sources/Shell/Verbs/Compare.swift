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

  @Argument(help: "group, wave, questionnaire, mode or the name of a question.") var field: String
  @Option(
    help: "The part that the others are laid beside; otherwise the first wave or the largest part.")
  var reference: String?
  @Option(help: "Only this theme.") var theme: String?
  @Flag(help: "Compare which words people write, in place of themes.") var words = false
  @Option(help: "With --words, how often a word must stand in two parts together.") var minimum = 5
  @OptionGroup var selection: Selection
  @Option(help: "How to print: text, markdown, json or csv.") var format: ReportFormat = .text
  @OptionGroup var protecting: Protecting
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
    let coder = try session.coder(in: study)
    let codebook = coder.codebook
    let only = try theme.map { try session.theme($0, in: codebook).code }
    let ids = Set(responses.map(\.questionnaire.id))
    let shelf = try session.shelf(for: responses, in: study)
    let field = Field(field)
    let isExact = disclosure.profile == .none
    let guarded =
      try isExact
      ? nil : Guarded(responses, on: shelf, codebook, by: field, under: disclosure, study)
    let readings = Reading.all(of: guarded?.responses ?? responses, on: shelf, with: coder)
    let portions = try Portion.all(of: readings, by: field, on: shelf)
    var split = Split(portions, by: field, codebook: codebook)
    var summary = Summary(of: readings, codebook: codebook)
    let reference = try reference(in: split)
    let protected = guarded?.protect(summary, split, codebook)
    if let protected {
      (summary, split) = (protected.summary, protected.split ?? split)
      split.parts.removeAll(where: \.summary.tellsNothing)
    }
    let tallies =
      isExact
      ? Dictionary(
        uniqueKeysWithValues: portions.map { ($0.value, Tally.all(of: $0.readings, on: shelf)) })
      : [:]
    guard
      let comparison = Comparison(
        of: split, reference: reference, theme: only,
        portions: isExact ? portions : [], tallies: tallies)
    else {
      guard protected == nil || portions.count < 2 else {
        return session.console.say(
          "These parts cannot be compared: fewer than two of them, or not the one that the others "
            + "are laid beside, have numbers that can be shown. Nothing was changed. Choose larger "
            + "parts, or more responses."
        )
      }
      throw Self.nothingToCompare(split)
    }
    if words {
      var report = WordComparisonReport(
        WordComparison(of: portions, like: comparison, limits: limits(under: disclosure)),
        of: summary)
      var figures = Protected(exact: summary)
      if let guarded, let protected {
        (report.comparison, figures) = guarded.protect(
          report.comparison, protected, portions, codebook)
      }
      (report.disclosure, report.waiting) = (disclosure, guarded?.waiting)
      if session.goesOut(as: format) { try session.note(figures, under: disclosure, in: study) }
      session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
    } else {
      if session.goesOut(as: format) {
        try session.note(protected ?? Protected(exact: summary), under: disclosure, in: study)
      }
      let titles = Dictionary(uniqueKeysWithValues: ids.map { ($0, shelf.title($0)) })
      var report = ComparisonReport(comparison, of: summary, titles: titles)
      (report.disclosure, report.waiting) = (disclosure, guarded?.waiting)
      session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
    }
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
