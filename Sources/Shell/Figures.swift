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
  /// The mentions that may be quoted, and how many are shown on each theme.
  let quotable: QuotableMentions
  let quotes: Int
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

  /// Codes and counts what a selection chooses, and finds who may be quoted, so many on each theme;
  /// what could not be read is told.
  init(
    _ selection: Selection, of study: Study, by field: Field? = nil, quotes: Int,
    keepsWords: Bool = false, under disclosure: Disclosure = Disclosure(.none),
    in session: Session
  ) throws {
    self.disclosure = disclosure
    self.quotes = quotes
    let isExact = disclosure.profile == .none
    let earlier = isExact ? nil : study.releasesAhead()
    let files = try selection.files(of: study, in: session)
    let frame = try Frame(
      of: study, by: field, ids: files.questionnaires, keepsWords: keepsWords, in: session)
    coder = frame.themes
    plan = frame.plan
    quality = frame.quality
    var coded = files.coded(
      by: frame.coder, told: session.progress("Reading responses", of: files.count))
    coded.apply(frame.decisions)
    let withInvented = try selection.areInventedCounted(
      of: coded.count, invented: coded.invented, problems: coded.problems, study, session)
    func taken() -> Extract {
      // More than are shown, since some may say the same.
      coded.extract(
        of: frame.edition, withInvented: withInvented, quoting: quotes * 2, by: frame.plan)
    }
    var extract = taken()
    releases = try earlier?.value() ?? []
    if isExact {
      (rolls, waiting) = (nil, nil)
    } else {
      let all = Rolls(of: extract.partial)
      let hold = try Hold(all.everybody, after: releases, by: disclosure.profile).settled()
      if let counted = hold?.counted {
        coded.count(only: counted)
        extract = taken()
      }
      waiting = hold?.sentence
      rolls = hold == nil ? all : Rolls(of: extract.partial)
    }
    self.coded = coded
    self.withInvented = withInvented
    partial = extract.partial
    quotable = extract.quotable
    let summary = Summary(of: partial.whole, plan.codebook)
    checked = try session.endorsements(
      on: plan.codebook, questionnaires: summary.questionnaires, waves: summary.waves, in: study)
  }

  /// The report as it may go out, and what has to be noted once it does.
  var protected: (report: ThemesReport, figures: Protected) {
    let excerpts = coded.excerpts(of: quotable.byTheme)
    var report = told(ThemesReport(partial, by: plan, excerpts: excerpts, quotes: quotes))
    report.waiting = waiting
    return report.protected(
      by: disclosure, codebook: plan.codebook, rolls: rolls, after: releases)
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
    let ledgers = coded.ledgers
    return report.json { theme, part in
      let mentions =
        series[part]
        ?? Mention.all(
          in: ledgers, withInvented: withInvented, part: part, by: plan)
      series[part] = mentions
      return .series(mentions[theme]?.count ?? 0) { [coded] place in
        mentions[theme].map { coded.json($0[place], in: ledgers[$0[place].ledger]) } ?? .null
      }
    }
  }
}

extension CodedResponses {
  /// A mention for programs.
  fileprivate func json(_ mention: Mention, in ledger: Ledger) -> JSON {
    let excerpt = ledger.span(of: mention) == nil ? excerpt(of: mention) : nil
    return ThemesReport.json(
      response: ledger.response(of: mention), question: ledger.question(of: mention),
      span: ledger.span(of: mention) ?? excerpt?.span ?? 0..<0, words: words(of: mention),
      mayBeQuoted: ledger.mayBeQuoted(mention))
  }
}
