import Survey
import Themes

extension BoardPaper {
  /// What changed since the wave before, with new and gone themes.
  var changes: [Block] {
    guard let change else {
      return [.paragraph(unchanged ?? "This is the first wave, so there is nothing to compare.")]
    }
    return change.findings + rising + change.comingAndGoing
  }

  /// The themes that went up most, as far as their figures are given, whether or not it is sure.
  private var rising: [Block] {
    guard let change, let part = change.comparison.others.first else { return [] }
    let risen = change.comparison.themes.compactMap { row -> (String, Double)? in
      guard let contrast = change.contrast(row, with: part), let share = contrast.share,
        let before = contrast.reference, let points = contrast.difference?.points, points > 0
      else { return nil }
      return ("\(row.label): \(before.brief) before, \(share.brief) now.", points)
    }.sorted { $0.1 > $1.1 }.prefix(3)
    return risen.isEmpty
      ? []
      : [
        .paragraph("Rising most, which may be chance where nothing above says otherwise:"),
        .list(risen.map(\.0)),
      ]
  }
}
