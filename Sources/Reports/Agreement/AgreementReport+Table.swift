import Survey
import Themes

extension AgreementReport {
  /// The figures, theme by theme.
  var table: Table {
    let numbers =
      agreement.coders.map { "Found by \($0)" }
      + ["Agree", "Of", "Per cent", "Positive agreement", "Kappa", "Alpha"]
    return Table(
      caption: "How far the coders agree",
      columns: [Table.Column("Theme")] + numbers.map { Table.Column($0, isNumeric: true) },
      rows: agreement.themes.map(row))
  }

  private func row(_ theme: ThemeAgreement) -> Table.Row {
    let share = theme.pairs.agreement
    let coefficients = [theme.kappa, theme.alpha].map { $0?.rounded(places: 2).expressed ?? "" }
    let positive = theme.pairs.positive.map { ($0 * 100).wholePercent } ?? ""
    return Table.Row(
      [theme.name] + agreement.coders.map { "\(theme.found[$0] ?? 0)" }
        + ["\(share.count)", "\(share.base)", share.percent?.wholePercent ?? "", positive]
        + coefficients,
      sentences: sentences(theme, positive, coefficients))
  }

  private func sentences(
    _ theme: ThemeAgreement, _ positive: String, _ coefficients: [String]
  ) -> String {
    let found = agreement.coders.map { "\(theme.found[$0] ?? 0) by \($0)" }
    let isPair = agreement.coders.count == 2
    // The interval holds where each answer counts once.
    let share =
      isPair
      ? theme.pairs.agreement.words(counting: "answer", "answers")
      : theme.pairs.agreement.short(counting: "pair", "pairs")
    let named = zip(["Kappa", "Alpha"], coefficients).filter { isPair || $0.0 == "Alpha" }
    let told = named.map { name, value in
      value.isEmpty ? "\(name) cannot be worked out." : "\(name) \(value)."
    }
    return "\(theme.name). Found \(found.joined(separator: ", ")). They agree on \(share). "
      + "Positive agreement \(positive). \(told.joined(separator: " "))"
  }
}
