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
    let isExact = disclosure.profile == .none || words
    let guarded =
      try isExact
      ? nil : Guarded(responses, on: shelf, codebook, by: field, under: disclosure, study)
    let readings = Reading.all(of: guarded?.responses ?? responses, on: shelf, with: coder)
    let portions = try Portion.all(of: readings, by: field, on: shelf)
    var split = Split(portions, by: field, codebook: codebook)
    var summary = Summary(of: readings, codebook: codebook)
    let protected = guarded?.protect(summary, split, codebook)
    if let protected {
      (summary, split) = (protected.summary, protected.split ?? split)
      // Parts without figures cannot be compared.
      split.parts.removeAll { $0.summary.withheld[.people] != nil }
    }
    let tallies =
      isExact
      ? Dictionary(
        uniqueKeysWithValues: portions.map { ($0.value, Tally.all(of: $0.readings, on: shelf)) })
      : [:]
    guard
      let comparison = Comparison(
        of: split, reference: try reference(in: split), theme: only,
        portions: isExact ? portions : [], tallies: tallies)
    else {
      guard protected == nil || portions.count < 2 else {
        return session.console.say(
          "These parts cannot be compared: together with the other figures, those of all but one "
            + "could show who said what. Nothing was changed. Choose larger parts, or more responses."
        )
      }
      throw Self.nothingToCompare(split)
    }
    if session.goesOut(as: format), !words {
      try session.note(protected ?? Protected(exact: summary), under: disclosure, in: study)
    }
    if words {
      let limits = KeyWord.Limits(uses: minimum, people: max(3, disclosure.profile.limit))
      let report = WordComparisonReport(
        WordComparison(of: portions, like: comparison, limits: limits), of: summary)
      session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
    } else {
      let titles = Dictionary(uniqueKeysWithValues: ids.map { ($0, shelf.title($0)) })
      var report = ComparisonReport(comparison, of: summary, titles: titles)
      (report.disclosure, report.waiting) = (disclosure, guarded?.waiting)
      session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
    }
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

/// The responses that may be compared, given what was given out before.
private struct Guarded {
  let responses: [Response]
  let waiting: String?
  private let rolls: Rolls
  private let releases: [Release]
  private let disclosure: Disclosure

  init(
    _ all: [Response], on shelf: Shelf, _ codebook: Codebook, by field: Field,
    under disclosure: Disclosure, _ study: Study
  ) throws {
    let plan = try Plan(codebook, shelf, by: field)
    func rolls(_ responses: [Response]) -> Rolls {
      let readings = responses.map { Reading(response: $0, answers: []) }
      return Rolls(of: [Ledger(readings, on: shelf)], by: plan)
    }
    releases = try study.releases()
    let everybody = rolls(all)
    let hold = try Hold(everybody.everybody, after: releases, by: disclosure.profile).settled()
    responses = hold.map { hold in all.filter { hold.counted.holds(response: $0.id) } } ?? all
    waiting = hold?.sentence
    self.rolls = hold == nil ? everybody : rolls(responses)
    self.disclosure = disclosure
  }

  func protect(_ summary: Summary, _ split: Split, _ codebook: Codebook) -> Protected {
    disclosure.protect(
      summary, split: split, themes: codebook.themes.map(\.code), rolls: rolls, after: releases)
  }
}
