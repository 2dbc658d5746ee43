import Reports
import Study
import Survey
import Terminal
import Themes

/// Figures that go out in one report, each protected in the light of those before it, so that none
/// can be subtracted from another.
struct FiguresTogether {
  private let coder: Coder
  private let disclosure: Disclosure
  private let study: Study
  private let session: Session
  private var shown: [Protected] = []

  init(by coder: Coder, _ disclosure: Disclosure, _ study: Study, _ session: Session) {
    self.coder = coder
    self.disclosure = disclosure
    self.study = study
    self.session = session
  }

  /// Takes in figures that are protected already.
  mutating func add(_ figures: Protected) { shown.append(figures) }

  /// How many people share each value of a field; nil is withheld.
  mutating func sizes(
    of responses: [Response], by field: Field
  ) throws -> [Population.Known] {
    try lineup(responses, by: field).sizes
  }

  /// Two waves side by side; nil where they cannot be shown.
  mutating func change(of responses: [Response], since wave: Wave) throws -> ComparisonReport? {
    let lineup = try lineup(responses, by: .wave)
    let isThere = lineup.split.asked.contains { $0.value == wave.name }
    guard isThere, let comparison = lineup.comparison(reference: wave.name) else { return nil }
    let ids = Set(responses.map(\.questionnaire.id))
    var report = ComparisonReport(comparison, of: lineup.summary, titles: lineup.titles(of: ids))
    (report.disclosure, report.waiting) = (disclosure, lineup.guarded?.waiting)
    return report
  }

  private mutating func lineup(_ responses: [Response], by field: Field) throws -> Lineup {
    let lineup = try Lineup(
      responses, by: field, under: disclosure, after: releases, coded: coder, of: study,
      in: session)
    add(lineup.figures)
    return lineup
  }

  /// The figures so far, as if they had been given out one after the other.
  private var releases: [Release] {
    disclosure.profile == .none
      ? []
      : shown.map { figures in
        Release(
          time: session.now(), command: "", disclosure: disclosure, tables: figures.tables,
          figures: figures.figures)
      }
  }

  /// Notes that all of them are given out.
  func note() throws {
    for figures in shown { try session.note(figures, under: disclosure, in: study) }
  }
}
