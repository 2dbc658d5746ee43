import Coproduction
import Reports
import Study
import Survey
import Terminal
import Themes

/// The responses that a verb was pointed at, coded and counted.
struct Figures {
  /// What gave the answers their themes.
  let coder: Coder
  /// What was counted.
  let plan: Plan
  /// What the responses come to.
  let partial: Partial
  /// Whether made-up responses are among those counted: only where there are no others.
  let withInvented: Bool
  /// The responses.
  let coded: CodedResponses
  /// How well each theme is found by machine; empty where nothing was learned.
  let quality: [Quality]
  /// How far each group agrees with a theme as it was read back, by the code of the theme.
  let checked: [String: [Endorsement]]
  /// How the figures are kept from showing who said what.
  let disclosure: Disclosure
  /// Whose responses the figures rest on; nil where figures are exact.
  let rolls: Rolls?
  /// What was given out before.
  let releases: [Release]
  /// What is to be said of people who are not counted yet; nil where there are none.
  let waiting: String?

  /// Codes and counts what a selection chooses; what could not be read is told.
  init(
    _ selection: Selection, of study: Study, by field: Field? = nil, keepsWords: Bool = false,
    under disclosure: Disclosure = Disclosure(.none), in session: Session
  ) throws {
    self.disclosure = disclosure
    let files = try selection.files(of: study, in: session)
    let frame = try Frame(
      of: study, by: field, ids: files.questionnaires, keepsWords: keepsWords, in: session)
    coder = frame.themes
    plan = frame.plan
    quality = frame.quality
    var coded = files.coded(
      by: frame.coder, told: session.progress("Reading responses", of: files.count))
    coded.apply(frame.decisions)
    withInvented = try selection.areInventedCounted(
      of: coded.count, invented: coded.invented, problems: coded.problems, study, session)
    let isExact = disclosure.profile == .none
    releases = isExact ? [] : try study.releases()
    if isExact {
      (rolls, waiting) = (nil, nil)
    } else {
      let all = Rolls(of: coded.ledgers, withInvented: withInvented, by: frame.plan)
      let hold = try Hold(all.everybody, after: releases, by: disclosure.profile).settled()
      if let counted = hold?.counted { coded.count(only: counted) }
      waiting = hold?.sentence
      rolls =
        hold == nil ? all : Rolls(of: coded.ledgers, withInvented: withInvented, by: frame.plan)
    }
    self.coded = coded
    partial = coded.partial(of: frame.edition, withInvented: withInvented, by: plan)
    let summary = Summary(of: partial.whole, plan.codebook)
    checked = try session.endorsements(
      on: plan.codebook, questionnaires: summary.questionnaires, waves: summary.waves, in: study)
  }

  /// The report as it may go out, with so many quotes on each theme, and what has to be noted once
  /// it does.
  func protected(quotes: Int) -> (report: ThemesReport, figures: Protected) {
    var report = report(quotes: quotes)
    report.waiting = waiting
    return report.protected(
      by: disclosure, codebook: plan.codebook, rolls: rolls, after: releases)
  }

  /// The report, with so many quotes on each theme.
  private func report(quotes: Int) -> ThemesReport {
    // More than are shown, since some may say the same.
    let mentions = coded.quotable(withInvented: withInvented, most: quotes * 2, by: plan)
    let report = ThemesReport(
      partial, by: plan, excerpts: coded.excerpts(of: mentions), quotes: quotes)
    return told(report)
  }

  /// The report with what is known of its themes and questions beyond the figures.
  private func told(_ report: ThemesReport) -> ThemesReport {
    var report = report
    report.quality = quality
    report.checked = checked
    report.rewordings = Rewording.all(
      of: coded.ledgers, withInvented: withInvented, on: plan.shelf)
    return report
  }

  /// The report for programs, with every place that speaks of a theme.
  func json() -> JSON {
    var series: [String?: [String: [Mention]]] = [:]
    var report = told(ThemesReport(partial, by: plan))
    report.disclosure = disclosure
    return report.json { theme, part in
      let mentions =
        series[part]
        ?? Mention.all(
          in: coded.ledgers, withInvented: withInvented, part: part, by: plan)
      series[part] = mentions
      return .series(mentions[theme]?.count ?? 0) { [coded] place in
        mentions[theme].map { coded.json($0[place]) } ?? .null
      }
    }
  }
}

extension CodedResponses {
  /// A mention for programs.
  fileprivate func json(_ mention: Mention) -> JSON {
    let ledger = ledgers[mention.ledger]
    let excerpt = ledger.span(of: mention) == nil ? excerpt(of: mention) : nil
    return ThemesReport.json(
      response: ledger.response(of: mention), question: ledger.question(of: mention),
      span: ledger.span(of: mention) ?? excerpt?.span ?? 0..<0, words: words(of: mention),
      mayBeQuoted: ledger.mayBeQuoted(mention))
  }
}
