import Reports
import Study
import Survey
import Terminal
import Themes

/// The responses that a verb was pointed at, coded and counted.
struct Figures {
  /// What was counted.
  let plan: Plan
  /// What the responses come to.
  let partial: Partial
  /// Whether made-up responses are among those counted: only where there are no others.
  let withInvented: Bool
  /// The responses.
  let coded: CodedResponses

  /// Codes and counts what a selection chooses; what could not be read is told.
  init(
    _ selection: Selection, of study: Study, by field: Field? = nil, keepsWords: Bool = false,
    in session: Session
  ) throws {
    let files = try selection.files(of: study, in: session)
    let frame = try Frame(
      of: study, by: field, ids: files.questionnaires, keepsWords: keepsWords, in: session)
    plan = frame.plan
    coded = files.coded(
      by: frame.coder, told: session.progress("Reading responses", of: files.count))
    withInvented = try selection.areInventedCounted(
      of: coded.count, invented: coded.invented, problems: coded.problems, study, session)
    partial = coded.partial(of: frame.edition, withInvented: withInvented, by: plan)
  }

  /// The report, with so many quotes on each theme.
  func report(quotes: Int) -> ThemesReport {
    // More than are shown, since some may say the same.
    let mentions = Mention.quotable(
      in: coded.ledgers, withInvented: withInvented, most: quotes * 2, by: plan)
    return ThemesReport(
      partial, by: plan, excerpts: coded.excerpts(of: mentions), quotes: quotes)
  }

  /// The report for programs, with every place that speaks of a theme.
  func json() -> JSON {
    var series: [String?: [String: [Mention]]] = [:]
    return ThemesReport(partial, by: plan).json { theme, part in
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
